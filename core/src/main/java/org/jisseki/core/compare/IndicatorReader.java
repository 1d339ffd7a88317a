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
 * Reads the result figures of years as indicators. Years and programs mostly use the same words and
 * marks, so each of them is folded once for all that are read. Not thread-safe.
 */
final class IndicatorReader {

  private final PairingWords words;
  private final Map<String, Map<String, FoldedLabel>> folded = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

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
      ContextReader contexts = new ContextReader(cell, words);
      for (Measurement measurement : cell.measurements()) {
        FigureContext context = contexts.next(measurement);
        if (measurement.role() == Role.RESULT) {
          if (!measurement.item().marks().equals(item.marks())) {
            item = measurement.item();
            marks = marks(item);
          }
          Figure figure = new Figure(cell.address(), measurement);
          indicators.add(indicator(index, figure, marks, context));
        }
        index++;
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

  /** The folding of a label depends on the unit that it is written with. */
  private FoldedLabel folded(String label, String unit) {
    Map<String, FoldedLabel> ofLabel = folded.computeIfAbsent(label, key -> new HashMap<>(2));
    FoldedLabel known = ofLabel.get(unit);
    if (known == null) {
      known = FoldedLabel.of(label, unit, words);
      ofLabel.put(unit, known);
    }
    return known;
  }

  private ImmutableList<String> marks(ItemPath item) {
    ImmutableList.Builder<String> marks = ImmutableList.builder();
    for (String mark : item.marks()) {
      String value = values.computeIfAbsent(mark, IndicatorReader::value);
      if (!value.isEmpty()) {
        marks.add(value);
      }
    }
    return marks.build();
  }

  /** The number of a mark, or its letters: 1 for both (1) and ①. */
  private static String value(String mark) {
    return ItemMark.leading(mark + ' ')
        .filter(read -> read.style().isNumbered())
        .map(read -> Integer.toString(read.number()))
        .orElseGet(() -> letters(Normalizer.normalize(mark, Normalizer.Form.NFKC)));
  }

  private static String letters(String mark) {
    StringBuilder value = new StringBuilder();
    mark.codePoints().filter(Character::isLetterOrDigit).forEach(value::appendCodePoint);
    return value.toString();
  }
}
