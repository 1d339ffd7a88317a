package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date and time that a workbook stores as a count of days.
 *
 * @param days the whole days since the workbook's base
 * @param year the western year
 * @param month the month, from 1
 * @param day the day of the month; 0 for the day before 1 January 1900
 * @param weekday the day of the week, 0 for Sunday to 6
 * @param secondOfDay the second of the day, from 0
 * @param fraction the digits of the second's fraction, as many as were asked for
 */
record SerialDate(
    long days, int year, int month, int day, int weekday, int secondOfDay, String fraction) {

  private static final BigDecimal END = BigDecimal.valueOf(2_958_466);
  private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
  private static final int LEAP_DAY_OF_1900 = 60;

  /**
   * The moment of a serial number; empty for a number below 0 or beyond the year 9999.
   *
   * @param digits the digits of the second's fraction to round to, from 0
   */
  static Optional<SerialDate> of(BigDecimal serial, DateBase base, int digits) {
    if (serial.signum() < 0 || serial.compareTo(END) >= 0) {
      return Optional.empty();
    }
    BigDecimal seconds = serial.multiply(SECONDS_A_DAY).setScale(digits, RoundingMode.HALF_UP);
    BigInteger whole = seconds.toBigInteger();
    String plain = seconds.subtract(new BigDecimal(whole)).toPlainString();
    String fraction = digits == 0 ? "" : plain.substring(plain.indexOf('.') + 1);
    long days = whole.longValue() / 86_400;
    int second = (int) (whole.longValue() % 86_400);
    return Optional.of(of(days, second, fraction, base));
  }

  private static SerialDate of(long days, int second, String fraction, DateBase base) {
    if (base == DateBase.FROM_1904) {
      LocalDate date = LocalDate.of(1904, 1, 1).plusDays(days);
      int weekday = date.getDayOfWeek().getValue() % 7;
      return of(days, date, weekday, second, fraction);
    }
    int weekday = Math.floorMod(days - 1, 7);
    if (days == 0 || days == LEAP_DAY_OF_1900) {
      int month = days == 0 ? 1 : 2;
      int day = days == 0 ? 0 : 29;
      return new SerialDate(days, 1900, month, day, weekday, second, fraction);
    }
    long back = days < LEAP_DAY_OF_1900 ? 0 : 1;
    LocalDate date = LocalDate.of(1899, 12, 31).plusDays(days - back);
    return of(days, date, weekday, second, fraction);
  }

  private static SerialDate of(
      long days, LocalDate date, int weekday, int second, String fraction) {
    return new SerialDate(
        days,
        date.getYear(),
        date.getMonthValue(),
        date.getDayOfMonth(),
        weekday,
        second,
        fraction);
  }

  int hour() {
    return secondOfDay / 3_600;
  }

  int minute() {
    return secondOfDay / 60 % 60;
  }

  int second() {
    return secondOfDay % 60;
  }

  /** The whole hours since the base: what {@code [h]} shows. */
  long elapsedHours() {
    return days * 24 + hour();
  }

  /** The whole minutes since the base: what {@code [m]} shows. */
  long elapsedMinutes() {
    return elapsedHours() * 60 + minute();
  }

  /** The whole seconds since the base: what {@code [s]} shows. */
  long elapsedSeconds() {
    return elapsedMinutes() * 60 + second();
  }
}
