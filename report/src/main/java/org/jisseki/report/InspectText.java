package org.jisseki.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.RepairKind;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.VisibleText;

/**
 * Says how a file was read: the file itself, the report, each table with the roles of its columns,
 * the repairs, and the outline of divisions and programs. Immutable and thread-safe.
 */
public final class InspectText {
  private final Language language;

  private InspectText(Language language) {
    this.language = language;
  }

  /** A renderer in a language. */
  public static InspectText of(Language language) {
    return new InspectText(language);
  }

  /**
   * Renders a reading; lines end in {@code \n}.
   *
   * @param file what is known about the file itself, in the order in which it is shown
   */
  public String render(List<Fact> file, Reading reading) {
    StringBuilder text = new StringBuilder();
    section(text, InspectWord.FILE, pairs(file));
    if (!reading.isTable()) {
      text.append('\n').append(word(InspectWord.NO_TABLE)).append('\n');
      return text.toString();
    }
    section(text, InspectWord.REPORT, pairs(report(reading.report())));
    int number = 0;
    for (TableOutline table : reading.tables()) {
      number++;
      text.append('\n').append(heading(number, table, reading)).append('\n');
      lines(text, new TextColumns(columns(table, reading)));
    }
    repairs(text, reading);
    text.append('\n').append(word(InspectWord.OUTLINE)).append('\n');
    text.append(new OutlineText(language).render(reading.report()));
    return text.toString();
  }

  private List<Fact> report(ResultsReport report) {
    String years =
        report.years().stream()
            .map(FiscalYear::western)
            .map(western -> FiscalYear.of(western).eraName() + " (" + western + ")")
            .collect(Collectors.joining(", "));
    return List.of(
        new Fact(word(InspectWord.TITLE), orNone(report.title())),
        new Fact(word(InspectWord.ORGANIZATION), orNone(report.organization())),
        new Fact(word(InspectWord.YEARS), orNone(years)),
        new Fact(word(InspectWord.PROGRAMS), Integer.toString(report.programs().size())));
  }

  private String heading(int number, TableOutline table, Reading reading) {
    String rows = table.firstRow() + "-" + table.lastRow();
    boolean japanese = language == Language.JA;
    String span =
        japanese ? rows + " " + word(InspectWord.ROWS) : word(InspectWord.ROWS) + " " + rows;
    return word(InspectWord.TABLE) + " " + number + ": " + sheet(table.sheet(), reading) + span;
  }

  /** The name of the sheet where the file has several, or one with a name. */
  private String sheet(int number, Reading reading) {
    List<Sheet> sheets = reading.grid().sheets();
    String name =
        sheets.stream()
            .filter(sheet -> sheet.number() == number)
            .map(Sheet::name)
            .findFirst()
            .orElse("");
    return name.isEmpty() ? "" : word(InspectWord.SHEET) + " " + VisibleText.of(name) + ", ";
  }

  private List<List<String>> columns(TableOutline table, Reading reading) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            word(InspectWord.COLUMN),
            word(InspectWord.ROLE),
            word(InspectWord.YEAR),
            word(InspectWord.UNIT),
            word(InspectWord.HEADER)));
    for (TableColumn column : table.columns()) {
      rows.add(
          List.of(
              span(column, reading),
              word(InspectWord.of(column.role())),
              column.western() == 0 ? "" : Integer.toString(column.western()),
              column.unit(),
              oneLine(column.header())));
    }
    return rows;
  }

  /** The columns by number in text, where editors count, and by letter in a workbook. */
  private static String span(TableColumn column, Reading reading) {
    String first = name(column.first(), reading);
    String last = name(column.last(), reading);
    return first.equals(last) ? first : first + "-" + last;
  }

  private static String name(int column, Reading reading) {
    boolean workbook = reading.grid().source().charset().isEmpty();
    return workbook ? new CellAddress(1, 1, column).columnLetters() : Integer.toString(column);
  }

  private void repairs(StringBuilder text, Reading reading) {
    text.append('\n').append(word(InspectWord.REPAIRS)).append(": ");
    text.append(reading.repairs().size()).append('\n');
    List<List<String>> rows = new ArrayList<>();
    for (Repair repair : reading.repairs()) {
      rows.add(List.of(place(repair.place()), kind(repair), oneLine(repair.reason().in(language))));
    }
    lines(text, new TextColumns(rows));
  }

  private String place(Place place) {
    return language == Language.JA
        ? place.row() + word(InspectWord.ROW)
        : word(InspectWord.ROW) + " " + place.row();
  }

  private String kind(Repair repair) {
    RepairKind kind = repair.kind();
    String by = repair.by() > 1 ? " ×" + repair.by() : "";
    return word(InspectWord.of(kind)) + by;
  }

  private static List<List<String>> pairs(List<Fact> facts) {
    return facts.stream().map(fact -> List.of(fact.name(), oneLine(fact.value()))).toList();
  }

  private void section(StringBuilder text, InspectWord heading, List<List<String>> rows) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(word(heading)).append('\n');
    lines(text, new TextColumns(rows));
  }

  private static void lines(StringBuilder text, TextColumns rows) {
    rows.lines().forEach(line -> text.append("  ").append(line).append('\n'));
  }

  private String orNone(String value) {
    return value.isEmpty() ? word(InspectWord.NOT_FOUND) : value;
  }

  private String word(InspectWord word) {
    return word.in(language);
  }

  /** A text of the source on one line, with nothing in it that a terminal would act on. */
  static String oneLine(String text) {
    return VisibleText.of(text).replace('\n', ' ').replace('\t', ' ');
  }
}
