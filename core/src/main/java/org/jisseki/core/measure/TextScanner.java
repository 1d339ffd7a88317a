package org.jisseki.core.measure;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.CalendarReader;
import org.jisseki.core.text.ItemMark;
import org.jisseki.core.text.KanjiIdioms;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/**
 * Cuts a result text into tokens in one pass: marks, dates, ordinals, numbers with their counters,
 * words and signs.
 */
final class TextScanner {

  private static final int MAX_QUOTE = 300;

  private final SourceText text;
  private final MarkScanner marks;
  private final SerialScanner serials;
  private final QuantityScanner quantities;
  private final Trail trail;
  private boolean quotesClosed = true;

  /** Made for the first number that may be a date: most texts have none. */
  private Optional<CalendarReader> calendar = Optional.empty();

  TextScanner(SourceText text, Counters counters, Words words, CounterUnit headerUnit) {
    this.text = text;
    this.trail = new Trail(text);
    Numerals numerals = new Numerals(text);
    this.marks = new MarkScanner(text, counters, trail, numerals);
    this.serials = new SerialScanner(text, counters, words, numerals);
    this.quantities = new QuantityScanner(text, counters, words, headerUnit, trail, numerals);
  }

  List<Token> scan() {
    int i = 0;
    while (i < text.length()) {
      int word = Beginnings.wordEnd(text, i, trail.isInWord());
      i = word > i ? trail.word(i, word) : step(i);
    }
    trail.endWord(i);
    return trail.tokens();
  }

  /** Reads one thing and says where the next begins. */
  private int step(int i) {
    char c = text.at(i);
    int idiom = Beginnings.mayBeIdiom(c) ? KanjiIdioms.lengthAt(text, i) : 0;
    if (idiom > 0 && !quantities.isCountedHere(i, idiom)) {
      return trail.word(i, i + idiom);
    }
    Optional<ItemMark> mark = marks.at(i);
    if (mark.isPresent()) {
      return trail.add(new Token.Mark(mark.get()));
    }
    if (c == '「' || c == '『') {
      return quote(i, c == '「' ? '」' : '』');
    }
    int next = c == '単' ? quantities.readUnit(i) : Beginnings.mayCount(c) ? numbered(i) : i;
    if (next > i) {
      return next;
    }
    if (c == '.' && trail.isBehindLatin(i) && CharKinds.isDigit(text.at(i + 1))) {
      return trail.word(i, i + 1);
    }
    TokenKind kind = CharKinds.sign(c);
    return kind == TokenKind.WORD ? trail.word(i, i + 1) : sign(kind, i);
  }

  /** Dates, ordinals and quantities, the first that fits. */
  private int numbered(int i) {
    if (!trail.isInWord() && serials.mayOnlyCount(i)) {
      return quantities.read(i);
    }
    if (!trail.isBehindLatin(i) && !quantities.isFractionAt(i)) {
      int end = calendar().endAt(i);
      if (end > i) {
        TokenKind kind = calendar().isAsOf() ? TokenKind.AS_OF : TokenKind.DATE;
        return trail.add(new Token.Plain(kind, i, end));
      }
    }
    int serial = serials.endAt(i, trail.wordStart(i));
    if (serial > i) {
      return trail.add(new Token.Plain(TokenKind.ORDINAL, i, serial));
    }
    return quantities.read(i);
  }

  private CalendarReader calendar() {
    if (calendar.isEmpty()) {
      calendar = Optional.of(new CalendarReader(text));
    }
    return calendar.get();
  }

  private int sign(TokenKind kind, int i) {
    int end = i + 1;
    if (kind == TokenKind.DOT && text.at(end) == '・') {
      while (text.at(end) == '・') {
        end++;
      }
      return trail.add(new Token.Plain(TokenKind.LINK, i, end));
    }
    if (kind == TokenKind.SPACE) {
      while (text.at(end) == ' ' || text.at(end) == '\t') {
        end++;
      }
    }
    return trail.add(new Token.Plain(kind, i, end));
  }

  private int indexOf(char c, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.at(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private int quote(int i, char close) {
    int end = quotesClosed ? indexOf(close, i) : -1;
    quotesClosed = end >= 0;
    return end >= 0 && end - i <= MAX_QUOTE
        ? trail.add(new Token.Plain(TokenKind.QUOTE, i, end + 1))
        : trail.add(new Token.Plain(TokenKind.SIGN, i, i + 1));
  }
}
