package org.jisseki.core.compare;

/**
 * The text between two figures, or before the first: walked over once, for everything that is asked
 * about it. All places are offsets into the whole text.
 */
final class Gap {

  private static final int NONE = -1;

  private final String text;
  private final PairingWords words;
  private final int from;
  private final int to;
  private int sentence;
  private int clauseEnd = NONE;
  private int open = NONE;
  private int close = NONE;
  private int openOfClose = NONE;
  private boolean numbered;

  /** The text from an offset (inclusive) to another (exclusive). */
  Gap(String text, int from, int to, PairingWords words) {
    this.text = text;
    this.words = words;
    this.from = from;
    this.to = to;
    this.sentence = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > '】' && c <= '鿿' && c != '・') {
        // Kana and kanji, most of all text: no sign, and one letter that goes with a number.
        numbered |= c == '第';
      } else {
        look(i, c);
      }
    }
  }

  private void look(int at, char c) {
    switch (c) {
      case '。' -> {
        clauseEnd = at;
        sentence = at + 1;
        numbered = false;
      }
      case '\n', '\r', '\t', ';', '；', '「', '」', '『', '』', '【', '】' -> clauseEnd = at;
      case '■', '□', '●', '○', '◆', '◇', '・', '※' -> clauseEnd = at;
      case '(', '（' -> open = at;
      case ')', '）' -> {
        close = at;
        openOfClose = open;
      }
      default -> numbered |= Character.isDigit(c) && mayBeOfSeries(at + 1);
    }
  }

  /** Whether a digit may end the number of a series; that of a mark (1) does not. */
  private boolean mayBeOfSeries(int behind) {
    return behind < to && Series.mayTake(text.charAt(behind), words);
  }

  /** Whether nothing in it ends a clause. */
  boolean isInOneClause() {
    return clauseEnd == NONE;
  }

  /** Whether nothing in it ends a sentence. */
  boolean isInOneSentence() {
    return sentence == from;
  }

  /** Where its last sentence starts. */
  int sentence() {
    return sentence;
  }

  /** Whether a number that may be one of a series, or 第, stands in its last sentence. */
  boolean isNumbered() {
    return numbered;
  }

  /** Whether a bracket that opened in it closes in it, in the clause at its end. */
  boolean hasBracket() {
    return openOfClose != NONE && close > clauseEnd;
  }

  /** Whether such a bracket is the last that stands in it, but for spaces and line ends. */
  boolean endsInBracket() {
    return openOfClose != NONE && close == lastWordEnd() - 1;
  }

  /** Where the last bracket opens. */
  int open() {
    return openOfClose;
  }

  /** Where the last bracket closes. */
  int close() {
    return close;
  }

  /** Whether nothing stands in it but spaces and line ends. */
  boolean isBlank() {
    return lastWordEnd() == from;
  }

  private int lastWordEnd() {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether a letter of any script stands in it. */
  boolean holdsLetter() {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many UTF-16 units it has. */
  int length() {
    return to - from;
  }

  /** How it is spelled. */
  String spelled() {
    return Spelling.of(text, from, to);
  }
}
