package org.jisseki.core.reading;

/**
 * A cell of which some stands in brackets: 398件（381件）, where a note says what the brackets hold.
 *
 * <p>Brackets around words of their own, such as （うち市外 3件）, belong to what stands outside.
 *
 * @param outside what stands outside; empty for a cell that is one bracket
 * @param inside what the brackets hold, without them; empty for none
 */
record BracketedParts(String outside, String inside) {

  static BracketedParts of(String text) {
    StringBuilder outside = new StringBuilder();
    StringBuilder inside = new StringBuilder();
    int at = 0;
    for (int open = open(text, 0); open >= 0; open = open(text, at)) {
      int close = close(text, open);
      String content = text.substring(open + 1, close).strip();
      String before = text.substring(at, open);
      outside.append(before);
      if (stands(text, close, content, before)) {
        boolean below = inside.length() > 0 && before.indexOf('\n') >= 0;
        inside.append(inside.length() == 0 ? "" : below ? "\n" : " ").append(content);
      } else {
        outside.append(text, open, close + 1);
      }
      at = close + 1;
    }
    outside.append(text, at, text.length());
    return new BracketedParts(outside.toString().strip(), inside.toString());
  }

  /** A text that ends in brackets, and what they hold, whatever it is. */
  static BracketedParts ofEnd(String text) {
    String whole = text.strip();
    int open = Math.max(whole.lastIndexOf('('), whole.lastIndexOf('（'));
    boolean ends = open > 0 && close(whole, open) == whole.length() - 1;
    return ends
        ? new BracketedParts(
            whole.substring(0, open), whole.substring(open + 1, whole.length() - 1))
        : new BracketedParts(whole, "");
  }

  /** Whether a cell has something to show outside its brackets and something in them. */
  static boolean isPair(String text) {
    BracketedParts parts = of(text);
    return !parts.outside().isEmpty() && !parts.inside().isEmpty();
  }

  /** The next bracket that is closed; -1 for none. */
  private static int open(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if ("(（".indexOf(text.charAt(i)) >= 0) {
        return close(text, i) > i + 1 ? i : -1;
      }
    }
    return -1;
  }

  private static int close(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (")）".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether brackets hold a figure, the same words as the text before them, or a line alone. */
  private static boolean stands(String text, int close, String content, String before) {
    boolean alone =
        before.substring(before.lastIndexOf('\n') + 1).isBlank()
            && (close + 1 == text.length() || text.charAt(close + 1) == '\n');
    return !content.isEmpty()
        && (alone
            || Character.isDigit(content.charAt(0))
            || "-―－ー".indexOf(content.charAt(0)) >= 0
            || words(content).equals(words(before)));
  }

  private static String words(String text) {
    return FoldedText.of(text).replaceAll("[0-9,.]+", "0");
  }
}
