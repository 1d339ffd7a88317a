package org.jisseki.core.document;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Direction;

/** Finds the indicator that rose or fell the most, small earlier values left aside. */
final class Extremes {

  private Extremes() {}

  /**
   * The largest rise or fall.
   *
   * @param byRate indicators with a rate, from the largest rise to the largest fall
   */
  static Optional<ComparedIndicator> of(List<Indicator> byRate, Direction direction) {
    ComparedIndicator found = null;
    for (Indicator each : byRate) {
      if (each instanceof ComparedIndicator compared
          && !compared.hasSmallBase()
          && compared.direction().equals(Optional.of(direction))) {
        if (direction == Direction.UP) {
          return Optional.of(compared);
        }
        found = compared;
      }
    }
    return Optional.ofNullable(found);
  }
}
