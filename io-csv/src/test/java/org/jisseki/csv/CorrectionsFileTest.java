package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections files as people save them, and as we write them. */
class CorrectionsFileTest {

  private static final String FILE =
      """
      採用,行,列,処理,値,元の内容,理由,担当
      # 前の打合せで決めた分
      ○,53,,実績を移す,52 居宅介護支援,認定訪問調査,1行下に入っていた,佐藤
      ,54,,実績を移す,53 認定訪問調査,訪問介護,,
      ×,55,,実績を移す,54,障がい福祉,,
      ○,33行,令和4年度実績,セルを直す,"11. 学級
      用具",8.,,鈴木

      はい,37,I,確認済み,J301,納入額,来年度の表で直す,
      """;

  private static final List<Correction> READ =
      List.of(
          new Correction(
              CorrectionKind.MOVE_RESULT,
              new CorrectionPlace("", 53, ""),
              "認定訪問調査",
              "52 居宅介護支援",
              "1行下に入っていた",
              3),
          new Correction(
              CorrectionKind.SET_CELL,
              new CorrectionPlace("", 33, "令和4年度実績"),
              "8.",
              "11. 学級\n用具",
              "",
              6),
          new Correction(
              CorrectionKind.ACCEPT,
              new CorrectionPlace("", 37, "I"),
              "納入額",
              "J301",
              "来年度の表で直す",
              9));

  private static List<Correction> read(byte[] bytes) throws IOException {
    return CorrectionsReader.standard().read(new ByteArrayInputStream(bytes), "c.csv").list();
  }

  private static List<Correction> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16", "EUC-JP"})
  void isReadInTheCharsetsThatSpreadsheetsSaveIn(String charset) throws IOException {
    assertEquals(READ, read(FILE.getBytes(Charset.forName(charset))));
    assertEquals(READ, read(("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        READ,
        read(
            FILE.replace("\n", "\r\n")
                .replace("学級\r\n", "学級\n")
                .getBytes(Charset.forName(charset))));
  }

  @Test
  void isReadWithTabsAndInEnglish() throws IOException {
    String file = "accept\trow\tcolumn\twhat\tvalue\tfound\n○\t3\tB\tset-cell\t2\t1\n";
    assertEquals(
        List.of(
            new Correction(
                CorrectionKind.SET_CELL, new CorrectionPlace("", 3, "B"), "1", "2", "", 2)),
        read(file));
  }

  @ParameterizedTest
  @CsvSource({
    "'○,3,,実績を移す,,配食,', 'c.csv: line 2 leaves \"値\" empty; write 52 居宅介護支援, or leave \"accept\" empty in that line'",
    "'○,,,区分を決める,本所,,', 'c.csv: line 2 leaves \"行\" empty; write 12, or leave \"accept\" empty in that line'",
    "'○,3,,,本所,配食,', 'c.csv: line 2 leaves \"処理\" empty; write セルを直す、実績を移す、一部を移す、区分を決める、行をまとめる、行をずらす、確認済みにする / set-cell, move-result, move-text, set-division, merge-row, shift-row, accept, or leave \"accept\" empty in that line'",
    "'○,三,,区分を決める,本所,配食,', 'c.csv: line 2 has \"三\" as \"行\", which cannot be read; expected is 12; put it right, or leave \"accept\" empty in that line'",
    "'x,3,,区分を決める,本所,配食,', 'c.csv: line 2 has \"x\" as \"採用\", which cannot be read; expected is ○、× / yes, no; put it right, or leave \"accept\" empty in that line'",
    "'○,3,,消す,本所,配食,', 'c.csv: line 2 has \"消す\" as \"処理\", which cannot be read; expected is セルを直す、実績を移す、一部を移す、区分を決める、行をまとめる、行をずらす、確認済みにする / set-cell, move-result, move-text, set-division, merge-row, shift-row, accept; put it right, or leave \"accept\" empty in that line'",
    "'○,3,,区分を決める,本\uFFFD所,配食,', 'c.csv: line 2 has \"本\uFFFD所\" as \"値\", which cannot be read; expected is 壊れた文字のない文 / text without damaged characters; put it right, or leave \"accept\" empty in that line'",
    "'○,3,,確認済み,J301,配食,', 'c.csv: line 2 leaves \"理由\" empty; write なぜ直さなくてよいか / why it may stand, or leave \"accept\" empty in that line'",
  })
  void aLineThatCannotBeReadIsAnErrorThatSaysWhereAndHow(String line, String message) {
    String file = "採用,行,列,処理,値,元の内容,理由\n" + line + "\n";
    UnreadableInputException refused =
        assertThrows(UnreadableInputException.class, () -> read(file));
    assertEquals(message, refused.words().en());
  }

  @Test
  void aFileWithoutTheHeaderIsRefused() {
    UnreadableInputException refused =
        assertThrows(UnreadableInputException.class, () -> read("行,処理,値,元の内容\n3,区分,本所,配食\n"));
    assertEquals(
        "c.csv: 修正ファイルとして読めません。見出しの行に「採用 (accept)」の列が要りますが、見つかった見出しは「行, 処理, 値, 元の内容」です。"
            + "check --suggest で作ったファイルを手本に、見出しを直してください",
        refused.words().ja());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingThatIsSuggestedAppliesUnasked(Language language) throws IOException {
    Finding finding =
        Finding.of(FindingCode.RESULT_FITS_ANOTHER, Place.ofRow(1, 53), "", Map.of())
            .proposing(READ);
    StringBuilder text = new StringBuilder();
    CorrectionsWriter.in(language).suggest(List.of(finding), text);
    assertEquals(List.of(), read(text.toString()));
    assertEquals(4, text.toString().replace("学級\n", "学級").lines().count());
    String accepted = text.toString().replaceAll("(?m)^,", "○,");
    assertEquals(3, read(accepted).size());
  }

  @Test
  void formulasAreWrittenAsText() throws IOException {
    Correction formula =
        Correction.of(
            CorrectionKind.SET_CELL, new CorrectionPlace("", 3, "B"), "+1", "=HYPERLINK(\"x\")");
    StringBuilder text = new StringBuilder();
    CorrectionsWriter.in(Language.JA).write(List.of(formula), text);
    assertTrue(text.toString().contains("\"'=HYPERLINK(\"\"x\"\")\",+1,"), text::toString);
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(@ForAll("corrections") List<Correction> corrections)
      throws IOException {
    StringBuilder text = new StringBuilder("\uFEFF");
    CorrectionsWriter.in(Language.JA).write(corrections, text);
    List<Correction> again = new ArrayList<>();
    for (Correction correction : read(text.toString())) {
      again.add(correction.atLine(0));
    }
    assertEquals(corrections, again);
  }

  @Provide
  Arbitrary<List<Correction>> corrections() {
    Arbitrary<String> text =
        Arbitraries.strings().withChars("あ漢字１2,\"'=+-@・ \n%").ofMinLength(1).ofMaxLength(12);
    Arbitrary<String> shown = text.filter(one -> !one.isBlank() && !one.contains("\r"));
    return shown
        .tuple2()
        .map(
            two ->
                Correction.of(
                    CorrectionKind.SET_CELL,
                    new CorrectionPlace("", 12, "B"),
                    two.get1(),
                    two.get2()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
