package org.jisseki.report;

import java.util.List;
import java.util.Map;
import org.jisseki.core.document.VarianceChart.Bar;
import org.jisseki.core.text.Phrases;

/** One drawing of bars over an axis of rates. */
final class SvgBars {

  private final List<Bar> bars;
  private final HtmlOut out;
  private final Phrases words;

  SvgBars(List<Bar> bars, HtmlOut out, Phrases words) {
    this.bars = bars;
    this.out = out;
    this.words = words;
  }

  /**
   * Draws the bars.
   *
   * @param name the layout's name, for the style
   * @param id makes the drawing's ids unique in the page
   */
  void draw(SvgLayout layout, String name, String id) {
    int height = layout.height(bars.size());
    String box = "0 0 " + layout.width() + " " + height;
    String title = id + "-" + name;
    out.open(
            "svg",
            "class",
            "bars " + name,
            "viewBox",
            box,
            "role",
            "group",
            "aria-labelledby",
            title)
        .line();
    Bar first = bars.get(0);
    Bar last = bars.get(bars.size() - 1);
    out.element("title", words.text("chart.part"), "id", title);
    out.element("desc", sentence(first) + " … " + sentence(last)).line();
    axis(layout, height);
    for (int row = 0; row < bars.size(); row++) {
      bar(layout, bars.get(row), row);
    }
    out.close("svg").line();
  }

  private void axis(SvgLayout layout, int height) {
    for (int percent : new int[] {-100, -50, 0, 50, 100}) {
      String x = Decimals.hundredth(layout.xOf(percent * 100L));
      String kind = percent == 0 ? "axis zero" : "axis";
      if (layout.hasNamesAbove()) {
        for (int row = 0; layout.barTop(row) < height; row++) {
          int top = layout.barTop(row) - 3;
          line(kind, x, top, top + layout.barHeight() + 6);
        }
      } else {
        line(kind, x, layout.top() - 6, height);
      }
      if (percent % 100 == 0) {
        String label = percent == 0 ? "0" : percent > 0 ? "+100%" : "△100%";
        text("tick", x, Integer.toString(layout.top() - 11), "middle", label);
      }
    }
    out.line();
  }

  private void line(String kind, String x, int from, int to) {
    String y1 = Integer.toString(from);
    String y2 = Integer.toString(to);
    out.open("line", "class", kind, "x1", x, "x2", x, "y1", y1, "y2", y2).close("line");
  }

  private void bar(SvgLayout layout, Bar bar, int row) {
    out.open("a", "href", "#" + bar.target());
    out.element("title", sentence(bar));
    rect(
        out,
        "row",
        "0",
        Integer.toString(layout.rowTop(row)),
        Integer.toString(layout.width()),
        Integer.toString(layout.rowHeight()));
    labels(layout, bar, row);
    long rate = bar.rate().value().movePointRight(4).longValue();
    long end = layout.xOf(Math.max(-SvgLayout.FULL, Math.min(SvgLayout.FULL, rate)));
    long zero = layout.xOf(0);
    long width = Math.max(80, Math.abs(end - zero));
    long left = rate < 0 ? zero - width : zero;
    String kind =
        (rate > 0 ? "bar up" : rate < 0 ? "bar down" : "bar flat")
            + (bar.smallBase() ? " small" : "");
    String y = Integer.toString(layout.barTop(row));
    rect(
        out,
        kind,
        Decimals.hundredth(rate == 0 ? zero - 40 : left),
        y,
        Decimals.hundredth(width),
        Integer.toString(layout.barHeight()));
    if (bar.isClipped()) {
      int middle = layout.barTop(row) + layout.barHeight() / 2;
      slashes(out, (int) (end / 100) - 9, middle);
    }
    out.close("a").line();
  }

  private void labels(SvgLayout layout, Bar bar, int row) {
    String unit = bar.unit().isEmpty() ? "" : "(" + bar.unit() + ")";
    layout.labels(bar.program(), bar.indicator() + unit).forEach(each -> put(layout, each, row));
    layout
        .values(bar.previous().text(), bar.current().text(), bar.rate().text())
        .forEach(each -> put(layout, each, row));
  }

  private void put(SvgLayout layout, SvgLayout.Label label, int row) {
    text(
        label.kind(),
        Integer.toString(label.x()),
        Integer.toString(layout.rowTop(row) + label.dy()),
        label.anchor(),
        label.text());
  }

  private String sentence(Bar bar) {
    return words.text(
        "chart.bar",
        Map.of(
            "program", bar.program(),
            "indicator", bar.indicator(),
            "previous", bar.previous().text() + bar.unit(),
            "current", bar.current().text() + bar.unit(),
            "rate", bar.rate().text()));
  }

  static void rect(HtmlOut out, String kind, String x, String y, String width, String height) {
    out.open("rect", "class", kind, "x", x, "y", y, "width", width, "height", height);
    out.close("rect");
  }

  /** The mark of a bar that goes on beyond its end. */
  static void slashes(HtmlOut out, int x, int middle) {
    for (int dx : new int[] {0, 5}) {
      String d = "M" + (x + dx) + " " + (middle + 8) + "l5 -16";
      out.open("path", "class", "break", "d", d).close("path");
    }
  }

  private void text(String kind, String x, String y, String anchor, String text) {
    out.element("text", text, "class", kind, "x", x, "y", y, "text-anchor", anchor);
  }
}
