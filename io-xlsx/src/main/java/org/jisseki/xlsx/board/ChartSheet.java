package org.jisseki.xlsx.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jisseki.core.document.NumberStyle;
import org.jisseki.core.document.RowGroup;
import org.jisseki.core.document.Table;
import org.jisseki.core.document.TableCell;
import org.jisseki.core.document.TableRow;
import org.jisseki.core.document.VarianceChart;
import org.jisseki.xlsx.book.BarChart;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.Look;

/**
 * Native charts: rates of change, and the two years side by side for the units that most indicators
 * have. The numbers that they draw stand at the right, outside the printed area.
 */
final class ChartSheet {

  private static final int MAX_UNITS = 3;
  private static final int MAX_BARS = 10;
  private static final int RIGHT_EDGE = 12;
  private static final int DATA = 14;
  private static final int ROW = 18;
  private static final String UP = "1F6FB4";
  private static final String DOWN = "C55A11";
  private static final String BEFORE = "B3BAC4";

  private final Board board;
  private final BookSheet sheet;
  private final List<List<Entry>> dataRows = new ArrayList<>();
  private final List<Integer> pageEnds = new ArrayList<>();
  private int top;

  /** A cell of the data. */
  private record Entry(String text, BigDecimal number, String format) {
    static Entry of(String text) {
      return new Entry(text, BigDecimal.ZERO, "");
    }
  }

  /** An indicator with both of its values. */
  private record Bar(String name, TableCell.Numeric current, TableCell.Numeric previous) {
    BigDecimal size() {
      return current.value().abs().max(previous.value().abs());
    }
  }

  ChartSheet(Board board, BookSheet sheet) {
    this.board = board;
    this.sheet = sheet;
  }

  void write() {
    board.blocks(VarianceChart.class).forEach(this::rates);
    board.table("programs-table").ifPresent(this::units);
    columns();
    for (int row = 0; row < Math.max(top, dataRows.size()); row++) {
      sheet.nextRow(ROW);
      if (row < dataRows.size()) {
        dataRow(dataRows.get(row));
      }
      if (pageEnds.contains(row) && row < top - 1) {
        sheet.breakPage();
      }
    }
    sheet.print(0, 0, Math.max(0, top - 1), RIGHT_EDGE - 1);
  }

  private void columns() {
    for (int i = 0; i < DATA; i++) {
      sheet.column(i < RIGHT_EDGE ? 12 : 3);
    }
    sheet.column(44).column(14).column(14);
  }

  private void dataRow(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.format().isEmpty()) {
        sheet.text(DATA + i, Look.QUIET, entry.text());
      } else {
        sheet.number(DATA + i, Look.QUIET, entry.format(), entry.number());
      }
    }
  }

  private void rates(VarianceChart chart) {
    if (chart.bars().isEmpty()) {
      return;
    }
    List<String> labels = new ArrayList<>();
    List<BigDecimal> rates = new ArrayList<>();
    for (VarianceChart.Bar bar : chart.bars()) {
      labels.add(shortened(bar.program() + " " + bar.indicator()) + "  " + bar.rate().text());
      rates.add(bar.rate().value());
    }
    String format = NumberFormats.of(NumberStyle.PERCENT, BigDecimal.ZERO, "");
    int first = data(board.word("chart.rate"), "", labels, List.of(rates), format);
    BarChart.Series series =
        new BarChart.Series(
            board.word("chart.rate"), range(DATA + 1, first, rates.size()), rates, UP, DOWN);
    place(
        new BarChart(
            chart.title(),
            board.word("chart.rates.description"),
            range(DATA, first, labels.size()),
            labels,
            List.of(series),
            "0%;\"△\"0%;0%",
            1,
            top,
            top + 5 + labels.size(),
            RIGHT_EDGE));
  }

  private void units(Table table) {
    Map<String, List<Bar>> byUnit = new LinkedHashMap<>();
    for (RowGroup group : table.groups()) {
      for (TableRow row : group.rows()) {
        add(byUnit, table, row);
      }
    }
    byUnit.entrySet().stream()
        .filter(unit -> unit.getValue().size() > 1)
        .sorted(Comparator.comparing(unit -> -unit.getValue().size()))
        .limit(MAX_UNITS)
        .forEach(unit -> unit(table, unit.getKey(), unit.getValue()));
  }

  private static void add(Map<String, List<Bar>> byUnit, Table table, TableRow row) {
    String unit = row.cells().get(table.indexOf("unit")).text();
    if (!unit.isEmpty()
        && row.cells().get(table.indexOf("rate")) instanceof TableCell.Numeric
        && row.cells().get(table.indexOf("current")) instanceof TableCell.Numeric current
        && row.cells().get(table.indexOf("previous")) instanceof TableCell.Numeric previous) {
      String name = row.cells().get(table.indexOf("program")).text();
      String indicator = row.cells().get(table.indexOf("indicator")).text();
      byUnit
          .computeIfAbsent(unit, key -> new ArrayList<>())
          .add(new Bar(shortened(name + " " + indicator), current, previous));
    }
  }

  private void unit(Table table, String unit, List<Bar> all) {
    List<Bar> bars =
        all.stream().sorted(Comparator.comparing(Bar::size).reversed()).limit(MAX_BARS).toList();
    List<String> labels = bars.stream().map(Bar::name).toList();
    List<BigDecimal> before = values(bars, Bar::previous);
    List<BigDecimal> now = values(bars, Bar::current);
    String previous = table.columns().get(table.indexOf("previous")).title();
    String current = table.columns().get(table.indexOf("current")).title();
    String format = NumberFormats.of(NumberStyle.PLAIN, BigDecimal.ZERO, "");
    int first = data(previous, current, labels, List.of(before, now), format);
    int count = labels.size();
    place(
        new BarChart(
            board.word("chart.unit", "unit", unit),
            board.word("chart.unit.description", "unit", unit),
            range(DATA, first, count),
            labels,
            List.of(
                new BarChart.Series(
                    previous, range(DATA + 1, first, count), before, BEFORE, BEFORE),
                new BarChart.Series(current, range(DATA + 2, first, count), now, UP, UP)),
            format,
            0,
            top,
            top + 6 + count * 2,
            RIGHT_EDGE));
  }

  private static List<BigDecimal> values(List<Bar> bars, Function<Bar, TableCell.Numeric> side) {
    return bars.stream().map(side).map(TableCell.Numeric::value).toList();
  }

  /** Adds the numbers of a chart under a heading; returns the row of the first. */
  private int data(
      String title,
      String secondTitle,
      List<String> labels,
      List<List<BigDecimal>> series,
      String format) {
    dataRows.add(
        List.of(Entry.of(board.word("chart.name")), Entry.of(title), Entry.of(secondTitle)));
    int first = dataRows.size();
    for (int i = 0; i < labels.size(); i++) {
      List<Entry> row = new ArrayList<>(List.of(Entry.of(labels.get(i))));
      for (List<BigDecimal> each : series) {
        row.add(new Entry("", each.get(i), format));
      }
      dataRows.add(row);
    }
    dataRows.add(List.of());
    return first;
  }

  private void place(BarChart chart) {
    sheet.chart(chart);
    top = chart.lastRow() + 1;
    pageEnds.add(top - 1);
  }

  private String range(int column, int firstRow, int count) {
    return sheet.range(firstRow, column, firstRow + count - 1, column);
  }

  /** A name that leaves room for the bars. */
  private static String shortened(String name) {
    int longest = 24;
    return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
  }
}
