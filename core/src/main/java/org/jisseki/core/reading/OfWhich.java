package org.jisseki.core.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.DittoMark;

/**
 * Tells rows that count a part of the program right above them: うち個人 below ボランティア登録.
 *
 * <p>A program may be called うちどく; a part is never more than the whole.
 */
final class OfWhich {

  /** The word over the names of the parts, as it stands beside the program. */
  static final String HEADER = "内訳";

  private final LineReader lines;

  OfWhich(LineReader lines) {
    this.lines = lines;
  }

  /** Whether a named row without a number counts a part of the program above. */
  boolean isPart(TableRow row, SourcedText name, ProgramDraft above) {
    return lines.isOfWhich(name.text())
        && WrappedNames.isRightBelow(row, above)
        && row.layout().divisions().stream().allMatch(column -> goesOn(row, column, above))
        && isLess(row, above);
  }

  /** Whether a row leaves a level blank, or writes what stands there above. */
  private static boolean goesOn(TableRow row, PlannedColumn column, ProgramDraft above) {
    SourcedText written = row.written(column);
    return !written.isPresent()
        || DittoMark.isDitto(written.text())
        || above.division().levels().stream()
            .anyMatch(level -> level.text().equals(written.text()));
  }

  private static boolean isLess(TableRow row, ProgramDraft above) {
    boolean compared = false;
    for (PlannedColumn column : row.layout().of(ColumnRole.RESULT)) {
      Optional<BigDecimal> part = figure(row.shown(column).text());
      Optional<BigDecimal> whole =
          column.year(0).map(above::results).flatMap(OfWhich::first).flatMap(OfWhich::figure);
      if (part.isPresent() && whole.isPresent()) {
        if (part.get().compareTo(whole.get()) > 0) {
          return false;
        }
        compared = true;
      }
    }
    return compared;
  }

  private static Optional<String> first(List<ResultText> cells) {
    return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(0).text());
  }

  /** The first figure of a text, its commas left out. */
  private static Optional<BigDecimal> figure(String text) {
    String folded = FoldedText.of(text);
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (digits.length() > 0 && c != ',') {
        break;
      }
    }
    return digits.length() == 0 ? Optional.empty() : Optional.of(new BigDecimal(digits.toString()));
  }
}
