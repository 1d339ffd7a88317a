package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.text.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each correction does, and when it does nothing. */
class CorrectionsTest {

  private static final Grid GRID =
      GridText.of(
          """
          |令和5年度 事業実績報告
          |拠点区分|番号|事業名|実施内容|令和5年度実績|令和4年度実績
          |地域拠点|1|配食サービス|昼食を届けた。|利用者 52名 ・講座 3回 延べ41名|利用者 48名
          ||2|移送サービス|通院に付き添った。|運行 310回|運行 295回
          ||3|介護者講座|介護を学んだ。||
          |相談拠点|1|心配ごと相談|相談に応じた。|相談 88件|相談 91件
          ||2|家計相談|家計を見直した。|面談 40件|面談 36件
          ||2|家計相談|家計を見直した。|訪問 12件|訪問 9件
          """);

  private static Correction correction(
      String kind, int row, String column, String found, String value) {
    CorrectionKind which =
        Arrays.stream(CorrectionKind.values()).filter(k -> k.id().equals(kind)).findFirst().get();
    return new Correction(
        which, new CorrectionPlace("", row, column), found, value, "確かめた", row + 1);
  }

  private static Reading read(Correction... corrections) {
    return TableReader.standard().read(GRID, new Corrections(List.of(corrections)));
  }

  private static String text(Reading reading, int program, int year) {
    Program found = reading.report().programs().get(program);
    return String.join(
        " / ", found.results(FiscalYear.of(year)).stream().map(ResultText::text).toList());
  }

  private static List<String> codes(Reading reading) {
    return reading.findings().stream()
        .map(Finding::code)
        .filter(code -> code.id().startsWith("J8"))
        .map(FindingCode::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"F", "6", "令和4年度実績", "４年度"})
  void aCellIsSetByItsLettersItsNumberOrItsHeader(String column) {
    Reading reading = read(correction("set-cell", 4, column, "運行 295回", "運行 297回"));
    assertEquals("運行 297回", text(reading, 1, 2022));
    assertEquals("297", value(reading, 1));
    assertEquals(List.of("J801"), codes(reading));
  }

  private static String value(Reading reading, int program) {
    return reading
        .report()
        .programs()
        .get(program)
        .results(FiscalYear.of(2022))
        .get(0)
        .measurements()
        .get(0)
        .value()
        .toPlainString();
  }

  @Test
  void theRepairSaysWhatStoodThereAndWhoSaysSo() {
    Reading reading = read(correction("set-cell", 4, "F", "運行", "運行 297回"));
    assertEquals(
        List.of("「運行 295回」を「運行 297回」に直しました(修正ファイルの5行目: 確かめた)"),
        reading.repairs().stream().map(repair -> repair.reason().ja()).toList());
    assertEquals(RepairKind.CELL_SET, reading.repairs().get(0).kind());
    assertEquals(Place.ofCell(new CellAddress(1, 4, 6)), reading.repairs().get(0).place());
  }

  @Test
  void aMovedResultKeepsTheCellThatStatesIt() {
    Reading reading =
        read(
            correction("move-result", 6, "", "心配ごと相談", "4 移送サービス"),
            correction("move-result", 7, "E", "面談 40件", "心配ごと相談"));
    assertEquals("運行 310回 / 相談 88件", text(reading, 1, 2023));
    assertEquals("運行 295回 / 相談 91件", text(reading, 1, 2022));
    assertEquals("面談 40件", text(reading, 3, 2023));
    assertEquals("", text(reading, 3, 2022));
    assertEquals("", text(reading, 4, 2023));
    assertEquals("面談 36件", text(reading, 4, 2022));
    ResultText moved = reading.report().programs().get(1).results(FiscalYear.of(2023)).get(1);
    assertEquals(new CellAddress(1, 6, 5), moved.address());
  }

  @Test
  void apartOfACellMovesToAnotherProgram() {
    Reading reading = read(correction("move-text", 3, "令和5年度実績", "・講座…41名", "5 介護者講座"));
    assertEquals("利用者 52名", text(reading, 0, 2023));
    assertEquals("・講座 3回 延べ41名", text(reading, 2, 2023));
    assertEquals("", text(reading, 2, 2022));
  }

  @Test
  void aDivisionHoldsForTheRowsBelowAsIfTheRowWroteIt() {
    Reading reading = read(correction("set-division", 4, "", "移送サービス", "移動支援拠点"));
    assertEquals(
        List.of("地域拠点", "移動支援拠点", "移動支援拠点", "相談拠点", "相談拠点", "相談拠点"),
        reading.report().programs().stream().map(p -> p.division().path().get(0)).toList());
  }

  @Test
  void aDivisionMayBeDeeperThanTheColumns() {
    Reading reading = read(correction("set-division", 6, "", "心配ごと相談", "本所 / 相談部 / 相談係"));
    assertEquals(List.of("本所", "相談部", "相談係"), reading.report().programs().get(4).division().path());
  }

  @Test
  void aRowIsJoinedToAnotherProgram() {
    Reading reading = read(correction("merge-row", 8, "", "家計相談", "7 家計相談"));
    assertEquals(5, reading.report().programs().size());
    assertEquals("面談 40件 / 訪問 12件", text(reading, 4, 2023));
    assertEquals("家計を見直した。", reading.report().programs().get(4).activity().text());
  }

  @Test
  void aRowIsShiftedAndStaysThere() {
    Grid grid =
        GridText.of(
            """
            |令和5年度 事業実績報告
            |拠点区分|番号|事業名|令和5年度実績|令和4年度実績
            |地域拠点|1|配食|利用者 52名|利用者 48名
            |2|移送|運行 310回|運行 295回|
            """);
    Correction correction = correction("shift-row", 4, "", "運行 310回", "1");
    Reading plain = TableReader.standard().read(grid);
    String name = plain.report().programs().get(1).name().text();
    Reading reading =
        TableReader.standard()
            .read(grid, new Corrections(List.of(correction("shift-row", 4, "", name, "1"))));
    assertEquals("移送", reading.report().programs().get(1).name().text());
    assertEquals("運行 310回", text(reading, 1, 2023));
    assertEquals("運行 310回", correction.found());
  }

  @Test
  void anAcceptedFindingBecomesANoteWithItsReason() {
    Corrections corrections =
        new Corrections(List.of(correction("accept", 4, "F", "運行 295回", "J301")));
    Finding finding =
        Finding.of(
            FindingCode.SUM_DIFFERS, Place.ofSpan(new CellAddress(1, 4, 6), 0, 2), "運行", Map.of());
    Finding other = Finding.of(FindingCode.NUMBER_GAP, Place.ofRow(1, 4), "", Map.of());
    List<Finding> findings = corrections.accept(read(), List.of(finding, other));
    assertEquals(Severity.WARNING, findings.get(0).severity());
    assertEquals(Severity.NOTE, findings.get(1).severity());
    assertEquals("確かめた", findings.get(1).details().get("accepted"));
    assertEquals(true, findings.get(1).message().ja().endsWith("(確認済み: 確かめた)"));
  }

  @Test
  void anAcceptanceThatNoFindingNeedsIsReported() {
    Corrections corrections =
        new Corrections(List.of(correction("accept", 4, "", "移送サービス", "J301")));
    List<Finding> findings = corrections.accept(read(), List.of());
    assertEquals(FindingCode.CORRECTION_UNFIT, findings.get(0).code());
    assertEquals(
        "修正ファイルの5行目で確認済みとした指摘J301は、ここにはもうありません。その行を消してください", findings.get(0).message().ja());
  }

  @ParameterizedTest
  @CsvSource({
    "set-cell, 4, F, 運行 296回, 運行 297回, 'the cell is \"運行 295回\", not \"運行 296回\"'",
    "set-cell, 4, F, '', 運行 297回, 'the cell is \"運行 295回\", not \"\"'",
    "set-cell, 4, '', 移送サービス, x, 'it does not say which cell'",
    "set-cell, 4, 実績, 運行, x, '\"実績\" fits 2 columns'",
    "set-cell, 40, F, 運行, x, 'the file has no row 40'",
    "set-division, 4, '', 配食サービス, 本所, 'the row is \"移送サービス\", not \"配食サービス\"'",
    "set-division, 4, '', 移送サービス, ' / ', 'the value should be the division'",
    "set-division, 2, '', 拠点区分, 本所, 'no program starts in this row'",
    "move-result, 4, '', 移送サービス, 4, 'it moves the row to itself'",
    "move-result, 4, '', 移送サービス, 40, 'no program starts in row 40'",
    "move-result, 4, '', 移送サービス, 3 家計相談, 'row 3, which should get it, is \"配食サービス\"'",
    "move-result, 4, '', 移送サービス, 家計相談, '2 programs are called \"家計相談\"'",
    "move-result, 4, D, 通院に付き添った。, 3, 'the column holds no results'",
    "move-text, 3, E, ・講習…41名, 5, 'should stand exactly once in the cell'",
    "move-text, 3, E, 名, 5, 'should stand exactly once in the cell'",
    "shift-row, 4, '', 移送サービス, 右, '\"右\" is no number of columns'",
    "shift-row, 4, '', 移送サービス, -2, 'there is room for 1 column(s)'",
    "merge-row, 4, '', 移送サービス, 4, 'it moves the row to itself'",
  })
  void oneThatDoesNotFitChangesNothingAndSaysWhy(
      String kind, int row, String column, String found, String value, String why) {
    Reading reading = read(correction(kind, row, column, found, value));
    assertEquals(List.of("J802"), codes(reading));
    String message = reading.findings().get(0).message().en();
    assertEquals(true, message.contains(why), message);
    assertEquals(false, message.contains("{"), message);
    assertEquals(read().report(), reading.report());
    assertSame(GRID, reading.grid());
    assertEquals(List.of(), reading.repairs());
  }

  @Test
  void twoThatContradictEachOtherAreBothLeftOut() {
    Reading reading =
        read(
            correction("set-cell", 4, "F", "運行", "運行 297回"),
            correction("set-cell", 4, "令和4年度実績", "運行", "運行 299回"),
            correction("set-cell", 3, "F", "利用者", "利用者 49名"));
    assertEquals(List.of("J801", "J803", "J803"), codes(reading));
    assertEquals("運行 295回", text(reading, 1, 2022));
    assertEquals("利用者 49名", text(reading, 0, 2022));
  }

  @Test
  void rowsThatAreJoinedInACircleAreLeftAlone() {
    Reading reading =
        read(
            correction("merge-row", 7, "", "家計相談", "8"),
            correction("merge-row", 8, "", "家計相談", "7"));
    assertEquals(List.of("J802", "J802"), codes(reading));
    assertEquals(6, reading.report().programs().size());
  }

  @Test
  void aLineThatStandsTwiceCountsOnce() {
    Correction one = correction("merge-row", 8, "", "家計相談", "7");
    assertEquals(List.of("J801"), codes(read(one, one.atLine(99))));
  }

  @Test
  void aRowIsFoundByItsProgramsNameAlone() {
    Reading reading = read(correction("set-division", 0, "", "移送サービス", "移動支援拠点"));
    assertEquals(List.of("移動支援拠点"), reading.report().programs().get(1).division().path());
  }
}
