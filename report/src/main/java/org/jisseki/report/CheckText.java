package org.jisseki.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.grid.SourceFile;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.RepairKind;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.VisibleText;

/**
 * Renders findings as compilers do: severity, code and message, the place, the line of the source
 * with the span in question marked. Immutable and thread-safe.
 *
 * <pre>{@code
 * warning[J104]: ...
 *   --> results.tsv:34 令和4年度実績 (総務係 / 会報発行)
 * 34 | 発行部数 1,200部
 *    |          ^^^^^^^
 * }</pre>
 */
public final class CheckText {
  private final Language language;
  private final boolean colored;

  private CheckText(Language language, boolean colored) {
    this.language = language;
    this.colored = colored;
  }

  /**
   * A renderer of findings.
   *
   * @param colored whether severities and marks are colored by ANSI escapes
   */
  public static CheckText of(Language language, boolean colored) {
    return new CheckText(language, colored);
  }

  /**
   * Renders the findings of a file, each as a block of lines; empty where there are none.
   *
   * <p>They stand in the order of the source, those about the form of the file behind all others.
   */
  public String render(CheckedSource source) {
    StringBuilder text = new StringBuilder();
    GridRows rows = new GridRows(source.reading().grid());
    for (boolean form : new boolean[] {false, true}) {
      for (Finding finding : source.findings()) {
        if (finding.code().isAboutForm() == form) {
          render(source, finding, rows, text);
        }
      }
    }
    return text.toString();
  }

  /** Says how many findings of each severity there are, and how to learn more. */
  public String summarize(List<CheckedSource> sources) {
    List<Finding> all = new ArrayList<>();
    sources.forEach(source -> all.addAll(source.findings()));
    StringJoiner counts = new StringJoiner(language == Language.JA ? "、" : ", ");
    for (Severity severity : Severity.values()) {
      long count = all.stream().filter(each -> each.severity() == severity).count();
      counts.add(severity.id() + " " + count + (language == Language.JA ? "件" : ""));
    }
    if (all.isEmpty()) {
      return counts + "\n";
    }
    String more = language == Language.JA ? "  詳しくは: " : "  More: ";
    FindingCode first =
        all.stream()
            .map(Finding::code)
            .filter(code -> !code.isAboutForm())
            .findFirst()
            .orElse(all.get(0).code());
    return counts + more + "jisseki explain " + first.id() + "\n";
  }

  private void render(CheckedSource source, Finding finding, GridRows rows, StringBuilder text) {
    String tone = tone(finding.severity());
    text.append(paint(tone, finding.severity().id() + "[" + finding.code().id() + "]"))
        .append(": ")
        .append(line(finding.message().in(language)))
        .append('\n');
    text.append("  --> ").append(line(where(source, finding.place()))).append('\n');
    SourceExcerpt excerpt = SourceExcerpt.of(finding, rows);
    String number = Integer.toString(finding.place().row());
    if (!excerpt.isEmpty()) {
      text.append(number).append(" | ").append(excerpt.line()).append('\n');
    }
    if (excerpt.hasCarets()) {
      String gutter = " ".repeat(number.length()) + " | ";
      text.append(gutter).append(paint(tone, excerpt.carets())).append('\n');
    }
    related(source, finding, number.length()).ifPresent(text::append);
    proposals(finding, number.length(), text);
  }

  private void proposals(Finding finding, int indent, StringBuilder text) {
    ProposalText words = new ProposalText(language);
    for (Correction each : finding.corrections()) {
      String proposal = words.of(each);
      if (!proposal.isEmpty()) {
        String heading = language == Language.JA ? "直し方の案: " : "proposed: ";
        text.append(" ".repeat(indent)).append(" = ").append(heading);
        text.append(line(proposal)).append('\n');
      }
    }
  }

  private Optional<String> related(CheckedSource source, Finding finding, int indent) {
    if (finding.related().isEmpty()) {
      return Optional.empty();
    }
    Set<String> places = new LinkedHashSet<>();
    for (Place place : finding.related()) {
      places.add(nearby(source, place));
    }
    String heading = language == Language.JA ? "関連: " : "see also: ";
    return Optional.of(
        " ".repeat(indent) + " = " + heading + line(String.join(", ", places)) + "\n");
  }

  /** Words of the source on one line, nothing in them hidden. */
  private static String line(String words) {
    return VisibleText.of(words).replace('\n', ' ').replace('\t', ' ');
  }

  private static String where(CheckedSource source, Place place) {
    StringBuilder where = new StringBuilder(address(source, place));
    header(source.reading(), place).ifPresent(header -> where.append(' ').append(header));
    program(source.reading(), place)
        .ifPresent(program -> where.append(" (").append(path(program)).append(')'));
    return where.toString();
  }

  /** The file and the place in it: a line of a text, a cell or row of a sheet of a workbook. */
  private static String address(CheckedSource source, Place place) {
    Grid grid = source.reading().grid();
    SourceFile file = grid.file(place.sheet());
    String name = file.firstSheet() == 1 ? source.file() : file.source().name();
    if (place.row() == 0) {
      return name;
    }
    if (file.source().charset().isEmpty()) {
      return name + ":" + sheetName(grid, place.sheet()) + "!" + cellName(place);
    }
    return name + ":" + place.row();
  }

  /** A place in the same file, or in a file that was read beside it. */
  private String nearby(CheckedSource source, Place place) {
    Grid grid = source.reading().grid();
    if (grid.file(place.sheet()).firstSheet() > 1) {
      return address(source, place);
    }
    if (grid.source().charset().isEmpty()) {
      return sheetName(grid, place.sheet()) + "!" + cellName(place);
    }
    return language == Language.JA ? place.row() + "行" : "line " + place.row();
  }

  private static String sheetName(Grid grid, int number) {
    return grid.sheets().stream()
        .filter(sheet -> sheet.number() == number)
        .map(Sheet::name)
        .findFirst()
        .orElse(Integer.toString(number));
  }

  private static String cellName(Place place) {
    return place.column() == 0
        ? Integer.toString(place.row())
        : new CellAddress(place.sheet(), place.row(), place.column()).columnLetters() + place.row();
  }

  private static Optional<String> header(Reading reading, Place place) {
    int at = place.column() == 0 ? 0 : column(reading, place);
    for (TableOutline table : reading.tables()) {
      boolean inside =
          table.sheet() == place.sheet()
              && table.firstRow() <= place.row()
              && place.row() <= table.lastRow();
      for (TableColumn column : table.columns()) {
        if (inside && column.first() <= at && at <= column.last()) {
          return Optional.of(column.header()).filter(header -> !header.isBlank());
        }
      }
    }
    return Optional.empty();
  }

  /** The column that the place has in the table, once the shift of its row is undone. */
  private static int column(Reading reading, Place place) {
    for (Repair repair : reading.repairs()) {
      boolean here = repair.place().sheet() == place.sheet() && repair.place().row() == place.row();
      if (here && repair.kind() == RepairKind.SHIFT_LEFT) {
        return place.column() + repair.by();
      }
      if (here && repair.kind() == RepairKind.SHIFT_RIGHT) {
        return place.column() - repair.by();
      }
    }
    return place.column();
  }

  private static Optional<Program> program(Reading reading, Place place) {
    return reading.report().programs().stream()
        .filter(program -> program.address().sheet() == place.sheet())
        .filter(program -> program.address().row() == place.row())
        .findFirst();
  }

  private static String path(Program program) {
    StringJoiner path = new StringJoiner(" / ");
    program.division().path().forEach(path::add);
    path.add(program.name().text());
    return path.toString().replace('\n', ' ');
  }

  private static String tone(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "1;33";
      case NOTE -> "1;36";
    };
  }

  private String paint(String tone, String text) {
    return colored ? "\u001B[" + tone + "m" + text + "\u001B[0m" : text;
  }
}
