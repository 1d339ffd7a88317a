package org.jisseki.report;

import java.util.List;
import org.jisseki.core.text.DisplayWidth;
import org.jisseki.core.text.VisibleText;

/**
 * Where things stand in a variance chart.
 *
 * <p>Lengths are in units of the drawing, {@code xOf} in hundredths of them. Text is cut to the
 * columns that fit, a wide character taking two.
 */
enum SvgLayout {
  /** Names to the left, values to the right, one line a bar. */
  WIDE(960, 27, 15, 6, 528, 140) {
    @Override
    List<Label> labels(String program, String indicator) {
      return List.of(
          new Label("program", 0, 18, "start", fit(program, 26)),
          new Label("indicator", 186, 18, "start", fit(indicator, 26)));
    }

    @Override
    List<Label> values(String previous, String current, String rate) {
      Label right = new Label("rate", 960, 18, "end", rate);
      if (Math.max(previous.length(), current.length()) > 12) {
        return List.of(right);
      }
      return List.of(
          new Label("previous", 760, 18, "end", previous),
          new Label("arrow", 774, 18, "middle", "→"),
          new Label("current", 866, 18, "end", current),
          right);
    }
  },
  /** Names and the rate above, values to the right. */
  NARROW(360, 46, 12, 26, 112, 90) {
    @Override
    List<Label> labels(String program, String indicator) {
      String name = fit(program, 24) + " " + indicator;
      return List.of(new Label("indicator", 0, 18, "start", fit(name, 46)));
    }

    @Override
    List<Label> values(String previous, String current, String rate) {
      Label above = new Label("rate", 360, 18, "end", rate);
      String values = previous + " → " + current;
      return values.length() > 22
          ? List.of(above)
          : List.of(above, new Label("values", 360, 36, "end", values));
    }
  };

  /** 100 %, in hundredths of a percent. */
  static final long FULL = 10_000;

  private static final int HEAD = 26;

  private final int width;
  private final int rowHeight;
  private final int barHeight;
  private final int barOffset;
  private final int zero;
  private final int half;

  SvgLayout(int width, int rowHeight, int barHeight, int barOffset, int zero, int half) {
    this.width = width;
    this.rowHeight = rowHeight;
    this.barHeight = barHeight;
    this.barOffset = barOffset;
    this.zero = zero;
    this.half = half;
  }

  /**
   * A text at its place.
   *
   * @param kind its class
   * @param x where it stands
   * @param dy its base line below the top of the row
   * @param anchor which end of it stands there
   * @param text the text
   */
  record Label(String kind, int x, int dy, String anchor, String text) {}

  /** The names of a bar. */
  abstract List<Label> labels(String program, String indicator);

  /** The values of a bar; a number that does not fit is left to the table, never cut. */
  abstract List<Label> values(String previous, String current, String rate);

  int width() {
    return width;
  }

  int height(int rows) {
    return top() + rows * rowHeight + 2;
  }

  int top() {
    return HEAD;
  }

  int rowHeight() {
    return rowHeight;
  }

  int rowTop(int row) {
    return top() + row * rowHeight;
  }

  int barTop(int row) {
    return rowTop(row) + barOffset;
  }

  int barHeight() {
    return barHeight;
  }

  /** The text, or as much of it as fits; a page has an ellipsis where a terminal has two dots. */
  private static String fit(String text, int columns) {
    String visible = VisibleText.of(text).replace('\n', ' ');
    String fitted = DisplayWidth.fit(visible, columns);
    return fitted.equals(visible) ? visible : fitted.substring(0, fitted.length() - 2) + "…";
  }

  /** Whether names stand above the bars, where the lines of the axis would run through them. */
  boolean hasNamesAbove() {
    return this == NARROW;
  }

  /** Where a rate stands on the axis; the rate in hundredths of a percent, the place likewise. */
  long xOf(long rate) {
    return zero * 100L + rate * half / (FULL / 100);
  }
}
