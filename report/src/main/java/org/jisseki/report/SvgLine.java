package org.jisseki.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.core.document.TableCell;

/** Draws the values of several years as a line of a word's size. */
final class SvgLine {

  private static final int WIDTH = 96;
  private static final int HEIGHT = 22;
  private static final int EDGE = 3;
  private static final int HUNDREDTHS = 100;

  private final TableCell.Line line;
  private final BigDecimal least;
  private final BigDecimal most;

  SvgLine(TableCell.Line line) {
    this.line = line;
    this.least = line.values().stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    this.most = line.values().stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }

  HtmlOut write(HtmlOut out) {
    out.open(
        "svg",
        "class",
        "line",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "role",
        "img",
        "aria-label",
        line.description());
    out.element("title", line.description());
    List<Integer> places = line.places();
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      boolean broken = i > 0 && places.get(i) > places.get(i - 1) + 1;
      if (broken) {
        polyline(points, out);
      }
      points.append(points.length() == 0 ? "" : " ").append(x(i)).append(',').append(y(i));
    }
    polyline(points, out);
    for (int i = 0; i < places.size(); i++) {
      out.open("circle", "cx", x(i), "cy", y(i), "r", i + 1 == places.size() ? "2.2" : "1.2");
      out.close("circle");
    }
    return out.close("svg").text(line.text());
  }

  private static void polyline(StringBuilder points, HtmlOut out) {
    if (points.indexOf(" ") > 0) {
      out.open("polyline", "points", points.toString()).close("polyline");
    }
    points.setLength(0);
  }

  private String x(int index) {
    int steps = Math.max(1, line.years() - 1);
    long along = (long) (WIDTH - 2 * EDGE) * HUNDREDTHS * line.places().get(index) / steps;
    return Decimals.hundredth(EDGE * HUNDREDTHS + along);
  }

  /** From the least value at the bottom to the greatest at the top; equal ones in the middle. */
  private String y(int index) {
    int room = (HEIGHT - 2 * EDGE) * HUNDREDTHS;
    BigDecimal span = most.subtract(least);
    long down =
        span.signum() == 0
            ? room / 2
            : most.subtract(line.values().get(index))
                .multiply(BigDecimal.valueOf(room))
                .divide(span, 0, RoundingMode.HALF_UP)
                .longValue();
    return Decimals.hundredth(EDGE * HUNDREDTHS + down);
  }
}
