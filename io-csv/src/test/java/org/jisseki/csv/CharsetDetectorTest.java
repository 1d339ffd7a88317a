package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetDetectorTest {

  @ParameterizedTest
  @EnumSource(TextCharset.class)
  void everyLineOfTheExampleIsReadRightlyInEverySet(TextCharset charset) throws IOException {
    for (String line : lines()) {
      CharsetDetector.Decoded decoded = decoded(line, charset);
      assertEquals(line, decoded.text().toString());
      assertTrue(decoded.evidence().sure(), line);
    }
  }

  @ParameterizedTest
  @EnumSource(TextCharset.class)
  void twentyCharactersAreEnoughInEverySet(TextCharset charset) throws IOException {
    for (String sample : samples(20)) {
      CharsetDetector.Decoded decoded = decoded(sample, charset);
      assertEquals(sample, decoded.text().toString());
      assertTrue(decoded.evidence().sure(), sample);
    }
  }

  @ParameterizedTest
  @EnumSource(TextCharset.class)
  void sixCharactersAreReadRightlyOrCalledUnsure(TextCharset charset) throws IOException {
    int right = 0;
    List<String> samples = samples(6);
    for (String sample : samples) {
      CharsetDetector.Decoded decoded = decoded(sample, charset);
      boolean same = decoded.text().toString().equals(sample);
      assertTrue(same || !decoded.evidence().sure(), sample);
      right += same ? 1 : 0;
    }
    assertTrue(right >= 0.99 * samples.size(), right + " of " + samples.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "No,Name\r\n1,x", "2023", "participants and helpers", "1;2;3"})
  void plainAsciiIsUtf8(String text) {
    CharsetDetector.Decoded decoded =
        CharsetDetector.decode(text.getBytes(StandardCharsets.US_ASCII));
    assertEquals("UTF-8", decoded.evidence().charset());
    assertEquals(text, decoded.text().toString());
  }

  @Test
  void theFirstJapaneseCharacterMayStandFarBehind() {
    String text = "a,b\n".repeat(5_000) + "配食サービス事業\n";
    for (TextCharset charset : TextCharset.values()) {
      assertEquals(text, decoded(text, charset).text().toString(), charset.title());
    }
  }

  @Test
  void halfWidthKatakanaAloneIsCalledUnsure() {
    byte[] bytes = "ﾎﾞﾗﾝﾃｨｱ".getBytes(TextCharset.WINDOWS_31J.decoder());
    CharsetDetector.Decoded decoded = CharsetDetector.decode(bytes);

    assertTrue(decoded.text().toString().equals("ﾎﾞﾗﾝﾃｨｱ") || !decoded.evidence().sure());
  }

  @Test
  void aTieIsNeverSure() {
    // Two half-width katakana in CP932 are one kanji in EUC-JP.
    CharsetDetector.Decoded decoded = CharsetDetector.decode(new byte[] {(byte) 0xB1, (byte) 0xB2});

    assertFalse(decoded.evidence().sure());
    assertTrue(decoded.evidence().margin() < 8);
  }

  @Test
  void theCandidatesStandInTheOrderOfTheirCosts() {
    CharsetEvidence evidence =
        CharsetDetector.decode("社会福祉".getBytes(StandardCharsets.UTF_8)).evidence();

    assertEquals("UTF-8", evidence.candidates().get(0).charset());
    for (int i = 1; i < evidence.candidates().size(); i++) {
      assertTrue(evidence.candidates().get(i - 1).cost() <= evidence.candidates().get(i).cost());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "windows-31j", "x-IBM943C"})
  void theFormsOfShiftJisAreReadAsWindows31j(String name) {
    assertEquals("windows-31j", TextCharset.widest(Charset.forName(name)).name());
  }

  private static CharsetDetector.Decoded decoded(String text, TextCharset charset) {
    return CharsetDetector.decode(text.getBytes(charset.decoder()));
  }

  private static List<String> samples(int length) throws IOException {
    List<String> samples = new ArrayList<>();
    for (String line : lines()) {
      for (int at = 0; at + length <= line.length(); at += length) {
        samples.add(line.substring(at, at + length));
      }
    }
    return samples;
  }

  private static List<String> lines() throws IOException {
    Path root = Path.of(System.getProperty("jisseki.root"));
    return Files.readAllLines(root.resolve("examples/tables/shiomino-r5-clean.tsv")).stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
