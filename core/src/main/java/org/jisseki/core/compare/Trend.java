package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.text.FiscalYear;

/**
 * Every indicator of every program over all years that some files hold.
 *
 * @param years the years that some file states, the earliest first
 * @param files the files, the latest first
 * @param programs the programs: those of the latest file in its order, then those of earlier files
 *     only
 */
public record Trend(List<FiscalYear> years, List<TrendInput> files, List<TrendProgram> programs)
    implements Serializable {

  /** Copies the lists. */
  public Trend {
    years = ImmutableList.copyOf(years);
    files = ImmutableList.copyOf(files);
    programs = ImmutableList.copyOf(programs);
  }

  /** How many values differ between files. */
  public int disputed() {
    return (int)
        programs.stream()
            .flatMap(program -> program.indicators().stream())
            .flatMap(indicator -> indicator.points().stream())
            .filter(TrendPoint::isDisputed)
            .count();
  }
}
