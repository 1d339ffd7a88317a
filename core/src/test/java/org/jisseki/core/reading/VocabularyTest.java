package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Grid;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final String ODD_WORDS =
      """
      | なぎさ文庫 あゆみ
      | メニュー | ことし | こぞ
      | 読み聞かせ | 24回 | 20回
      | 貸出 | 301冊 | 288冊
      """;

  @Test
  void unknownHeaderWordsAreRefusedAndNamed() {
    Reading reading = TableReader.standard().read(GridText.of(ODD_WORDS));
    assertFalse(reading.isTable());
    Finding finding = reading.findings().get(0);
    assertEquals(FindingCode.NO_TABLE, finding.code());
    assertEquals(
        "no results table was found; missing: name (事業名), result (実績), year (令和5年度);"
            + " nearest header found: メニュー | ことし | こぞ",
        finding.message().en());
  }

  @Test
  void addedWordsMakeTheTableReadable() {
    Vocabulary ours =
        Vocabulary.standard()
            .plus(
                List.of(
                    new VocabularyEntry("header", "メニュー", "name"),
                    new VocabularyEntry("header", "ことし", "result")));
    Grid grid = GridText.of("file 令和5年度.csv\n" + ODD_WORDS);
    Reading reading = TableReader.builder().vocabulary(ours).build().read(grid);
    assertEquals(2, reading.report().programs().size());
    assertEquals("24回", firstResult(reading));
  }

  private static String firstResult(Reading reading) {
    return reading.report().programs().get(0).results().values().iterator().next().get(0).text();
  }

  @Test
  void anAddedWordReplacesTheBuiltInMeaning() {
    Vocabulary ours =
        Vocabulary.standard().plus(List.of(new VocabularyEntry("header", "備 考", "result")));
    assertEquals(HeaderMeaning.RESULT, ours.header("備考"));
    assertEquals(HeaderMeaning.OTHER, Vocabulary.standard().header("備考"));
  }

  @Test
  void aMeaningThatNoHeaderHasIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Vocabulary.standard()
                    .plus(List.of(new VocabularyEntry("header", "メニュー", "programme"))));
    assertEquals(
        "The header word 'メニュー' means 'programme', but a header means one of "
            + Vocabulary.headerMeanings(),
        refused.getMessage());
  }

  @Test
  void noBuiltInWordStandsTwiceInAKind() {
    Set<String> seen = new HashSet<>();
    for (VocabularyEntry entry : Vocabulary.standard().entries()) {
      String word = entry.kind() + ":" + FoldedText.of(entry.word());
      assertTrue(seen.add(word) || !entry.kind().startsWith("header"), word);
    }
  }

  @Test
  void readersAreSerializableAndReadTheSameAfterwards() throws Exception {
    Grid grid = GridText.of("| 令和5年度 実績\n| 事業名 | 実績\n| 貸出 | 301冊\n| 相談 | 12件");
    TableReader copy = copy(TableReader.standard());
    assertEquals(TableReader.standard().read(grid), copy.read(grid));
  }

  private static TableReader copy(TableReader reader) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(reader);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (TableReader) in.readObject();
    }
  }
}
