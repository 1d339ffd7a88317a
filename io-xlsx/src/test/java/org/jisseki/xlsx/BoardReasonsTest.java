package org.jisseki.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.finding.Language;
import org.jisseki.xlsx.book.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people write into the column of reasons is found again. */
class BoardReasonsTest {

  private static final String TABLE =
      """
      拠点区分|番号|事業名|令和5年度実績|令和4年度実績
      本部拠点|1|会報発行|発行部数 1,200部|発行部数 1,000部
      |2|福祉まつり|参加者 350名|参加者 420名
      介護拠点|1|訪問介護|訪問 6,117回|訪問 6,170回
      """;

  private static final ProgramReason MAGAZINE =
      new ProgramReason("本部拠点/1/会報発行", "1 会報発行", "=転入が増えた\n1,200部に増刷");
  private static final ProgramReason GONE = new ProgramReason("本部拠点/9/旧事業", "9 旧事業", "統合した");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void reasonsAreReadBackWhetherTheirProgramIsThereOrGone(Language language) throws IOException {
    Path file = write(Boards.board(TABLE, language, MAGAZINE, GONE));
    assertEquals(Optional.of(List.of(MAGAZINE, GONE)), read(file));
  }

  @Test
  void anUntouchedWorkbookHasNoReasons() throws IOException {
    assertEquals(Optional.of(List.of()), read(write(Boards.board(TABLE, Language.JA))));
  }

  @Test
  void theSealTellsAWorkbookThatNobodyWroteIn() throws IOException {
    Path file = write(Boards.board(TABLE, Language.JA));
    assertTrue(Seal.isWholeIn(file));
    edit(file, workbook -> workbook.getSheet("実績報告").getRow(3).createCell(7).setCellValue("増刷"));
    assertFalse(Seal.isWholeIn(file));
    assertFalse(Seal.isWholeIn(write(Boards.board(TABLE, Language.JA, MAGAZINE))));
    assertFalse(Seal.isWholeIn(write(Boards.data(TABLE, Language.JA))));
    assertFalse(Seal.isWholeIn(write(new byte[] {'P', 'K', 3, 4})));
  }

  @Test
  void anotherWorkbookIsNoneOfOurs() throws IOException {
    Path file = folder.resolve("other.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("名簿").createRow(0).createCell(0).setCellValue("増減理由");
      workbook.write(out);
    }
    assertEquals(Optional.empty(), read(file));
    assertEquals(Optional.empty(), read(write(Boards.data(TABLE, Language.JA))));
  }

  @Test
  void aReasonFollowsItsProgramWhereRowsWereSortedAndColumnsPutBefore() throws IOException {
    Path file = write(Boards.board(TABLE, Language.JA, MAGAZINE));
    edit(
        file,
        workbook -> {
          var sheet = workbook.getSheet("実績報告");
          sheet.removeMergedRegion(0);
          sheet.shiftColumns(0, 12, 2);
          sheet.shiftRows(3, 5, 4);
        });
    assertEquals(Optional.of(List.of(MAGAZINE)), read(file));
  }

  @Test
  void wordsBesideNoProgramAndBesideACopiedRowAreKept() throws IOException {
    Path file = write(Boards.board(TABLE, Language.JA, MAGAZINE));
    edit(
        file,
        workbook -> {
          var sheet = workbook.getSheet("実績報告");
          var own = sheet.createRow(10);
          own.createCell(2).setCellValue("新しい事業");
          own.createCell(7).setCellValue("来年度から");
          var copy = sheet.createRow(11);
          copy.createCell(7).setCellValue("ほかの理由");
          copy.createCell(8).setCellValue(MAGAZINE.program());
          copy.createCell(9).setCellValue(MAGAZINE.name());
        });
    assertEquals(
        Optional.of(
            List.of(
                new ProgramReason(MAGAZINE.program(), MAGAZINE.name(), MAGAZINE.text() + "\nほかの理由"),
                new ProgramReason("?新しい事業", "新しい事業", "来年度から"))),
        read(file));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("board.xlsx"), bytes);
  }

  private static Optional<List<ProgramReason>> read(Path file) throws IOException {
    return BoardWorkbookReader.standard().reasons(file);
  }

  private static void edit(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(before))) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }
}
