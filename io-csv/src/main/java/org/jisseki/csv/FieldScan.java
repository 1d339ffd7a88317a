package org.jisseki.csv;

/**
 * Walks over delimited text field by field without making strings of them.
 *
 * <p>A field that starts with a quote is taken as quoted where the quote is closed as RFC 4180 has
 * it. Where it is not, the field keeps its quotes as plain characters and ends at the next
 * delimiter or line end, so that one stray quote never swallows the rows behind it.
 */
final class FieldScan {

  /** What the quotes of a field are. */
  enum Quotes {
    /** The field does not start with a quote. */
    NONE,
    /** The field stands in quotes. */
    CLOSED,
    /** The field stands in quotes that hold a delimiter, with more text behind them. */
    TRAILED,
    /** The field starts with a quote that is a plain character. */
    STRAY;

    /** Whether the quotes hold the field together and are no part of its text. */
    boolean areMarks() {
      return this == CLOSED || this == TRAILED;
    }
  }

  /** Is told of each field and record. */
  interface Visitor {

    /**
     * One field, from {@code start} to {@code end} in the text, quotes included.
     *
     * @param open how many more brackets a field without quotes opens than it closes; a by-product
     *     of the walk
     */
    void field(int start, int end, Quotes quotes, int open);

    /** The end of a record that started on a line, counted from 1. */
    void endOfRecord(int line);

    /** Whether enough was seen; asked behind each field. */
    boolean isDone();
  }

  private final TextCensus census;
  private final char[] text;
  private final char delimiter;
  private int line = 1;
  private int openBrackets;

  private FieldScan(TextCensus census, char delimiter) {
    this.census = census;
    this.text = census.text();
    this.delimiter = delimiter;
  }

  /** Walks over the text until its end, or until the visitor has seen enough. */
  static void over(TextCensus census, char delimiter, Visitor visitor) {
    new FieldScan(census, delimiter).run(visitor);
  }

  private void run(Visitor visitor) {
    int at = 0;
    int recordLine = 1;
    while (at < text.length) {
      int end = fieldAt(at, visitor);
      if (end < text.length && text[end] == delimiter) {
        at = end + 1;
        if (at < text.length && !visitor.isDone()) {
          continue;
        }
        visitor.field(at, at, Quotes.NONE, 0);
      } else {
        at = lineEnd(end);
      }
      visitor.endOfRecord(recordLine);
      if (visitor.isDone()) {
        return;
      }
      recordLine = line;
    }
  }

  /** Tells of the field that starts here and returns where it ends. */
  private int fieldAt(int start, Visitor visitor) {
    if (text[start] != '"') {
      int end = plainEnd(start);
      visitor.field(start, end, Quotes.NONE, openBrackets);
      return end;
    }
    int close = closingQuote(text, start);
    int end = close < 0 ? -1 : plainEnd(close + 1);
    Quotes quotes = close < 0 ? Quotes.STRAY : quotes(start, close, end);
    if (quotes == Quotes.STRAY) {
      end = plainEnd(start);
    } else {
      countLines(start, close);
    }
    visitor.field(start, end, quotes, openBrackets);
    return end;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text[i])) {
        return false;
      }
    }
    return true;
  }

  private Quotes quotes(int open, int close, int end) {
    if (isBlank(close + 1, end)) {
      return Quotes.CLOSED;
    }
    boolean holdsDelimiter = false;
    for (int i = open + 1; i < close; i++) {
      char c = text[i];
      if (c == '\n' || c == '\r') {
        return Quotes.STRAY;
      }
      holdsDelimiter |= c == delimiter;
    }
    return holdsDelimiter ? Quotes.TRAILED : Quotes.STRAY;
  }

  /** The quote that closes the one at {@code open}, doubled quotes passed over; -1 for none. */
  static int closingQuote(char[] text, int open) {
    int at = quote(text, open + 1);
    while (at >= 0 && at + 1 < text.length && text[at + 1] == '"') {
      at = quote(text, at + 2);
    }
    return at;
  }

  private static int quote(char[] text, int from) {
    for (int i = from; i < text.length; i++) {
      if (text[i] == '"') {
        return i;
      }
    }
    return -1;
  }

  /** Walks to the next delimiter or line end and keeps account of the brackets on the way. */
  private int plainEnd(int from) {
    openBrackets = 0;
    int at = census.nextMark(from);
    while (at < text.length) {
      char c = text[at];
      if (c == delimiter || c == '\n' || c == '\r') {
        break;
      }
      openBrackets += TextCensus.bracket(c);
      at = census.nextMark(at + 1);
    }
    return at;
  }

  /** Steps over a line end, CR LF as one. */
  private int lineEnd(int at) {
    if (at >= text.length) {
      return at;
    }
    line++;
    boolean pair = text[at] == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    return pair ? at + 2 : at + 1;
  }

  private void countLines(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == '\n' || (c == '\r' && text[i + 1] != '\n')) {
        line++;
      }
    }
  }
}
