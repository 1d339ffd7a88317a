package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.FiscalYear;

/**
 * One year of an indicator.
 *
 * @param year the year
 * @param state what the year says about the program at all
 * @param values the value, then those of other files that differ from it; empty for a gap
 * @param breaks whether the year before counts the same thing in another unit or on another basis
 */
public record TrendPoint(FiscalYear year, YearState state, List<TrendValue> values, boolean breaks)
    implements Serializable {

  /** Copies the values. */
  public TrendPoint {
    values = ImmutableList.copyOf(values);
  }

  /** The value, where the year states one. */
  public Optional<TrendValue> value() {
    return values.stream().findFirst();
  }

  /** Whether files state different values for the year. */
  public boolean isDisputed() {
    return values.size() > 1;
  }
}
