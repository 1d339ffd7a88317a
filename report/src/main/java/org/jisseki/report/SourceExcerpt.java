package org.jisseki.report;

import java.util.StringJoiner;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Row;

/**
 * The line of the source that a finding is about, cut to the width of a terminal, with the span in
 * question marked.
 *
 * <p>The span is underlined by carets where the columns before it are certain; where they are not
 * (a {@code ①} takes one column here and two there), it is set in {@code 《》} in the line itself.
 */
final class SourceExcerpt {
  private static final int COLUMNS = 76;
  private static final int BEFORE = 28;
  private static final String CUT = "...";

  private final String line;
  private final int start;
  private final int end;

  private SourceExcerpt(String line, int start, int end) {
    this.line = line;
    this.start = start;
    this.end = end;
  }

  /** The excerpt of a finding in its file; an empty line where the place holds no text. */
  static SourceExcerpt of(Finding finding, GridRows rows) {
    Place place = finding.place();
    Row row = rows.of(place);
    if (place.column() == 0) {
      return cut(joined(row), 0, 0);
    }
    String text = row.cell(place.column()).text();
    boolean inside = place.isSpan() && place.end() <= text.length();
    return inside ? cut(text, place.start(), place.end()) : cut(text, 0, 0);
  }

  /** Whether there is nothing to show. */
  boolean isEmpty() {
    return line.isBlank();
  }

  /** The line, the span in brackets where carets cannot point to it. */
  String line() {
    return start == end || hasCarets()
        ? line
        : line.substring(0, start) + "《" + line.substring(start, end) + "》" + line.substring(end);
  }

  /** Whether {@link #carets()} points to the span. */
  boolean hasCarets() {
    return start < end && DisplayWidth.isCertain(line, 0, end);
  }

  /** The blanks and carets that stand under the line. */
  String carets() {
    int indent = DisplayWidth.of(line, 0, start);
    int width = Math.max(1, DisplayWidth.of(line, start, end));
    return " ".repeat(indent) + "^".repeat(width);
  }

  private static String joined(Row row) {
    StringJoiner cells = new StringJoiner(" | ");
    for (Cell cell : row.cells()) {
      cells.add(cell.text().strip());
    }
    return cells.toString();
  }

  /** Cuts a text to a line around the span; control characters and line breaks become blanks. */
  private static SourceExcerpt cut(String text, int start, int end) {
    String plain = plain(text);
    int from = back(plain, start, start == end ? 0 : BEFORE);
    int to = forth(plain, from, Math.max(COLUMNS, DisplayWidth.of(plain, from, end)));
    String head = from > 0 ? CUT : "";
    String tail = to < plain.length() ? CUT : "";
    int shift = head.length() - from;
    return new SourceExcerpt(head + plain.substring(from, to) + tail, start + shift, end + shift);
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /** The place that lies some columns before another, or the start where that is nearly as far. */
  private static int back(String text, int from, int columns) {
    int at = from;
    int left = columns;
    while (at > 0 && left > 0) {
      at = text.offsetByCodePoints(at, -1);
      left -= DisplayWidth.of(text.codePointAt(at));
    }
    return at <= CUT.length() ? 0 : at;
  }

  /** The end of as many columns as there is room for. */
  private static int forth(String text, int from, int columns) {
    int at = from;
    int left = columns;
    while (at < text.length()) {
      left -= DisplayWidth.of(text.codePointAt(at));
      if (left < 0) {
        break;
      }
      at = text.offsetByCodePoints(at, 1);
    }
    return at;
  }
}
