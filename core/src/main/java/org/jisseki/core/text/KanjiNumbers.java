package org.jisseki.core.text;

/** The characters of Japanese numerals: digits, and the powers of ten that multiply them. */
final class KanjiNumbers {

  private static final int NO_DIGIT = -1;
  private static final String DIGIT_SIGNS = "〇零○◯一壱壹二弐貳三参參四肆五伍六陸七漆八捌九玖";
  private static final String TENS_AND_POWERS = "十拾百佰千仟阡廿卅";
  private static final String GREAT_POWERS = "万萬億兆京垓";

  /** One more than the digit of each character; what is asked at every step is a table. */
  private static final byte[] DIGITS = new byte[Character.MAX_VALUE + 1];

  private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

  private static final boolean[] PARTS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < DIGIT_SIGNS.length(); i++) {
      char c = DIGIT_SIGNS.charAt(i);
      DIGITS[c] = (byte) (digitOf(c) - NO_DIGIT);
      STARTS[c] = c != '○' && c != '◯';
      PARTS[c] = true;
    }
    for (int i = 0; i < TENS_AND_POWERS.length(); i++) {
      STARTS[TENS_AND_POWERS.charAt(i)] = true;
      PARTS[TENS_AND_POWERS.charAt(i)] = true;
    }
    for (int i = 0; i < GREAT_POWERS.length(); i++) {
      PARTS[GREAT_POWERS.charAt(i)] = true;
    }
  }

  private KanjiNumbers() {}

  /** The digit that a character stands for, everyday or 大字, or -1. */
  static int digit(char c) {
    return DIGITS[c] + NO_DIGIT;
  }

  private static int digitOf(char c) {
    return switch (c) {
      case '〇', '零', '○', '◯' -> 0;
      case '一', '壱', '壹' -> 1;
      case '二', '弐', '貳' -> 2;
      case '三', '参', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陸' -> 6;
      case '七', '漆' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> NO_DIGIT;
    };
  }

  /** Whether the character is a formal (大字) one that everyday words hold too, as in 参加. */
  static boolean isAmbiguous(char c) {
    return switch (c) {
      case '参', '參', '陸', '漆', '伍', '捌', '肆', '玖', '拾', '○', '◯' -> true;
      default -> false;
    };
  }

  /** 20 or 30 where one character stands for it, else 0. */
  static int tens(char c) {
    return switch (c) {
      case '廿' -> 20;
      case '卅' -> 30;
      default -> 0;
    };
  }

  /** The exponent of 十, 百 or 千, else 0. */
  static int smallPower(char c) {
    return switch (c) {
      case '十', '拾' -> 1;
      case '百', '佰' -> 2;
      case '千', '仟', '阡' -> 3;
      default -> 0;
    };
  }

  /** The exponent of 万, 億, 兆 or 京, else 0. */
  static int greatPower(char c) {
    return switch (c) {
      case '万', '萬' -> 4;
      case '億' -> 8;
      case '兆' -> 12;
      case '京' -> 16;
      case '垓' -> 20;
      default -> 0;
    };
  }

  /** Whether a kanji numeral can hold the character, wherever in it. */
  static boolean isPart(char c) {
    return PARTS[c];
  }

  /** Whether a kanji numeral can begin with the character. */
  static boolean starts(char c) {
    return STARTS[c];
  }
}
