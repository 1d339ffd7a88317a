package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * The figures of two years, paired as far as they can be.
 *
 * @param pairs the pairs, in the order of the later year's figures; each figure is in one at most
 * @param unpaired every other figure with its reason, the later year's first
 */
public record Pairing(List<Pair> pairs, List<NoPair> unpaired) implements Serializable {

  /** Copies the lists. */
  public Pairing {
    pairs = ImmutableList.copyOf(pairs);
    unpaired = ImmutableList.copyOf(unpaired);
  }
}
