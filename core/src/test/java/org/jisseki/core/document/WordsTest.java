package org.jisseki.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.text.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertEquals(keys("words_ja.properties"), keys("words_en.properties"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonAndKindHasItsWords(Language language) {
    List<String> keys = new ArrayList<>();
    for (PairReason each : PairReason.values()) {
      keys.add("why." + each.id());
    }
    for (NoPairReason each : NoPairReason.values()) {
      keys.add("nopair." + each.id());
    }
    for (Severity each : Severity.values()) {
      keys.add("severity." + each.id());
    }
    for (NoNumber each : NoNumber.values()) {
      keys.add("missing." + each.id());
    }
    for (Qualifier each : Qualifier.values()) {
      if (IndicatorRows.changesMeaning(each)) {
        keys.add("qualifier." + each.id());
      }
    }
    for (Direction each : Direction.values()) {
      keys.add("facet.direction." + each.id());
    }
    for (String key : keys) {
      assertFalse(Words.in(language).text(key).isBlank(), key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "JA, 2022, 令和4年度(2022年度)",
    "JA, 2019, 令和元年度(2019年度)",
    "JA, 2018, 平成30年度(2018年度)",
    "EN, 2022, FY2022 (Reiwa 4)",
    "EN, 2018, FY2018 (Heisei 30)",
  })
  void aYearIsNamedByItsEraAndInWesternNumbers(Language language, int western, String name) {
    assertEquals(name, Words.in(language).year(FiscalYear.of(western)));
  }

  @Test
  void aPlaceNamesItsSheetWhereSheetsHaveNames() {
    Words words = Words.in(Language.JA);
    List<Sheet> named = List.of(new Sheet(1, "実績", false, List.of(), List.of(), Set.of()));
    List<Sheet> text = List.of(Sheet.ofText(List.of()));
    assertEquals("シート「実績」3行8列", words.place(new Place(1, 3, 8, 2, 4), named));
    assertEquals("3行8列", words.place(new Place(1, 3, 8, 2, 4), text));
    assertEquals("3行", words.place(Place.ofRow(1, 3), text));
    assertEquals("シート「実績」", words.place(Place.ofSheet(1), named));
    assertEquals("ファイル全体", words.place(Place.ofSheet(1), text));
    assertEquals("ファイル全体", words.place(Place.FILE, named));
  }

  private static Set<String> keys(String resource) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = WordsTest.class.getResourceAsStream(resource)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }
}
