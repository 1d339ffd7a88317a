package org.jisseki.core.measure;

import com.google.common.collect.Sets;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A word that counts behind a number, such as 名, ヶ所 or 千円.
 *
 * @param word the word as it is written, width folded
 * @param unit the unit as it is given out: ヶ所 is か所, 千円 is 円
 * @param kind what sort of quantity it makes
 * @param multiplier what a number before it is multiplied by: 1000 for 千円
 * @param traits what else a reader must know
 */
public record Counter(
    String word, CounterUnit unit, Kind kind, BigDecimal multiplier, Set<CounterTrait> traits)
    implements Serializable {

  /** Checks that there is a word and copies the traits. */
  public Counter {
    if (word.isBlank() || multiplier.signum() <= 0) {
      throw new IllegalArgumentException(
          "A counter has a word and a multiplier above 0, but got '%s' and %s"
              .formatted(word, multiplier.toPlainString()));
    }
    traits = Sets.immutableEnumSet(traits);
  }

  /**
   * A counter of people, things, places or times that is its own unit.
   *
   * @param word the word, such as {@code 小隊}
   */
  public static Counter of(String word) {
    return new Counter(
        word, new CounterUnit(word), Kind.COUNT, BigDecimal.ONE, Set.of(CounterTrait.WHOLE));
  }

  /** Whether it has a trait. */
  public boolean is(CounterTrait trait) {
    return traits.contains(trait);
  }
}
