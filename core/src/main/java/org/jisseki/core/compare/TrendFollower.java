package org.jisseki.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Role;
import org.jisseki.core.text.FiscalYear;

/** Follows the indicators of one program from the latest year to the earliest. */
final class TrendFollower {

  private final Pairer pairer;
  private final PairingWords words;
  private final TrendLine line;
  private final List<TrendInput> inputs;
  private final List<FiscalYear> years;
  private final Map<FiscalYear, YearFigures> stated = new HashMap<>();
  private final Map<FiscalYear, Integer> files = new HashMap<>();
  private final List<TrendSeries> series = new ArrayList<>();

  /** The series by the year and the figure that they have come to. */
  private final Map<FiscalYear, Map<Figure, TrendSeries>> tails = new HashMap<>();

  /**
   * A follower.
   *
   * @param years the years, the earliest first
   */
  TrendFollower(
      Pairer pairer,
      PairingWords words,
      TrendLine line,
      List<TrendInput> inputs,
      List<FiscalYear> years) {
    this.pairer = pairer;
    this.words = words;
    this.line = line;
    this.inputs = inputs;
    this.years = years;
  }

  TrendProgram follow() {
    for (FiscalYear year : years) {
      List<Integer> from = line.files(year, inputs);
      if (!from.isEmpty()) {
        files.put(year, from.get(0));
        stated.put(year, YearFigures.of(line.cells(from.get(0), year)));
      }
    }
    for (int y = years.size() - 1; y >= 0; y--) {
      link(y);
    }
    List<TrendIndicator> indicators = new ArrayList<>();
    Map<FiscalYear, Map<Figure, List<TrendValue>>> others = others();
    for (TrendSeries one : series) {
      indicators.add(indicator(one, others));
    }
    return new TrendProgram(line.latest(), line.formerNames(), line.guessed(), indicators);
  }

  /** Ties the figures of a year to the series of later years, the nearest first. */
  private void link(int y) {
    FiscalYear year = years.get(y);
    YearFigures own = stated.getOrDefault(year, YearFigures.ABSENT);
    Set<Figure> tied = new HashSet<>();
    for (int z = y + 1; z < years.size(); z++) {
      YearFigures later = stated.getOrDefault(years.get(z), YearFigures.ABSENT);
      if (!own.cells().isEmpty() && !later.cells().isEmpty()) {
        tie(years.get(z), later, year, own, tied);
      }
    }
    for (Figure figure : own.figures()) {
      if (figure.measurement().role() == Role.RESULT && !tied.contains(figure)) {
        TrendSeries fresh = new TrendSeries(year, figure);
        series.add(fresh);
        tail(year).put(figure, fresh);
      }
    }
  }

  private void tie(
      FiscalYear later,
      YearFigures laterFigures,
      FiscalYear year,
      YearFigures own,
      Set<Figure> tied) {
    Pairing pairing = pairer.pair(laterFigures, own);
    for (Pair pair : pairing.pairs()) {
      TrendSeries one = tail(later).get(pair.current());
      if (one != null && tied.add(pair.previous())) {
        tail(later).remove(pair.current());
        tail(year).put(pair.previous(), one);
        one.goOn(year, pair.previous());
      }
    }
    for (NoPair alone : pairing.unpaired()) {
      boolean otherwise =
          alone.reason() == NoPairReason.OTHER_UNIT || alone.reason() == NoPairReason.OTHER_BASIS;
      TrendSeries one = tail(later).get(alone.figure());
      if (otherwise && alone.side() == Side.CURRENT && one != null) {
        one.breakOff();
      }
    }
  }

  private Map<Figure, TrendSeries> tail(FiscalYear year) {
    return tails.computeIfAbsent(year, key -> new HashMap<>());
  }

  /** What other files state for a year, where it is not what the chosen file states. */
  private Map<FiscalYear, Map<Figure, List<TrendValue>>> others() {
    Map<FiscalYear, Map<Figure, List<TrendValue>>> others = new HashMap<>();
    files.forEach(
        (year, chosen) -> {
          Map<Figure, List<TrendValue>> differing = new HashMap<>();
          for (int file : line.files(year, inputs)) {
            if (file != chosen) {
              List<ResultText> cells = line.cells(chosen, year);
              for (ReconciledFigure figure :
                  new SameYear(pairer, words, cells, line.cells(file, year)).figures()) {
                if (figure.state() == FigureState.CHANGED) {
                  differing
                      .computeIfAbsent(figure.current().get(0), key -> new ArrayList<>())
                      .add(new TrendValue(figure.last().get(0), file));
                }
              }
            }
          }
          others.put(year, differing);
        });
    return others;
  }

  private TrendIndicator indicator(
      TrendSeries one, Map<FiscalYear, Map<Figure, List<TrendValue>>> others) {
    List<TrendPoint> points = new ArrayList<>();
    for (FiscalYear year : years) {
      YearState state = pairer.state(stated.getOrDefault(year, YearFigures.ABSENT));
      List<TrendValue> values = new ArrayList<>();
      one.at(year)
          .ifPresent(
              figure -> {
                values.add(new TrendValue(figure, files.getOrDefault(year, 0)));
                values.addAll(others.getOrDefault(year, Map.of()).getOrDefault(figure, List.of()));
              });
      points.add(new TrendPoint(year, state, values, one.breaksAt(year)));
    }
    return new TrendIndicator(points);
  }
}
