package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.measure.CounterUnit;

/**
 * One indicator of one year in two files.
 *
 * @param state whether the files agree
 * @param current the figure in this year's file; empty where it states none
 * @param last the figure in last year's file; empty where it states none
 */
public record ReconciledFigure(FigureState state, List<Figure> current, List<Figure> last)
    implements Serializable {

  /** Copies the lists and checks that one side at least states the figure. */
  public ReconciledFigure {
    current = ImmutableList.copyOf(current);
    last = ImmutableList.copyOf(last);
    if (current.isEmpty() && last.isEmpty()) {
      throw new IllegalArgumentException("A figure is stated by one file at least, got none");
    }
  }

  /** The label in either file; empty where neither writes one. */
  public String label() {
    return all().stream()
        .map(figure -> figure.measurement().label())
        .filter(label -> !label.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The unit in either file. */
  public CounterUnit unit() {
    return all().stream()
        .map(figure -> figure.measurement().unit())
        .filter(CounterUnit::isPresent)
        .findFirst()
        .orElse(CounterUnit.NONE);
  }

  private List<Figure> all() {
    return ImmutableList.<Figure>builder().addAll(current).addAll(last).build();
  }
}
