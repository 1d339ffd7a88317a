package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.ItemPath;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.text.ItemMark;

/**
 * Reads the result figures of a program's years as indicators. Two years mostly use the same words,
 * so a label is folded once for both.
 */
final class IndicatorReader {

  private final PairingWords words;
  private final Map<Written, FoldedLabel> folded = new HashMap<>();

  IndicatorReader(PairingWords words) {
    this.words = words;
  }

  /** The year's figures of results, in order; figures of other roles are left out. */
  List<Indicator> read(YearFigures year) {
    List<Indicator> indicators = new ArrayList<>();
    ItemPath item = ItemPath.NONE;
    ImmutableList<String> marks = ImmutableList.of();
    int index = 0;
    for (ResultText cell : year.cells()) {
      List<FigureContext> contexts = ContextReader.read(cell, words);
      for (int i = 0; i < cell.measurements().size(); i++, index++) {
        Measurement measurement = cell.measurements().get(i);
        if (measurement.role() == Role.RESULT) {
          if (!measurement.item().marks().equals(item.marks())) {
            item = measurement.item();
            marks = marks(item);
          }
          Figure figure = new Figure(cell.address(), measurement);
          indicators.add(indicator(index, figure, marks, contexts.get(i)));
        }
      }
    }
    return indicators;
  }

  private Indicator indicator(
      int index, Figure figure, ImmutableList<String> marks, FigureContext context) {
    Measurement measurement = figure.measurement();
    String symbol = measurement.unit().symbol();
    FoldedLabel label = folded(measurement.label(), symbol);
    String unit = symbol.isEmpty() ? label.unit() : words.unit(symbol);
    return new Indicator(index, figure, label, unit, marks, context);
  }

  private FoldedLabel folded(String label, String unit) {
    return label.isEmpty()
        ? FoldedLabel.of(label, unit, words)
        : folded.computeIfAbsent(
            new Written(label, unit), written -> FoldedLabel.of(label, unit, words));
  }

  private static ImmutableList<String> marks(ItemPath item) {
    ImmutableList.Builder<String> marks = ImmutableList.builder();
    for (String mark : item.marks()) {
      String value =
          ItemMark.leading(mark + ' ')
              .filter(read -> read.style().isNumbered())
              .map(read -> Integer.toString(read.number()))
              .orElseGet(() -> value(Normalizer.normalize(mark, Normalizer.Form.NFKC)));
      if (!value.isEmpty()) {
        marks.add(value);
      }
    }
    return marks.build();
  }

  private static String value(String mark) {
    StringBuilder value = new StringBuilder();
    mark.codePoints().filter(Character::isLetterOrDigit).forEach(value::appendCodePoint);
    return value.toString();
  }

  /** A label and the unit that it is written with, on which its folding depends. */
  private record Written(String label, String unit) {

    /** One label seldom has several units, so the label alone tells most apart. */
    @Override
    public int hashCode() {
      return label.hashCode();
    }
  }
}
