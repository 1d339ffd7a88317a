package org.jisseki.core.text;

/** Lists and ranges of numbers whose last one carries 月 or 日 for all: 4・7・10・1月, 12～14日. */
final class CalendarLists {

  private static final int MAX_ITEMS = 31;

  private final SourceText text;
  private final CalendarNumber number;

  /** The row of numbers that was walked last, and whether 月 or 日 stands at its end. */
  private int rowStart;

  private int rowEnd;
  private boolean rowIsDated;

  CalendarLists(SourceText text, CalendarNumber number) {
    this.text = text;
    this.number = number;
  }

  /** Whether a list can go on behind a number with a character. */
  static boolean goesOn(char c) {
    return switch (c) {
      case '・', '、', ',', '.', '~', '-', '/', 'と' -> true;
      default -> false;
    };
  }

  int read(int at) {
    if (isInRow(at) && !rowIsDated) {
      return at;
    }
    int i = at;
    int items = 0;
    int greatest = 0;
    boolean decimal = false;
    boolean goesOn = true;
    while (goesOn && items < MAX_ITEMS && number.read(i)) {
      decimal |= i > at && isDecimal(text.at(i - 1), number.end() - i);
      greatest = Math.max(greatest, number.value());
      goesOn = goesOn(text.at(number.end()));
      i = goesOn ? number.end() + 1 : number.end();
      items++;
    }
    remember(at, i, goesOn);
    if (items < 2 || goesOn || (decimal && items < 3)) {
      return at;
    }
    char unit = text.at(i);
    char next = text.at(i + 1);
    boolean months = unit == '月' && greatest <= 12;
    boolean days = unit == '日' && greatest <= 31;
    if (!(months || days) || next == '間' || next == '分') {
      return at;
    }
    return months && number.read(i + 1) && text.at(number.end()) == '日' ? number.end() + 1 : i + 1;
  }

  private boolean isInRow(int at) {
    return at >= rowStart && at < rowEnd;
  }

  /** Walks to the end of the row, so that no number in it walks there again. */
  private void remember(int start, int from, boolean goesOn) {
    if (isInRow(start)) {
      return;
    }
    int i = from;
    boolean more = goesOn;
    while (more && number.read(i)) {
      more = goesOn(text.at(number.end()));
      i = more ? number.end() + 1 : number.end();
    }
    rowStart = start;
    rowEnd = i;
    rowIsDated = !more && (text.at(i) == '月' || text.at(i) == '日');
  }

  /** 3.5 and 1,030 are one number each, not a list of two. */
  private static boolean isDecimal(char sign, int digits) {
    return sign == '.' || (sign == ',' && digits == 3);
  }
}
