package org.jisseki.core.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Change;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendIndicator;
import org.jisseki.core.compare.TrendInput;
import org.jisseki.core.compare.TrendPoint;
import org.jisseki.core.compare.TrendProgram;
import org.jisseki.core.compare.TrendValue;
import org.jisseki.core.finding.Language;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.text.FiscalYear;

/**
 * Makes documents of a trend: one row an indicator, one column a year, a small chart beside them,
 * and what files disagree about. Immutable and thread-safe.
 */
public final class TrendDocument implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Language language;
  private final String generator;

  private TrendDocument(Language language, String generator) {
    this.language = language;
    this.generator = generator;
  }

  /** Documents in a language, nobody named as their maker. */
  public static TrendDocument in(Language language) {
    return new TrendDocument(language, "");
  }

  /** The same documents, naming what made them, such as {@code jisseki 1.0.0}. */
  public TrendDocument generatedBy(String name) {
    return new TrendDocument(language, name);
  }

  /** The document. */
  public Document build(Trend trend) {
    Words words = Words.in(language);
    List<Section> sections = new ArrayList<>();
    sections.add(Section.of("trend", words.text("section.trend"), List.of(table(trend, words))));
    List<TableRow> disputes = disputes(trend, words);
    if (!disputes.isEmpty()) {
      sections.add(
          Section.of(
              "disputes", words.text("section.disputes"), List.of(disputeTable(disputes, words))));
    }
    sections.add(notes(trend, words));
    String first = trend.years().isEmpty() ? "" : words.year(trend.years().get(0));
    String last =
        trend.years().isEmpty() ? "" : words.year(trend.years().get(trend.years().size() - 1));
    String organization =
        trend.files().stream()
            .map(file -> file.report().organization())
            .filter(name -> !name.isEmpty())
            .findFirst()
            .orElse("");
    return new Document(
        language,
        words.text("trend.title"),
        words.text("trend.subtitle", Map.of("first", first, "last", last)),
        organization,
        generator,
        sections);
  }

  private static Table table(Trend trend, Words words) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.heading("indicator", words.text("column.indicator")));
    for (FiscalYear year : trend.years()) {
      columns.add(Column.number("y" + year.western(), words.shortYear(year)));
    }
    columns.add(Column.words("line", words.text("column.line")));
    columns.add(Column.words("unit", words.text("column.unit")));
    Map<List<String>, List<TableRow>> groups = new LinkedHashMap<>();
    for (TrendProgram program : trend.programs()) {
      List<TableRow> rows =
          groups.computeIfAbsent(program.program().division().path(), path -> new ArrayList<>());
      rows.add(heading(program, columns.size(), words));
      for (TrendIndicator indicator : program.indicators()) {
        rows.add(row(indicator, words));
      }
    }
    List<RowGroup> rowGroups = new ArrayList<>();
    groups.forEach((path, rows) -> rowGroups.add(new RowGroup(path, rows)));
    return new Table("trend-table", words.text("table.trend"), columns, rowGroups, List.of());
  }

  private static TableRow heading(TrendProgram program, int width, Words words) {
    String number = program.program().number().text();
    StringBuilder name = new StringBuilder(number.isEmpty() ? "" : number + " ");
    name.append(program.program().name().text());
    if (!program.formerNames().isEmpty()) {
      name.append(words.text("trend.former", Map.of("names", words.list(program.formerNames()))));
    }
    if (program.guessed()) {
      name.append(' ').append(words.text("inferred"));
    }
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(name.toString()));
    while (cells.size() < width) {
      cells.add(TableCell.EMPTY);
    }
    return new TableRow("", 0, cells, Tone.PLAIN, Map.of());
  }

  private static TableRow row(TrendIndicator indicator, Words words) {
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(FigureNames.of(indicator.label(), indicator.latest(), words)));
    for (TrendPoint point : indicator.points()) {
      cells.add(cell(point, words));
    }
    cells.add(line(indicator, words));
    cells.add(TableCell.of(indicator.unit().symbol()));
    boolean check = indicator.points().stream().anyMatch(TrendPoint::isDisputed);
    return new TableRow("", 1, cells, check ? Tone.CHECK : Tone.PLAIN, Map.of());
  }

  /** The value, with a mark where files differ or where the year before counts otherwise. */
  private static TableCell cell(TrendPoint point, Words words) {
    if (point.value().isPresent()) {
      TableCell.Numeric plain = FigureCells.of(point.value().get().figure(), "");
      String mark =
          (point.isDisputed() ? words.text("trend.disputed") : "")
              + (point.breaks() ? words.text("trend.break") : "");
      return new TableCell.Numeric(
          plain.value(), plain.style(), plain.word(), mark, plain.provenance());
    }
    NoNumber kind =
        switch (point.state()) {
          case ABSENT -> NoNumber.NOT_APPLICABLE;
          case EMPTY, STATED -> NoNumber.NOT_STATED;
          case TEXT_ONLY -> NoNumber.TEXT_ONLY;
          case CANCELLED -> NoNumber.CANCELLED;
        };
    String text =
        switch (point.state()) {
          case ABSENT -> words.text("missing.no-program");
          case STATED -> words.text("missing.not-applicable");
          default -> words.text("missing." + kind.id());
        };
    return new TableCell.Missing(kind, text, "");
  }

  /** The small chart; its words give the change from the first year to the last that say one. */
  private static TableCell line(TrendIndicator indicator, Words words) {
    List<BigDecimal> values = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    List<TrendPoint> points = indicator.points();
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).value().isPresent()) {
        BigDecimal value = points.get(i).value().get().figure().measurement().value();
        values.add(value);
        places.add(i);
        said.append(said.length() == 0 ? "" : " → ")
            .append(words.shortYear(points.get(i).year()))
            .append(' ')
            .append(NumberStyle.PLAIN.text(value, MinusSign.TRIANGLE));
      }
    }
    if (values.size() < 2) {
      return TableCell.EMPTY;
    }
    return new TableCell.Line(
        values, places, points.size(), change(indicator, values), said.toString());
  }

  private static String change(TrendIndicator indicator, List<BigDecimal> values) {
    if (indicator.latest().kind() == Kind.RATE) {
      return "";
    }
    return Change.between(values.get(0), values.get(values.size() - 1))
        .rate(NumberStyle.PERCENT_SCALE, RoundingMode.HALF_UP)
        .map(rate -> NumberStyle.PERCENT.text(rate, MinusSign.TRIANGLE))
        .orElse("");
  }

  private static Table disputeTable(List<TableRow> rows, Words words) {
    return Table.of(
        "disputes-table",
        words.text("table.disputes"),
        List.of(
            Column.heading("program", words.text("column.program")).shownOnce(),
            Column.words("indicator", words.text("column.indicator")),
            Column.words("year", words.text("column.year")),
            Column.number("value", words.text("column.value")),
            Column.words("file", words.text("column.file"))),
        rows);
  }

  /** Each value of each point that files disagree about, the one that counts first. */
  private static List<TableRow> disputes(Trend trend, Words words) {
    List<TableRow> rows = new ArrayList<>();
    for (TrendProgram program : trend.programs()) {
      for (TrendIndicator indicator : program.indicators()) {
        for (TrendPoint point : indicator.points()) {
          for (TrendValue value : point.isDisputed() ? point.values() : List.<TrendValue>of()) {
            rows.add(
                TableRow.of(
                    TableCell.of(program.program().name().text()),
                    TableCell.of(FigureNames.of(indicator.label(), indicator.latest(), words)),
                    TableCell.of(words.shortYear(point.year())),
                    FigureCells.of(value.figure(), ""),
                    TableCell.of(trend.files().get(value.file()).name())));
          }
        }
      }
    }
    return rows;
  }

  private static Section notes(Trend trend, Words words) {
    List<Facts.Fact> facts = new ArrayList<>();
    facts.add(new Facts.Fact(words.text("note.trend"), words.text("note.trend.text")));
    facts.add(new Facts.Fact(words.text("note.missing"), words.text("note.missing.trend")));
    for (TrendInput file : trend.files()) {
      String year = file.report().fiscalYear().map(words::year).orElse("");
      facts.add(new Facts.Fact(words.text("note.source"), file.name() + " (" + year + ")"));
    }
    return Section.of("notes", words.text("section.notes"), List.of(new Facts(facts)));
  }
}
