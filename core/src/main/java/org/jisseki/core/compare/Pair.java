package org.jisseki.core.compare;

import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Set;

/**
 * Two figures of two years that a careful reader would put side by side as one indicator.
 *
 * @param current the figure of the later year
 * @param previous the figure of the earlier year
 * @param why what makes them a pair
 */
public record Pair(Figure current, Figure previous, Set<PairReason> why) implements Serializable {

  /** Copies the reasons in their order. */
  public Pair {
    why = Sets.immutableEnumSet(why);
  }

  /** The change between the two. */
  public Change change() {
    return Change.between(previous.measurement().value(), current.measurement().value());
  }

  /** The indicator's name: the later year's label, or the earlier one's; empty where none. */
  public String label() {
    String label = current.measurement().label();
    return label.isEmpty() ? previous.measurement().label() : label;
  }
}
