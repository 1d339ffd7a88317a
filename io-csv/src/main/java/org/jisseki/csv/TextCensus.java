package org.jisseki.csv;

import java.util.BitSet;

/**
 * A decoded text with what was found in one pass over it: how often what stands in it, and where
 * its marks are, so that the walks that cut it may step from mark to mark. Marks are the characters
 * that can end a field, line ends, quotes and brackets.
 */
final class TextCensus {

  private static final String DELIMITERS = "\t,;|";

  private final char[] text;
  private final BitSet marks;
  private final int[] delimiters = new int[DELIMITERS.length()];
  private int lineFeeds;
  private int pairs;
  private int returns;
  private int controls;
  private int firstControl = -1;
  private int replaced;
  private int firstReplaced = -1;

  private TextCensus(char[] text) {
    this.text = text;
    this.marks = new BitSet(text.length);
  }

  /**
   * Counts over the whole text.
   *
   * @param given a further character that ends fields; NUL for none
   */
  static TextCensus of(char[] text, char given) {
    TextCensus census = new TextCensus(text);
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      // Kana and kanji, most of all text, are passed over by two comparisons.
      if (c <= '】' || c >= '（') {
        census.count(i, c);
      }
      if (c == given) {
        census.marks.set(i);
      }
    }
    return census;
  }

  private void count(int at, char c) {
    if ((c > ',' && c < ';') || (c >= 'a' && c <= 'z') || c == '、' || c == '。') {
      return;
    }
    if (isMark(c)) {
      marks.set(at);
    }
    if (c == '\n') {
      lineFeeds++;
    } else if (c == '\r') {
      if (at + 1 < text.length && text[at + 1] == '\n') {
        pairs++;
        lineFeeds--;
      } else {
        returns++;
      }
    } else if (c == '\uFFFD') {
      firstReplaced = replaced++ == 0 ? at : firstReplaced;
    } else if (isControl(c)) {
      firstControl = controls++ == 0 ? at : firstControl;
    } else {
      int delimiter = DELIMITERS.indexOf(c);
      if (delimiter >= 0) {
        delimiters[delimiter]++;
      }
    }
  }

  private static boolean isMark(char c) {
    return switch (c) {
      case '\n', '\r', '"', '\t', ',', ';', '|' -> true;
      default -> bracket(c) != 0;
    };
  }

  /** 1 for a bracket that opens, -1 for one that closes, 0 for any other character. */
  static int bracket(char c) {
    return switch (c) {
      case '(', '（', '「', '『', '【', '［', '[' -> 1;
      case ')', '）', '」', '』', '】', '］', ']' -> -1;
      default -> 0;
    };
  }

  /** Control characters that stand in no sane text; tab, vertical tab and form feed are layout. */
  private static boolean isControl(char c) {
    return c == 0x7F || (c < 0x20 && c != '\t' && c != 0x0B && c != '\f');
  }

  /** The text itself; not to be changed. */
  char[] text() {
    return text;
  }

  /** The offset of the first mark at or behind an offset; the length of the text for none. */
  int nextMark(int from) {
    int mark = marks.nextSetBit(from);
    return mark < 0 ? text.length : mark;
  }

  LineEnds lineEnds() {
    return new LineEnds(lineFeeds, pairs, returns);
  }

  /** How often a delimiter stands in the text. */
  int delimiters(char delimiter) {
    int index = DELIMITERS.indexOf(delimiter);
    return index < 0 ? 0 : delimiters[index];
  }

  int controls() {
    return controls;
  }

  /** The offset of the first control character; -1 for none. */
  int firstControl() {
    return firstControl;
  }

  int replaced() {
    return replaced;
  }

  /** The offset of the first replacement character; -1 for none. */
  int firstReplaced() {
    return firstReplaced;
  }

  /** Whether more than three characters, and one in ten, cannot stand in text. */
  boolean isNoText() {
    int bad = controls + replaced;
    return bad > 3 && 10L * bad > text.length;
  }
}
