package org.jisseki.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static Change change(String previous, String current) {
    return Change.between(new BigDecimal(previous), new BigDecimal(current));
  }

  @ParameterizedTest
  @CsvSource({
    "40, 50, 10, UP, 1.25, 0.25",
    "50, 40, -10, DOWN, 0.80, -0.20",
    "40, 40, 0, FLAT, 1.00, 0.00",
    "40, 40.0, 0.0, FLAT, 1.00, 0.00",
    "3, 4, 1, UP, 1.33, 0.33",
    "-40, -50, -10, DOWN, 1.25, -0.25",
    "-40, 20, 60, UP, -0.50, 1.50",
    "40, 0, -40, DOWN, 0.00, -1.00"
  })
  void aChangeHasADifferenceADirectionAndRatios(
      String previous,
      String current,
      BigDecimal difference,
      Direction direction,
      BigDecimal ratio,
      BigDecimal rate) {
    Change change = change(previous, current);
    assertEquals(difference, change.difference());
    assertEquals(direction, change.direction());
    assertEquals(Optional.of(ratio), change.ratio(2, RoundingMode.HALF_UP));
    assertEquals(Optional.of(rate), change.rate(2, RoundingMode.HALF_UP));
  }

  @Test
  void fromZeroThereIsNoRatio() {
    Change change = change("0", "12");
    assertEquals(new BigDecimal(12), change.difference());
    assertEquals(Direction.UP, change.direction());
    assertEquals(Optional.empty(), change.ratio(2, RoundingMode.HALF_UP));
    assertEquals(Optional.empty(), change.rate(2, RoundingMode.HALF_UP));
    assertEquals(Direction.FLAT, change("0", "0.0").direction());
  }

  @Test
  void aRelativeChangeFromZeroIsTheCallersMistake() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Change.Relative(BigDecimal.ZERO, BigDecimal.TEN));
    assertEquals(
        "A relative change needs an earlier value other than 0, but got 0 and 10",
        thrown.getMessage());
  }
}
