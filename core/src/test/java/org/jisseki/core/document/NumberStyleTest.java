package org.jisseki.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLAIN | 0 | 0 | 0",
        "PLAIN | 999 | 999 | 999",
        "PLAIN | 1000 | 1,000 | 1,000",
        "PLAIN | 1234567.25 | 1,234,567.25 | 1,234,567.25",
        "PLAIN | -1234 | △1,234 | -1,234",
        "SIGNED | 0 | 0 | 0",
        "SIGNED | 8 | +8 | +8",
        "SIGNED | -1306 | △1,306 | -1,306",
        "SIGNED | 2.5 | +2.5 | +2.5",
        "PERCENT | 0.036 | +3.6% | +3.6%",
        "PERCENT | -0.702 | △70.2% | -70.2%",
        "PERCENT | 0 | 0.0% | 0.0%",
        "PERCENT | 11 | +1,100.0% | +1,100.0%",
        "PERCENT | 0.0004 | 0.0% | 0.0%",
      })
  void numbersCarryTheirSignsAndGroups(
      NumberStyle style, BigDecimal value, String document, String terminal) {
    assertEquals(document, style.text(value, MinusSign.TRIANGLE));
    assertEquals(terminal, style.text(value, MinusSign.HYPHEN));
  }

  @Property
  void theDigitsAreTheNumberInEveryLocale(@ForAll BigDecimal value) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String text = NumberStyle.PLAIN.text(value, MinusSign.HYPHEN).replace(",", "");
      assertEquals(0, value.compareTo(new BigDecimal(text)), text);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aWordStandsInPlaceOfTheDigits() {
    TableCell.Numeric gone =
        new TableCell.Numeric(
            BigDecimal.ONE.negate(), NumberStyle.PERCENT, "皆減", "", Provenance.NONE);
    assertEquals("皆減", gone.text());
  }
}
