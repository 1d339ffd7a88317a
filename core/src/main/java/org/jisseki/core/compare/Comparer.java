package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.text.FiscalYear;

/** Compares the latest year of a report with the year before. Immutable and thread-safe. */
public final class Comparer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Comparer STANDARD = new Comparer(Pairer.standard());

  private final Pairer pairer;

  private Comparer(Pairer pairer) {
    this.pairer = pairer;
  }

  /** The comparer with the built-in word lists. */
  public static Comparer standard() {
    return STANDARD;
  }

  /** A comparer that pairs figures in another way. */
  public static Comparer of(Pairer pairer) {
    return new Comparer(pairer);
  }

  /** Compares the report's two latest years, program by program. */
  public Comparison compare(ResultsReport report) {
    Optional<FiscalYear> current = report.fiscalYear();
    Optional<FiscalYear> previous = report.previousYear();
    ImmutableList.Builder<ProgramComparison> programs = ImmutableList.builder();
    RollUps rollUps = new RollUps();
    IndicatorReader reader = pairer.reader();
    for (Program program : report.programs()) {
      ProgramComparison compared = compare(program, current, previous, reader);
      programs.add(compared);
      rollUps.add(compared);
    }
    return new Comparison(report, programs.build(), rollUps.byDivision(), rollUps.byGoal());
  }

  private ProgramComparison compare(
      Program program,
      Optional<FiscalYear> current,
      Optional<FiscalYear> previous,
      IndicatorReader reader) {
    YearFigures one = figures(program, current);
    YearFigures other = figures(program, previous);
    YearState oneState = pairer.state(one);
    YearState otherState = pairer.state(other);
    return new ProgramComparison(
        program, oneState, otherState, pairer.pair(one, oneState, other, otherState, reader));
  }

  private static YearFigures figures(Program program, Optional<FiscalYear> year) {
    Optional<List<ResultText>> cells = year.map(program.results()::get);
    return cells.map(YearFigures::of).orElse(YearFigures.ABSENT);
  }
}
