package org.jisseki.core.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;

/**
 * Sets what two files state for one year of one program side by side: equal figures first, then
 * figures of one indicator with different values, then what only one states.
 */
final class SameYear {

  private final Pairer pairer;
  private final PairingWords words;
  private final Set<Figure> current;
  private final Set<Figure> last;
  private final List<ReconciledFigure> found = new ArrayList<>();

  SameYear(Pairer pairer, PairingWords words, List<ResultText> current, List<ResultText> last) {
    this.pairer = pairer;
    this.words = words;
    this.current = new LinkedHashSet<>(results(current));
    this.last = new LinkedHashSet<>(results(last));
    Map<Figure, Integer> order = new HashMap<>();
    this.current.forEach(figure -> order.put(figure, order.size()));
    takeEqual(this::whole);
    takeEqual(this::labeled);
    takeEqual(this::bare);
    if (!this.current.isEmpty() && !this.last.isEmpty()) {
      takeChanged(current, last);
    }
    this.current.forEach(one -> found.add(alone(FigureState.NEW, one)));
    found.sort(Comparator.comparingInt(one -> order.getOrDefault(one.current().get(0), 0)));
    this.last.forEach(one -> found.add(alone(FigureState.MISSING, one)));
  }

  /** The figures, in the order of this year's file, then those that it does not state. */
  List<ReconciledFigure> figures() {
    return found;
  }

  private static List<Figure> results(List<ResultText> cells) {
    return YearFigures.of(cells).figures().stream()
        .filter(figure -> figure.measurement().role() == Role.RESULT)
        .toList();
  }

  private String whole(Measurement one) {
    return one.item() + "\n" + one.qualifiers() + "\n" + labeled(one);
  }

  private String labeled(Measurement one) {
    return words.stem(one.label()) + "\n" + bare(one);
  }

  private String bare(Measurement one) {
    return words.unit(one.unit().symbol())
        + "\n"
        + one.kind()
        + "\n"
        + one.value().stripTrailingZeros().toPlainString();
  }

  private void takeEqual(Function<Measurement, String> key) {
    Map<String, Deque<Figure>> free = new HashMap<>();
    for (Figure other : last) {
      free.computeIfAbsent(key.apply(other.measurement()), k -> new ArrayDeque<>()).add(other);
    }
    for (Figure one : List.copyOf(current)) {
      Deque<Figure> same = free.getOrDefault(key.apply(one.measurement()), new ArrayDeque<>());
      Figure other = same.poll();
      if (other != null) {
        found.add(new ReconciledFigure(FigureState.EQUAL, List.of(one), List.of(other)));
        current.remove(one);
        last.remove(other);
      }
    }
  }

  private void takeChanged(List<ResultText> currentCells, List<ResultText> lastCells) {
    Pairing pairing =
        pairer.pair(
            YearFigures.of(only(currentCells, current)), YearFigures.of(only(lastCells, last)));
    for (Pair pair : pairing.pairs()) {
      found.add(
          new ReconciledFigure(
              FigureState.CHANGED, List.of(pair.current()), List.of(pair.previous())));
      current.remove(pair.current());
      last.remove(pair.previous());
    }
  }

  /** The cells with the figures that are left. */
  private static List<ResultText> only(List<ResultText> cells, Set<Figure> left) {
    List<ResultText> kept = new ArrayList<>();
    for (ResultText cell : cells) {
      kept.add(
          new ResultText(
              cell.text(),
              cell.address(),
              cell.measurements().stream()
                  .filter(one -> left.contains(new Figure(cell.address(), one)))
                  .toList()));
    }
    return kept;
  }

  private static ReconciledFigure alone(FigureState state, Figure figure) {
    return state == FigureState.NEW
        ? new ReconciledFigure(state, List.of(figure), List.of())
        : new ReconciledFigure(state, List.of(), List.of(figure));
  }
}
