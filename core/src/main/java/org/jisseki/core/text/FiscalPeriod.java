package org.jisseki.core.text;

/**
 * A fiscal year written as its first and last month or day: {@code R5.4～R6.3}. Steps over what
 * follows the first year, part by part. Confined to one call.
 */
final class FiscalPeriod {

  private static final String BLANKS = " 　\t\r\n";
  private static final String SEPARATORS = ".．/／年";
  private static final String MONTH_ENDS = ".．/／月";
  private static final String TILDES = "~～〜-－‐ー至";
  private static final String ERAS = "令平昭";

  private final String text;
  private int at;

  private FiscalPeriod(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /**
   * Where the period ends whose first year ends at an index; -1 where none goes on there.
   *
   * @param western the first year
   */
  static int end(String text, int at, int western) {
    FiscalPeriod rest = new FiscalPeriod(text, at);
    boolean found =
        rest.separator()
            && rest.month(4, 1)
            && rest.until()
            && rest.yearAfter(western)
            && rest.separator()
            && rest.month(3, 31)
            && rest.digit() < 0;
    return found ? rest.at : -1;
  }

  private boolean separator() {
    skipBlanks();
    boolean found = skip(SEPARATORS);
    skipBlanks();
    return found;
  }

  /** A month, which may go on with a point or 月, and then with a day. */
  private boolean month(int month, int day) {
    if (number() != month) {
      return false;
    }
    skipBlanks();
    if (!skip(MONTH_ENDS)) {
      return true;
    }
    skipBlanks();
    if (digit() < 0) {
      return true;
    }
    boolean found = number() == day;
    skipBlanks();
    skip("日");
    return found;
  }

  /** A tilde or から, 至, and the era of the next year. */
  private boolean until() {
    skipBlanks();
    if (text.startsWith("から", at)) {
      at += 2;
    } else if (!skip(TILDES)) {
      return false;
    }
    skipBlanks();
    skip("至");
    skipBlanks();
    if (skip(ERAS)) {
      skip("和成");
    } else if (at < text.length() && isCapital(text.charAt(at))) {
      at++;
    }
    skipBlanks();
    return true;
  }

  private boolean yearAfter(int western) {
    int number = skip("元") ? 1 : number();
    for (Era era : Era.values()) {
      if (number > 0 && number < 100 && era.toWestern(number) == western + 1) {
        return true;
      }
    }
    return number == western + 1;
  }

  /** A number of at most four digits; -1 for none. */
  private int number() {
    int value = 0;
    int digits = 0;
    for (int digit = digit(); digit >= 0; digit = digit()) {
      value = digits++ < 4 ? 10 * value + digit : -1;
      at++;
    }
    return digits > 0 && digits <= 4 ? value : -1;
  }

  private int digit() {
    return at < text.length() ? Character.digit(text.charAt(at), 10) : -1;
  }

  private boolean skip(String any) {
    boolean found = at < text.length() && any.indexOf(text.charAt(at)) >= 0;
    at += found ? 1 : 0;
    return found;
  }

  private void skipBlanks() {
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ');
  }
}
