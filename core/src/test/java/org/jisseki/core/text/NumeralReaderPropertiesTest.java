package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

/** Laws of numbers: whatever way one is written, the same value is read. */
class NumeralReaderPropertiesTest {

  private static final NumeralReader READER = NumeralReader.standard();
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL = "零壱弐参四五六七八九";
  private static final String[] SMALL = {"", "十", "百", "千"};
  private static final String[] GREAT = {"", "万", "億", "兆"};

  @Property(tries = 1000)
  void readsWhatIsWrittenByPowersInKanji(@ForAll @LongRange(min = 1, max = MOST) long number) {
    Assume.that(number != 8_000_000); // 八百万 is an idiom for "countless"
    reads(kanji(number, DIGITS, true), number);
  }

  @Property(tries = 1000)
  void readsFormalKanji(@ForAll @LongRange(min = 10, max = MOST) long number) {
    reads(kanji(number, FORMAL, false), number);
  }

  @Property(tries = 1000)
  void readsDigitsBetweenPowers(@ForAll @LongRange(min = 1, max = MOST) long number) {
    reads(mixed(number), number);
  }

  @Property(tries = 1000)
  void readsSeparatorsAndBothWidths(@ForAll @LongRange(min = 0, max = MOST) long number) {
    String grouped = String.format("%,d", number);
    reads(grouped, number);
    reads(widened(grouped), number);
    reads(widened(Long.toString(number)), number);
  }

  @Property(tries = 500)
  void readsDecimals(@ForAll @BigRange(min = "0", max = "99999999") @Scale(3) BigDecimal number) {
    String written = number.toPlainString();
    List<Numeral> read = READER.read(written);
    assertEquals(1, read.size(), written);
    assertEquals(0, number.compareTo(read.get(0).value()), written);
  }

  @Property(tries = 2000)
  void numbersAreCutOutOfTheTextAndNeverOverlap(
      @ForAll("texts") String text, @ForAll NumeralNotation notation) {
    int behind = 0;
    for (Numeral numeral : NumeralReader.of(notation).read(text)) {
      assertEquals(numeral.text(), text.substring(numeral.start(), numeral.end()));
      assertTrue(numeral.start() >= behind, text);
      behind = numeral.end();
    }
  }

  @Property(tries = 500)
  void aFractionIsReadAsItsQuotientHoweverItIsWritten(
      @ForAll @LongRange(min = 0, max = 9999) long part,
      @ForAll @LongRange(min = 2, max = 9999) long whole) {
    NumeralReader reader = NumeralReader.of(NumeralNotation.COMPOUND);
    BigDecimal quotient =
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), new MathContext(15));
    String inKanji =
        kanji(whole, DIGITS, true) + "分の" + (part == 0 ? "零" : kanji(part, DIGITS, true));
    for (String written : List.of(part + "/" + whole, whole + "分の" + part, inKanji)) {
      List<Numeral> read = reader.read(written);
      assertEquals(1, read.size(), written + " " + read);
      assertEquals(0, quotient.compareTo(read.get(0).value()), written);
    }
  }

  private static final long MOST = 9_999_999_999_999_999L;

  private static void reads(String written, long number) {
    for (String text : List.of(written, "計" + written + "円", "(" + written + ")")) {
      List<Numeral> read = READER.read(text);
      assertEquals(1, read.size(), text + " " + read);
      assertEquals(BigDecimal.valueOf(number), read.get(0).value(), text);
      assertEquals(written, read.get(0).text());
    }
  }

  private static String kanji(long number, String digits, boolean everyday) {
    StringBuilder out = new StringBuilder();
    for (int great = 3; great >= 0; great--) {
      int section = (int) (number / (long) Math.pow(10, 4 * great) % 10_000);
      for (int small = 3; small >= 0; small--) {
        int digit = section / (int) Math.pow(10, small) % 10;
        if (digit > 0) {
          boolean silent = everyday && digit == 1 && small > 0;
          out.append(silent ? "" : digits.charAt(digit)).append(SMALL[small]);
        }
      }
      out.append(section > 0 ? GREAT[great] : "");
    }
    return out.toString();
  }

  private static String mixed(long number) {
    StringBuilder out = new StringBuilder();
    for (int great = 3; great >= 0; great--) {
      int section = (int) (number / (long) Math.pow(10, 4 * great) % 10_000);
      out.append(section > 0 ? String.format("%,d", section) + GREAT[great] : "");
    }
    return out.toString();
  }

  private static String widened(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "12", "１２", "3.5", ".5", "1,234", "、", "・", "点", "三", "十", "百", "千", "万", "億", "〇", "参",
            "-", "▲", "マイナス", " ", "円", "分の", "一部", "A", "人", ".", ",", "と", "廿", "拾", "/", "^",
            "e", "k", "M", "ダース", "半", "又", "00")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
