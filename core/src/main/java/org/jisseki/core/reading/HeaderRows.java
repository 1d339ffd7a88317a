package org.jisseki.core.reading;

import java.util.function.Predicate;

/** What rows show at a glance, without the vocabulary, where headers are sought. */
final class HeaderRows {

  private static final int LONGEST_CELL = 48;
  private static final int LONGEST_PART = 10;
  private static final int LONGEST_UNIT = 3;

  private HeaderRows() {}

  /** Cheap sieve: a row of long cells or with results needs no look at the vocabulary. */
  static boolean mostlyProse(SheetView sheet, int index, int[] filled) {
    int prose = 0;
    int counts = 0;
    for (int column : filled) {
      String text = sheet.text(index, column);
      counts += isCount(text) ? 1 : 0;
      if (isFigure(text) || counts > 1) {
        return true;
      }
      prose += text.length() > LONGEST_CELL ? 1 : 0;
    }
    return prose * 2 > filled.length;
  }

  /** 41人: a result, and no word over results. */
  private static boolean isCount(String text) {
    int last = text.length() - 1;
    return last > 0
        && "人名件回円食".indexOf(text.charAt(last)) >= 0
        && isFigure(text.substring(0, last));
  }

  static boolean isFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && c != ',' && c != '.' && c != '-') {
        return false;
      }
    }
    boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    return !year;
  }

  /** Whether the two cells below are a figure each, with at most a unit behind it. */
  static boolean isOverFigures(SheetView sheet, int index, int column) {
    int seen = 0;
    for (int i = index + 1; i < sheet.size() && seen < 2; i++) {
      if (sheet.filled(i).length == 0) {
        continue;
      }
      if (sheet.isBlank(i, column) || !isCounted(sheet.text(i, column))) {
        return false;
      }
      seen++;
    }
    return seen == 2;
  }

  private static boolean isCounted(String text) {
    String bare = text.strip();
    int end = bare.length();
    while (end > 0 && bare.length() - end < LONGEST_UNIT && !isDigit(bare.charAt(end - 1))) {
      end--;
    }
    boolean figure = end > 0;
    for (int i = 0; i < end && figure; i++) {
      figure = isDigit(bare.charAt(i)) || ",.，．".indexOf(bare.charAt(i)) >= 0;
    }
    return figure || isFigure(bare);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /** A further header row fills gaps of the row above or splits its columns, no leading column. */
  static boolean standsBelow(SheetView sheet, int index, int[] filled, int first) {
    int fresh = 0;
    for (int column : filled) {
      boolean taken = false;
      for (int i = first; i < index; i++) {
        taken |=
            !sheet.isBlank(i, column) && sheet.span(i, column) == 1 && nextFilled(sheet, i, column);
      }
      fresh += taken ? 0 : 1;
    }
    return fresh * 2 >= filled.length;
  }

  /** Whether the cell to the right shows something too, so that the column is no group's head. */
  private static boolean nextFilled(SheetView sheet, int index, int column) {
    return column >= sheet.row(index).width() || !sheet.isBlank(index, column + 1);
  }

  static boolean repeats(SheetView sheet, int index, int first) {
    return sheet.row(index).cells().equals(sheet.row(first).cells());
  }

  /** A header that begins behind the column of the names, which has none. */
  static boolean leavesNamesBlank(SheetView sheet, int first, int last) {
    int column = sheet.filled(first)[0];
    if (column <= sheet.firstColumn() || last + 1 >= sheet.size()) {
      return false;
    }
    int[] below = sheet.filled(last + 1);
    return below.length > 1 && below[0] < column;
  }

  /** 回, 期日, 出席者 under a heading: the heading names what was held so many times. */
  static boolean listsUnderHeading(SheetView sheet, int first, int last) {
    int above = first - 1;
    while (above >= 0 && sheet.filled(above).length == 0) {
      above--;
    }
    boolean heading = above >= 0 && sheet.filled(above).length == 1;
    return heading
        && last + 1 < sheet.size()
        && HeaderWordReader.isOrdinal(sheet.text(last + 1, sheet.filled(first)[0]));
  }

  /** 日付, 内容, 参加者: a day in each row, and what was held on it beside. */
  static boolean listsDays(SheetView sheet, int first, int last) {
    return last + 1 < sheet.size()
        && HeaderWordReader.isDay(sheet.text(last + 1, sheet.filled(first)[0]));
  }

  /**
   * A row of short words, none of them under a column that ended above, unless it is a known one:
   * 男, 女, 計 under a year, and 計 under the other.
   */
  static boolean splitsGroups(SheetView sheet, int index, int[] filled, Predicate<String> counted) {
    boolean split = filled.length > 1;
    for (int column : filled) {
      String text = sheet.text(index, column);
      boolean group =
          sheet.isBlank(index - 1, column)
              || sheet.span(index - 1, column) > 1
              || !nextFilled(sheet, index - 1, column)
              || (column == filled[filled.length - 1] && counted.test(text));
      split &= group && column > sheet.firstColumn() && text.length() <= LONGEST_PART;
      split &= text.chars().noneMatch(Character::isDigit);
    }
    return split;
  }
}
