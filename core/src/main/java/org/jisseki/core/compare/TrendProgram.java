package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.hierarchy.Program;

/**
 * One program over the years.
 *
 * @param program the program as the latest file has it
 * @param formerNames other names that it had, the latest first
 * @param guessed whether a file was tied to it by other signs than the name or the profile
 * @param indicators its indicators, those of the latest year first
 */
public record TrendProgram(
    Program program, List<String> formerNames, boolean guessed, List<TrendIndicator> indicators)
    implements Serializable {

  /** Copies the lists. */
  public TrendProgram {
    formerNames = ImmutableList.copyOf(formerNames);
    indicators = ImmutableList.copyOf(indicators);
  }
}
