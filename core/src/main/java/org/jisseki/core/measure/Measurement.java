package org.jisseki.core.measure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;

/**
 * One stated quantity of something done, held, counted or paid.
 *
 * @param text the exact substring of the raw text that carries the number, its unit and the
 *     qualifiers that touch it
 * @param start where {@code text} starts in the raw text, in UTF-16 units from 0
 * @param quantity the number and its unit
 * @param label what is counted, NFKC, without qualifiers, particles, brackets and marks; empty
 *     where none is written
 * @param item the enumeration path that it stands under
 * @param qualifiers what changes the meaning of the number, in the order of {@link Qualifier}
 * @param kind what sort of quantity it is
 * @param role what the quantity is for
 * @param confidence how sure the extractor is
 */
public record Measurement(
    String text,
    int start,
    Quantity quantity,
    String label,
    ItemPath item,
    Set<Qualifier> qualifiers,
    Kind kind,
    Role role,
    Confidence confidence)
    implements Serializable {

  /** Checks the span and copies the qualifiers in their order. */
  public Measurement {
    if (start < 0 || text.isEmpty()) {
      throw new IllegalArgumentException(
          "A measurement has a text and starts at 0 or later, but got '%s' at %d"
              .formatted(text, start));
    }
    boolean ordered = qualifiers instanceof ImmutableSet && qualifiers.size() <= 1;
    qualifiers = ordered ? qualifiers : Sets.immutableEnumSet(qualifiers);
  }

  /** The end of {@code text} in the raw text, exclusive, in UTF-16 units. */
  public int end() {
    return start + text.length();
  }

  /** The value that stands for the amount. */
  public BigDecimal value() {
    return quantity.value();
  }

  /** The unit, {@link CounterUnit#NONE} where none is written. */
  public CounterUnit unit() {
    return quantity.unit();
  }

  /** Whether the qualifier is set. */
  public boolean has(Qualifier qualifier) {
    return qualifiers.contains(qualifier);
  }
}
