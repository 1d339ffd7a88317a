package org.jisseki.core.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.jisseki.core.compare.Direction;

/** One row of the tables of indicators: two years of one thing, as far as they are known. */
sealed interface Indicator permits ComparedIndicator, LoneIndicator, SilentProgram {

  /** The id of its row. */
  String id();

  /** The program that it belongs to. */
  ProgramView program();

  /** What it is called; empty for a program without numbers. */
  String name();

  /** Its unit; empty for none. */
  String unit();

  /** The later year's value. */
  TableCell current();

  /** The earlier year's value. */
  TableCell previous();

  /** Their difference. */
  TableCell difference();

  /** The rate of change as it is shown. */
  TableCell rateCell();

  /** Why the two are compared, or why not. */
  String basis();

  /** Whether the change is good or bad news, where the council says so; empty where it does not. */
  default String judgment() {
    return "";
  }

  /** How the row is to be colored. */
  Tone tone();

  /** The rate of change, where there is one to be drawn. */
  default Optional<BigDecimal> rate() {
    return Optional.empty();
  }

  /** Which way it went, where two years are compared. */
  default Optional<Direction> direction() {
    return Optional.empty();
  }

  /** Whether it is a figure without a partner. */
  default boolean isAlone() {
    return false;
  }
}
