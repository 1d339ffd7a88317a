package org.jisseki.csv;

/** What was counted in one pass over a decoded text. */
final class TextCensus {

  private static final String DELIMITERS = "\t,;|";

  private final int length;
  private final int[] delimiters = new int[DELIMITERS.length()];
  private int lineFeeds;
  private int pairs;
  private int returns;
  private int controls;
  private int firstControl = -1;
  private int replaced;
  private int firstReplaced = -1;

  private TextCensus(int length) {
    this.length = length;
  }

  /** Counts over the whole text. */
  static TextCensus of(String text) {
    TextCensus census = new TextCensus(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c <= ',' || c == ';' || c == '|' || c == 0x7F : c == '\uFFFD') {
        census.count(text, i, c);
      }
    }
    return census;
  }

  private void count(String text, int at, char c) {
    if (c == '\n') {
      lineFeeds++;
    } else if (c == '\r') {
      if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
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

  /** Control characters that stand in no sane text; tab, vertical tab and form feed are layout. */
  private static boolean isControl(char c) {
    return c == 0x7F || (c < 0x20 && c != '\t' && c != 0x0B && c != '\f');
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
    return bad > 3 && 10L * bad > length;
  }
}
