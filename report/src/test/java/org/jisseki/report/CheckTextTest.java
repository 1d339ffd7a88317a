package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.junit.jupiter.api.Test;

final class CheckTextTest {

  private static final CheckText ENGLISH = CheckText.of(Language.EN, false);

  @Test
  void underlinesTheSpanBelowJapaneseText() {
    assertEquals(
        """
        warning[J104]: odd
          --> a.tsv:1 令和5年度実績
        1 | 会報 計1,200部 発行
          |      ^^^^^^^^^
        """,
        render("会報 計1,200部 発行", 3, 10));
  }

  @Test
  void marksTheSpanInTheLineWhereTerminalsDisagreeOnWidths() {
    assertEquals(
        """
        warning[J104]: odd
          --> a.tsv:1 令和5年度実績
        1 | ①相談 《12件》 ②訪問
        """,
        render("①相談 12件 ②訪問", 4, 7));
  }

  @Test
  void cutsALongTextAroundTheSpan() {
    String text = "あ".repeat(40) + "12件" + "い".repeat(40);
    assertEquals(
        "warning[J104]: odd\n"
            + "  --> a.tsv:1 令和5年度実績\n"
            + ("1 | ..." + "あ".repeat(14) + "12件" + "い".repeat(22) + "...\n")
            + ("  | " + " ".repeat(31) + "^^^^\n"),
        render(text, 40, 43));
  }

  @Test
  void showsNoLineForAnEmptyCell() {
    assertEquals("warning[J104]: odd\n  --> a.tsv:1 令和5年度実績\n", render("", 0, 0));
  }

  @Test
  void showsTheCellsOfARow() {
    Finding row = finding(Place.ofRow(1, 1)).relatedTo(List.of(Place.ofRow(1, 7)));
    assertEquals(
        "warning[J104]: odd\n  --> a.tsv:1\n1 | x | 相談\n  = see also: line 7\n",
        ENGLISH.render(source(List.of("x", "相談"), "UTF-8", row)));
  }

  @Test
  void namesSheetAndCellOfAWorkbook() {
    Finding cell = finding(Place.ofCell(new CellAddress(1, 1, 2)));
    assertEquals(
        "warning[J104]: odd\n  --> a.tsv:本所!B1\n1 | 相談\n",
        ENGLISH.render(source(List.of("x", "相談"), "", cell)));
  }

  @Test
  void keepsLineBreaksAndControlsOutOfTheTerminal() {
    assertEquals(
        "warning[J104]: odd\n  --> a.tsv:1 令和5年度実績\n1 | 12件  [31m\n  | ^^^^\n",
        render("12件\n\u001B[31m", 0, 3));
  }

  @Test
  void colorsSeverityAndMarksWhenAsked() {
    CheckedSource source = source(List.of("12件"), "UTF-8", finding(span(0, 3)));
    String rendered = CheckText.of(Language.JA, true).render(source);
    assertEquals(
        """
        <1;33m>warning[J104]<0m>: 変
          --> a.tsv:1 令和5年度実績
        1 | 12件
          | <1;33m>^^^^<0m>
        """,
        rendered.replaceAll("\u001B\\[([0-9;]+m)", "<$1>"));
  }

  @Test
  void countsBySeverity() {
    CheckedSource source = source(List.of("12件"), "UTF-8", finding(span(0, 3)));
    assertEquals(
        "error 0, warning 1, note 0  More: jisseki explain J104\n",
        ENGLISH.summarize(List.of(source)));
    assertEquals(
        "error 0件、warning 0件、note 0件\n", CheckText.of(Language.JA, false).summarize(List.of()));
  }

  private static String render(String text, int start, int end) {
    Place place = start == end ? Place.ofCell(new CellAddress(1, 1, 1)) : span(start, end);
    return ENGLISH.render(source(List.of(text), "UTF-8", finding(place)));
  }

  private static Place span(int start, int end) {
    return Place.ofSpan(new CellAddress(1, 1, 1), start, end);
  }

  private static Finding finding(Place place) {
    return new Finding(
        FindingCode.CELL_LOST,
        Severity.WARNING,
        place,
        "",
        new Message("変", "odd"),
        Map.of(),
        List.of());
  }

  private static CheckedSource source(List<String> texts, String charset, Finding finding) {
    List<Cell> cells = new ArrayList<>();
    texts.forEach(text -> cells.add(Cell.of(text)));
    Sheet text = Sheet.ofText(List.of(Row.of(1, cells)));
    Sheet sheet = new Sheet(1, "本所", false, text.rows(), text.merges(), text.hiddenColumns());
    Grid grid = new Grid(new GridSource("a.tsv", "", "tsv", charset), List.of(sheet));
    TableColumn column = new TableColumn("令和5年度実績", ColumnRole.RESULT, 1, 1, 2023, "");
    Reading reading =
        new Reading(
            grid,
            new ResultsReport("", "", List.of(), List.of()),
            List.of(new TableOutline(1, 1, 9, List.of(column))),
            List.of(),
            List.of());
    return new CheckedSource("a.tsv", reading, List.of(finding));
  }
}
