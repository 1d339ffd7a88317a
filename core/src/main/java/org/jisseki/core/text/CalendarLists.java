package org.jisseki.core.text;

/** Lists and ranges of numbers whose last one carries 月 or 日 for all: 4・7・10・1月, 12～14日. */
final class CalendarLists {

  private static final int MAX_ITEMS = 31;

  private final SourceText text;
  private final CalendarNumber number;

  CalendarLists(SourceText text) {
    this.text = text;
    this.number = new CalendarNumber(text);
  }

  /** Whether a list can go on behind a number with a character. */
  static boolean goesOn(char c) {
    return switch (c) {
      case '・', '、', ',', '.', '~', '-', '/', 'と' -> true;
      default -> false;
    };
  }

  int read(int at) {
    int i = at;
    int items = 0;
    int greatest = 0;
    boolean decimal = false;
    while (items < MAX_ITEMS && number.read(i)) {
      decimal |= i > at && isDecimal(text.at(i - 1), number.end() - i);
      greatest = Math.max(greatest, number.value());
      i = number.end();
      items++;
      if (!goesOn(text.at(i))) {
        break;
      }
      i++;
    }
    if (items < 2 || i != number.end() || (decimal && items < 3)) {
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

  /** 3.5 and 1,030 are one number each, not a list of two. */
  private static boolean isDecimal(char sign, int digits) {
    return sign == '.' || (sign == ',' && digits == 3);
  }
}
