package org.jisseki.report;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.document.VarianceChart;
import org.jisseki.core.document.VarianceChart.Bar;
import org.jisseki.core.text.Phrases;

/**
 * Draws the bars of a variance chart as SVG, once for wide and once for narrow pages.
 *
 * <p>No text lies on or under a bar: names to the left, values and rates to the right; on narrow
 * pages the names stand above.
 */
final class SvgVariance {

  /** More bars than this in one drawing do not fit on a printed page at a readable size. */
  private static final int LONGEST = 16;

  private final VarianceChart chart;
  private final HtmlOut out;
  private final Phrases words;

  SvgVariance(VarianceChart chart, HtmlOut out, Phrases words) {
    this.chart = chart;
    this.out = out;
    this.words = words;
  }

  void write() {
    out.open("figure", "id", chart.id(), "class", "variance").line();
    out.open("figcaption").element("b", chart.title()).element("p", chart.description());
    key();
    out.open("p", "class", "same-content");
    out.element("a", words.text("chart.table"), "href", "#" + chart.table());
    out.close("p").close("figcaption").line();
    int part = 0;
    for (List<Bar> bars : parts()) {
      part++;
      if (part == 2 && !chart.omitted().isEmpty()) {
        out.element("p", chart.omitted(), "class", "omitted").line();
      }
      new SvgBars(bars, out, words).draw(SvgLayout.WIDE, "wide", chart.id() + part);
      new SvgBars(bars, out, words).draw(SvgLayout.NARROW, "narrow", chart.id() + part);
    }
    out.close("figure").line();
  }

  /** The bars in drawings that fit on a page; where bars are left out, a drawing ends. */
  private List<List<Bar>> parts() {
    List<List<Bar>> parts = new ArrayList<>();
    int size = chart.omitted().isEmpty() ? LONGEST : Math.max(1, chart.omittedAfter());
    for (int from = 0; from < chart.bars().size(); from += size) {
      parts.add(chart.bars().subList(from, Math.min(from + size, chart.bars().size())));
    }
    return parts;
  }

  private void key() {
    out.open("ul", "class", "key");
    for (String each : new String[] {"up", "down", "small", "clipped"}) {
      out.open("li", "class", "key-" + each);
      out.open("svg", "viewBox", "0 0 28 12", "aria-hidden", "true");
      String kind =
          each.equals("small") ? "bar up small" : each.equals("down") ? "bar down" : "bar up";
      SvgBars.rect(out, kind, "2", "1", "24", "10");
      if (each.equals("clipped")) {
        SvgBars.slashes(out, 18, 6);
      }
      out.close("svg").text(words.text("chart.key." + each)).close("li");
    }
    out.close("ul").line();
  }
}
