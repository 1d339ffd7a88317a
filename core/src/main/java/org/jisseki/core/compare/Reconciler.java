package org.jisseki.core.compare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.text.FiscalYear;

/**
 * Sets last year's column of this year's file against last year's file, program by program.
 * Immutable and thread-safe.
 */
public final class Reconciler implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Reconciler STANDARD =
      new Reconciler(ProgramMatcher.standard(), Pairer.standard());

  private final ProgramMatcher matcher;
  private final Pairer pairer;
  private final PairingWords words = PairingWords.standard();

  private Reconciler(ProgramMatcher matcher, Pairer pairer) {
    this.matcher = matcher;
    this.pairer = pairer;
  }

  /** The reconciler with the built-in words. */
  public static Reconciler standard() {
    return STANDARD;
  }

  /** The reconciler that knows which programs of a council have had other names. */
  public Reconciler withProfile(Profile profile) {
    return new Reconciler(matcher.withProfile(profile), pairer);
  }

  /** The year that is reconciled: the latest of last year's file that this year's states too. */
  public static Optional<FiscalYear> year(ResultsReport current, ResultsReport last) {
    return last.years().stream().filter(current.years()::contains).findFirst();
  }

  /**
   * Sets the two against each other.
   *
   * @throws IllegalArgumentException if {@link #year} gives none
   */
  public Reconciliation reconcile(ResultsReport current, ResultsReport last) {
    FiscalYear year =
        year(current, last)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Both files need a year in common, but have %s and %s"
                            .formatted(current.years(), last.years())));
    ProgramMatching matching = matcher.match(current, last);
    List<ReconciledProgram> programs = new ArrayList<>();
    for (Program program : current.programs()) {
      Optional<ProgramPair> pair = matching.of(program);
      programs.add(pair.isPresent() ? both(pair.get(), year) : alone(program, false, year));
    }
    for (Program program : matching.ended()) {
      programs.add(alone(program, true, year));
    }
    return new Reconciliation(year, programs, matching);
  }

  private ReconciledProgram both(ProgramPair pair, FiscalYear year) {
    List<ResultText> current = pair.current().results(year);
    List<ResultText> last = pair.previous().results(year);
    List<ReconciledFigure> figures = new SameYear(pairer, words, current, last).figures();
    boolean equal = figures.stream().allMatch(figure -> figure.state() == FigureState.EQUAL);
    boolean reworded = equal && !text(current).equals(text(last));
    return new ReconciledProgram(List.of(pair), List.of(), false, figures, reworded);
  }

  private ReconciledProgram alone(Program program, boolean inLastOnly, FiscalYear year) {
    List<ResultText> own = program.results(year);
    List<ReconciledFigure> figures =
        (inLastOnly
                ? new SameYear(pairer, words, List.of(), own)
                : new SameYear(pairer, words, own, List.of()))
            .figures();
    return new ReconciledProgram(List.of(), List.of(program), inLastOnly, figures, false);
  }

  private String text(List<ResultText> cells) {
    return words.folded(cells.stream().map(ResultText::text).collect(Collectors.joining()));
  }
}
