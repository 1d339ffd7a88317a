package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rates of change: the chart, and the table with the same content. */
final class ChangeSection {

  /** How many bars the chart draws from each end; more would be unreadable on one page. */
  private static final int EACH_END = 15;

  private static final String TABLE = "changes-table";

  private final Story story;
  private final Words words;
  private final List<ComparedIndicator> sorted;

  ChangeSection(Story story) {
    this.story = story;
    this.words = story.words();
    this.sorted = new ArrayList<>();
    for (Indicator each : story.byRate()) {
      if (each instanceof ComparedIndicator compared) {
        sorted.add(compared);
      }
    }
  }

  boolean isEmpty() {
    return sorted.isEmpty();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(chart());
    excluded(blocks);
    blocks.add(table());
    return Section.of("changes", words.text("section.changes"), blocks);
  }

  private VarianceChart chart() {
    boolean whole = sorted.size() <= 2 * EACH_END;
    String description =
        words.text("chart.description", Map.of("base", Integer.toString(Story.SMALL_BASE)));
    if (!whole) {
      description +=
          words.text(
              "chart.left-out",
              Map.of("shown", Integer.toString(EACH_END), "omitted", Integer.toString(omitted())));
    }
    return new VarianceChart(
        "changes-chart",
        words.text(whole ? "chart.title.all" : "chart.title"),
        description,
        bars(whole),
        whole ? sorted.size() : EACH_END,
        whole ? "" : words.text("chart.omitted", Map.of("omitted", Integer.toString(omitted()))),
        TABLE);
  }

  private int omitted() {
    return Math.max(0, sorted.size() - 2 * EACH_END);
  }

  private ImmutableList<VarianceChart.Bar> bars(boolean whole) {
    ImmutableList.Builder<VarianceChart.Bar> bars = ImmutableList.builder();
    for (int i = 0; i < sorted.size(); i++) {
      if (whole || i < EACH_END || i >= sorted.size() - EACH_END) {
        bars.add(bar(sorted.get(i)));
      }
    }
    return bars.build();
  }

  private static VarianceChart.Bar bar(ComparedIndicator indicator) {
    return new VarianceChart.Bar(
        indicator.program().name(),
        indicator.name(),
        indicator.unit(),
        indicator.rateNumber(indicator.rate().orElseThrow()),
        indicator.current(),
        indicator.previous(),
        indicator.hasSmallBase(),
        indicator.id());
  }

  private void excluded(List<Block> blocks) {
    int rates = 0;
    int fromZero = 0;
    for (Indicator each : story.indicators()) {
      if (each instanceof ComparedIndicator compared) {
        rates += compared.isRate() ? 1 : 0;
        fromZero += compared.isFromZero() && !compared.isRate() ? 1 : 0;
      }
    }
    if (rates + fromZero > 0) {
      blocks.add(
          Paragraph.of(
              words.text(
                  "chart.excluded",
                  Map.of(
                      "rates", Integer.toString(rates),
                      "fromZero", Integer.toString(fromZero)))));
    }
  }

  private Table table() {
    List<TableRow> rows = new ArrayList<>();
    for (ComparedIndicator each : sorted) {
      rows.add(
          new TableRow(
              "",
              0,
              List.of(
                  TableCell.link(each.program().name(), each.program().id()),
                  TableCell.link(each.name(), each.id()),
                  each.current(),
                  each.previous(),
                  each.difference(),
                  each.rateCell(),
                  TableCell.of(each.unit()),
                  TableCell.of(note(each))),
              each.tone(),
              Map.of()));
    }
    String caption =
        words.text("changes.caption", Map.of("count", Integer.toString(sorted.size())));
    return Table.of(TABLE, caption, columns(), rows);
  }

  private List<Column> columns() {
    return List.of(
        Column.heading("program", words.text("column.program")),
        Column.heading("indicator", words.text("column.indicator")),
        Column.number("current", story.currentTitle()),
        Column.number("previous", story.previousTitle()),
        Column.number("difference", words.text("column.difference")),
        Column.number("rate", words.text("column.rate")),
        Column.words("unit", words.text("column.unit")),
        Column.words("note", words.text("column.note")));
  }

  private String note(ComparedIndicator indicator) {
    List<String> notes = new ArrayList<>();
    if (indicator.hasSmallBase()) {
      notes.add(words.text("changes.small-base"));
    }
    if (bar(indicator).isClipped()) {
      notes.add(words.text("changes.clipped"));
    }
    return words.list(notes);
  }
}
