package org.jisseki.core.check;

/**
 * A day of the calendar as a text names it.
 *
 * @param start where the month starts in the text, in UTF-16 units from 0
 * @param end the end of the day, exclusive
 * @param year the western year, where one is written before the month; 0 for none
 * @param month the number before 月 or the slash, as written
 * @param day the number of the day, as written
 * @param weekday the weekday written in a bracket behind it, such as {@code 火}; {@code '\0'} for
 *     none
 * @param hasSign whether 日, a slash or a point marks it as a day
 */
record DateMention(
    int start, int end, int year, int month, int day, char weekday, boolean hasSign) {

  private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Whether a calendar has the day, in a leap year if need be. */
  boolean isPossible() {
    return month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
  }

  /** The western year of the day within a fiscal year, unless a year is written. */
  int yearIn(int fiscalYear) {
    return year > 0 ? year : month >= 4 ? fiscalYear : fiscalYear + 1;
  }
}
