package org.jisseki.core.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Assigns very many figures of two years in time proportional to their number: two are a pair where
 * a key of theirs occurs once in each year.
 *
 * <p>The first key holds label, unit, kind and qualifiers; the second adds marks and ordinals, for
 * the figures that the first leaves. A chain of both keeps the property that nothing is guessed.
 */
final class KeyedAssignment implements Partners {

  private final YearIndicators current;
  private final YearIndicators previous;
  private final Matcher matcher;
  private final int[] partnerOfCurrent;
  private final int[] partnerOfPrevious;
  private final Map<String, Integer> keysOfCurrent;
  private final Map<String, Integer> keysOfPrevious;

  KeyedAssignment(YearIndicators current, YearIndicators previous, Matcher matcher) {
    this.current = current;
    this.previous = previous;
    this.matcher = matcher;
    partnerOfCurrent = new int[current.size()];
    partnerOfPrevious = new int[previous.size()];
    Arrays.fill(partnerOfCurrent, NONE);
    Arrays.fill(partnerOfPrevious, NONE);
    assign(KeyedAssignment::key);
    assign(KeyedAssignment::keyInPlace);
    keysOfCurrent = places(current, partnerOfCurrent, KeyedAssignment::key);
    keysOfPrevious = places(previous, partnerOfPrevious, KeyedAssignment::key);
  }

  @Override
  public int partnerOfCurrent(int i) {
    return partnerOfCurrent[i];
  }

  @Override
  public int partnerOfPrevious(int j) {
    return partnerOfPrevious[j];
  }

  @Override
  public Set<PairReason> why(int i, int j) {
    return matcher.why(current.get(i), previous.get(j));
  }

  @Override
  public NoPairReason whyNotCurrent(int i) {
    return whyNot(keysOfPrevious.containsKey(key(current.get(i))));
  }

  @Override
  public NoPairReason whyNotPrevious(int j) {
    return whyNot(keysOfCurrent.containsKey(key(previous.get(j))));
  }

  private static NoPairReason whyNot(boolean hasCandidate) {
    return hasCandidate ? NoPairReason.AMBIGUOUS : NoPairReason.NO_CANDIDATE;
  }

  private void assign(Function<Indicator, String> key) {
    Map<String, Integer> one = places(current, partnerOfCurrent, key);
    Map<String, Integer> other = places(previous, partnerOfPrevious, key);
    for (int i = 0; i < current.size(); i++) {
      int j = other.getOrDefault(key.apply(current.get(i)), NONE);
      if (partnerOfCurrent[i] == NONE
          && j != NONE
          && one.getOrDefault(key.apply(current.get(i)), NONE) == i
          && matcher.match(current.get(i), previous.get(j)).fits()) {
        partnerOfCurrent[i] = j;
        partnerOfPrevious[j] = i;
      }
    }
  }

  /** The place of the only free figure of each key; -1 where there are several. */
  private static Map<String, Integer> places(
      YearIndicators year, int[] partners, Function<Indicator, String> key) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < year.size(); i++) {
      if (partners[i] == NONE) {
        places.merge(key.apply(year.get(i)), i, (first, second) -> NONE);
      }
    }
    return places;
  }

  private static String key(Indicator indicator) {
    return indicator.label().stem()
        + '\n'
        + indicator.unit()
        + '\n'
        + indicator.measurement().kind()
        + '\n'
        + indicator.measurement().qualifiers();
  }

  private static String keyInPlace(Indicator indicator) {
    return key(indicator) + '\n' + indicator.marks() + '\n' + indicator.series();
  }
}
