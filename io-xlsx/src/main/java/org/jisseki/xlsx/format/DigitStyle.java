package org.jisseki.xlsx.format;

/**
 * The digits that a section asks for with {@code [DBNum1]} to {@code [DBNum3]} (ECMA-376 Part 1,
 * 18.8.31).
 */
enum DigitStyle {
  /** 0123456789. */
  ASCII("0123456789", "", ""),
  /** 〇一二三四五六七八九, {@code [DBNum1]}. */
  KANJI("〇一二三四五六七八九", "十百千", "万億兆"),
  /** 〇壱弐参四伍六七八九, {@code [DBNum2]}. */
  DAIJI("〇壱弐参四伍六七八九", "拾百阡", "萬億兆"),
  /** ０１２３４５６７８９, {@code [DBNum3]}. */
  FULL_WIDTH("０１２３４５６７８９", "十百千", "万億兆");

  private final String digits;
  private final String tens;
  private final String myriads;

  DigitStyle(String digits, String tens, String myriads) {
    this.digits = digits;
    this.tens = tens;
    this.myriads = myriads;
  }

  /** Each ASCII digit of the text in this style, one for one. */
  String digitByDigit(String text) {
    if (this == ASCII) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return out.toString();
  }

  /**
   * A whole number as it is spoken: 12 is 十二. Numbers of more than 16 digits, and all in ASCII
   * style, are written digit by digit.
   *
   * @param number ASCII digits only
   */
  String spoken(String number) {
    if (this == ASCII || number.length() > 16) {
      return digitByDigit(number);
    }
    if (number.chars().allMatch(c -> c == '0')) {
      return digits.substring(0, 1);
    }
    StringBuilder out = new StringBuilder();
    int groups = (number.length() + 3) / 4;
    for (int group = groups - 1; group >= 0; group--) {
      int end = number.length() - 4 * group;
      String said = spokenGroup(number.substring(Math.max(0, end - 4), end));
      if (!said.isEmpty()) {
        out.append(said);
        if (group > 0) {
          out.append(myriads.charAt(group - 1));
        }
      }
    }
    return out.toString();
  }

  /** Up to four digits; 一 is left out before 十, 百 and 千, as Japanese does, but not in 大字. */
  private String spokenGroup(String group) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < group.length(); i++) {
      int digit = group.charAt(i) - '0';
      int power = group.length() - 1 - i;
      if (digit == 0) {
        continue;
      }
      if (digit > 1 || power == 0 || this == DAIJI) {
        out.append(digits.charAt(digit));
      }
      if (power > 0) {
        out.append(tens.charAt(power - 1));
      }
    }
    return out.toString();
  }
}
