package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts pairs and figures without a partner into the order of their texts. */
final class PairingBuilder {

  private final YearIndicators current;
  private final YearIndicators previous;

  PairingBuilder(YearIndicators current, YearIndicators previous) {
    this.current = current;
    this.previous = previous;
  }

  /** The pairing, with the figures that are no results among those without a partner. */
  Pairing pairing(
      Partners partners, List<IndexedNoPair> otherCurrent, List<IndexedNoPair> otherPrevious) {
    ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
    List<IndexedNoPair> aloneNow = new ArrayList<>(otherCurrent);
    List<IndexedNoPair> aloneThen = new ArrayList<>(otherPrevious);
    for (int i = 0; i < current.size(); i++) {
      int j = partners.partnerOfCurrent(i);
      if (j == Partners.NONE) {
        aloneNow.add(alone(Side.CURRENT, current.get(i), partners.whyNotCurrent(i)));
      } else {
        pairs.add(new Pair(current.get(i).figure(), previous.get(j).figure(), partners.why(i, j)));
      }
    }
    for (int j = 0; j < previous.size(); j++) {
      if (partners.partnerOfPrevious(j) == Partners.NONE) {
        aloneThen.add(alone(Side.PREVIOUS, previous.get(j), partners.whyNotPrevious(j)));
      }
    }
    ImmutableList.Builder<NoPair> unpaired = ImmutableList.builder();
    addInOrder(unpaired, aloneNow);
    addInOrder(unpaired, aloneThen);
    return new Pairing(pairs.build(), unpaired.build());
  }

  private static IndexedNoPair alone(Side side, Indicator indicator, NoPairReason reason) {
    return new IndexedNoPair(indicator.index(), new NoPair(side, indicator.figure(), reason));
  }

  private static void addInOrder(
      ImmutableList.Builder<NoPair> unpaired, List<IndexedNoPair> alone) {
    if (alone.size() > 1) {
      alone.sort(Comparator.comparingInt(IndexedNoPair::index));
    }
    for (IndexedNoPair one : alone) {
      unpaired.add(one.noPair());
    }
  }
}
