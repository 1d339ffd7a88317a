package org.jisseki.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How unlikely a text is as Japanese, in nats: the lower, the likelier.
 *
 * <p>A small model of Japanese tables: characters fall into classes such as hiragana or kanji of
 * the first level of JIS X 0208; a class has a share of all characters and a chance to be followed
 * by itself. The cost of a text is the sum of the negative logarithms. As the same bytes are costed
 * under each character set, the sums can be compared directly, however many characters each set
 * makes of them. Shares are rounded figures for mixed prose and numbers and need no tuning: wrong
 * sets cost several nats more per character.
 */
final class TextCost {

  private static final int HIRAGANA = 0;
  private static final int KATAKANA = 1;
  private static final int KANJI_1 = 2;
  private static final int KANJI_2 = 3;
  private static final int KANJI_RARE = 4;
  private static final int CJK_MARK = 5;
  private static final int LETTER = 6;
  private static final int DIGIT = 7;
  private static final int ASCII_MARK = 8;
  private static final int LAYOUT = 9;
  private static final int FULL_WIDTH = 10;
  private static final int HALF_KATAKANA = 11;
  private static final int SYMBOL = 12;
  private static final int FOREIGN = 13;
  private static final int EXOTIC = 14;
  private static final int IMPOSSIBLE = 15;

  /** Share of all characters, share of repeats behind itself, number of characters. */
  private static final double[][] CLASSES = {
    {0.270, 0.60, 84},
    {0.110, 0.70, 86},
    {0.300, 0.55, 2_965},
    {0.003, 0.02, 3_390},
    {0.0004, 0.01, 20_000},
    {0.070, 0.10, 30},
    {0.030, 0.70, 52},
    {0.080, 0.55, 10},
    {0.060, 0.10, 33},
    {0.050, 0.20, 3},
    {0.020, 0.40, 94},
    {0.003, 0.70, 63},
    {0.003, 0.10, 600},
    {0.0005, 0.10, 1_200},
    {0.00001, 0.001, 40_000},
    {0.0000001, 0.001, 30_000},
  };

  /** In ASCII, four characters in five are followed by another ASCII character. */
  private static final double ASCII_STAYS = 0.8;

  private static final double[] START = new double[CLASSES.length];
  private static final double[] START_IN_ASCII = new double[CLASSES.length];
  private static final double[] REPEAT = new double[CLASSES.length];

  private static final Charset SHIFT_JIS =
      Charset.isSupported("windows-31j")
          ? Charset.forName("windows-31j")
          : StandardCharsets.US_ASCII;

  /**
   * One more than the class of each character of the basic plane; 0 where it was not asked about
   * yet. Texts hold few of the characters there are, and threads find the same class.
   */
  private static final byte[] CLASS_OF = new byte[0x10000];

  static {
    double ascii = 0;
    for (int i = LETTER; i <= LAYOUT; i++) {
      ascii += CLASSES[i][0];
    }
    for (int i = 0; i < CLASSES.length; i++) {
      double share = CLASSES[i][0];
      START_IN_ASCII[i] = -Math.log(ASCII_STAYS * share / ascii / CLASSES[i][2]);
      double repeat = CLASSES[i][1];
      START[i] = -Math.log(0.5 * share / CLASSES[i][2]);
      REPEAT[i] = -Math.log((repeat + 0.5 * share) / CLASSES[i][2]);
    }
  }

  private TextCost() {}

  /**
   * The cost of the first characters of a text in nats; U+FFFD, which decoders write for bad bytes,
   * costs most.
   */
  static double of(char[] text, int length) {
    double cost = 0;
    int before = -1;
    for (int i = 0; i < length; i++) {
      int now = classOf(text[i]);
      cost += now == before ? REPEAT[now] : start(now, before);
      before = now;
    }
    return cost;
  }

  private static double start(int now, int before) {
    return isAscii(now) && isAscii(before) ? START_IN_ASCII[now] : START[now];
  }

  private static boolean isAscii(int type) {
    return type >= LETTER && type <= LAYOUT;
  }

  private static int classOf(char c) {
    int known = CLASS_OF[c];
    return known > 0 ? known - 1 : ask(c);
  }

  private static int ask(char c) {
    int plain = plainClass(c);
    int found = plain == KANJI_RARE ? level(c) : plain;
    CLASS_OF[c] = (byte) (found + 1);
    return found;
  }

  /**
   * The level of a kanji by its row of JIS X 0208, two of which share a first byte of Shift_JIS:
   * the first level is in the rows 16 to 47, the second in 48 to 84.
   */
  private static int level(char kanji) {
    byte[] bytes = String.valueOf(kanji).getBytes(SHIFT_JIS);
    if (bytes.length != 2) {
      return KANJI_RARE;
    }
    int lead = bytes[0] & 0xFF;
    int row = 2 * (lead - (lead < 0xA0 ? 0x81 : 0xC1)) + ((bytes[1] & 0xFF) < 0x9F ? 1 : 2);
    if (row >= 16 && row <= 47) {
      return KANJI_1;
    }
    return row >= 48 && row <= 84 ? KANJI_2 : KANJI_RARE;
  }

  private static int plainClass(char c) {
    if (c < 0x80) {
      return asciiClass(c);
    }
    if (c >= 0x3000 && c <= 0x30FF) {
      return kanaClass(c);
    }
    if (c >= 0xFF01 && c <= 0xFF9F) {
      return c <= 0xFF60 ? FULL_WIDTH : HALF_KATAKANA;
    }
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || Character.isSurrogate(c)) {
      return KANJI_RARE;
    }
    if (c < 0xA0 || c >= 0xFFF0 || !Character.isDefined(c) || (c >= 0xE000 && c <= 0xF8FF)) {
      return IMPOSSIBLE;
    }
    if ((c >= 0x2010 && c <= 0x266F) || (c >= 0x3200 && c <= 0x33FF) || c == 0xD7 || c == 0xF7) {
      return SYMBOL;
    }
    return c < 0x530 || (c >= 0x2000 && c < 0x2010) ? FOREIGN : EXOTIC;
  }

  private static int asciiClass(char c) {
    if (c == '\t' || c == '\n' || c == '\r') {
      return LAYOUT;
    }
    if (c < 0x20 || c == 0x7F) {
      return IMPOSSIBLE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return Character.isLetter(c) ? LETTER : ASCII_MARK;
  }

  private static int kanaClass(char c) {
    if (c <= 0x303F) {
      return CJK_MARK;
    }
    if (c == 0x30FB || c == 0x30FC) {
      return KATAKANA;
    }
    return c <= 0x309F ? HIRAGANA : KATAKANA;
  }
}
