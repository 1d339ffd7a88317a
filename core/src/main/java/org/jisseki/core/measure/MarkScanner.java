package org.jisseki.core.measure;

import java.util.Optional;
import org.jisseki.core.text.CalendarReader;
import org.jisseki.core.text.ItemMark;
import org.jisseki.core.text.ItemMarkReader;
import org.jisseki.core.text.MarkStyle;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/** Decides where a mark may stand: what heads an item, and what is a number or a reference. */
final class MarkScanner {

  private static final int STYLES = MarkStyle.values().length;
  private static final String REFERENCE = "~+のとや・及又";

  private final SourceText text;
  private final Counters counters;
  private final Trail trail;
  private final Numerals numerals;

  /** The number of the last mark of each style, 0 where there was none. */
  private final int[] last = new int[STYLES];

  MarkScanner(SourceText text, Counters counters, Trail trail, Numerals numerals) {
    this.numerals = numerals;
    this.text = text;
    this.counters = counters;
    this.trail = trail;
  }

  Optional<ItemMark> at(int i) {
    if (!Beginnings.mayMark(text.at(i))) {
      return Optional.empty();
    }
    Optional<ItemMark> mark = candidate(i);
    if (mark.isPresent()) {
      last[place(mark.get())] = mark.get().number();
    }
    return mark;
  }

  @SuppressWarnings("EnumOrdinal") // the table lives no longer than one reading of a text
  private static int place(ItemMark mark) {
    return mark.style().ordinal();
  }

  /** Most characters start no mark: this keeps the pass quick. */
  static boolean mayStart(char c) {
    return CharKinds.isDigit(c)
        || c == '('
        || c == '<'
        || c == '['
        || c == '【'
        || c == '・'
        || c == '※'
        || (c >= 'Ⅰ' && c <= 'ⅿ')
        || (c >= '①' && c <= '⓿')
        || (c >= '■' && c <= '➓')
        || (c >= '㈠' && c <= '㋾')
        || CharKinds.isKatakana(c)
        || CharKinds.isLatin(c)
        || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private Optional<ItemMark> candidate(int i) {
    char c = text.at(i);
    boolean free = isFree();
    if (!free && Character.isLetterOrDigit(c) && !isCircled(c)) {
      return Optional.empty();
    }
    boolean head = trail.isLineHead();
    if (CharKinds.isDigit(c)) {
      return numbered(i, head);
    }
    Optional<ItemMark> mark = ItemMarkReader.at(text, i, head);
    if (mark.isEmpty() || isReference(mark.get())) {
      return Optional.empty();
    }
    return free || standsInWord(mark.get()) ? mark : Optional.empty();
  }

  /** Whether an item may begin: no word grows, and no number or sign claims what follows. */
  private boolean isFree() {
    return !trail.isInWord() && !trail.touches(TokenKind.LINK);
  }

  private Optional<ItemMark> numbered(int i, boolean head) {
    boolean inRow = trail.touches(TokenKind.SPACE) || trail.touches(TokenKind.STOP);
    if (!(head || inRow)) {
      return Optional.empty();
    }
    Optional<ItemMark> mark = ItemMarkReader.at(text, i, true);
    if (mark.isEmpty()) {
      mark = glued(i);
    }
    if (mark.isEmpty() || isCount(mark.get())) {
      return Optional.empty();
    }
    // In the middle of a line only the next number of a row is a mark.
    return head || isNextOfRow(mark.get()) ? mark : Optional.empty();
  }

  /** 8.13校 and 4.12月27日: the point belongs to the mark where it can be no decimal point. */
  private Optional<ItemMark> glued(int i) {
    int point = i;
    while (CharKinds.isDigit(text.at(point)) && point - i < 3) {
      point++;
    }
    if (text.at(point) != '.' || point - i > 2 || CalendarReader.at(text, i).isPresent()) {
      return Optional.empty();
    }
    boolean whole = CalendarReader.at(text, point + 1).isPresent() || isWhole(point + 1);
    if (!whole) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text.folded(i, point));
    String written = text.folded(i, point + 1);
    return Optional.of(new ItemMark(written, MarkStyle.NUMBER, number, i, point + 1));
  }

  private boolean isWhole(int at) {
    if (!numerals.isAt(at) || numerals.valueAt(at).scale() > 0) {
      return false;
    }
    Optional<Counter> counter = counters.longestAt(text, numerals.endAt(at));
    return counter.isPresent() && counter.get().is(CounterTrait.WHOLE);
  }

  /** A bare number before a counter with a space between: 12 名. */
  private boolean isCount(ItemMark mark) {
    if (mark.style() != MarkStyle.NUMBER || mark.text().endsWith(".")) {
      return false;
    }
    int at = mark.end();
    while (text.at(at) == ' ') {
      at++;
    }
    Optional<Counter> counter = counters.longestAt(text, at);
    if (counter.isEmpty()) {
      return false;
    }
    int behind = at + Counters.length(counter.get());
    boolean labels = counter.get().word().length() > 1 && isNumberBehind(behind);
    return !labels && !CharKinds.isWord(text.at(behind));
  }

  /** 1 会議 3回: a word that also counts is the label of the number behind it. */
  private boolean isNumberBehind(int at) {
    return text.at(at) == ' ' && CharKinds.isDigit(text.at(at + 1));
  }

  /** ①～③の合計, ①+②: a mark that is spoken of heads nothing. */
  private boolean isReference(ItemMark mark) {
    if (mark.style() != MarkStyle.CIRCLED && mark.style() != MarkStyle.BRACKETED) {
      return false;
    }
    char next = text.at(mark.end());
    boolean spokenOf = next != '\0' && REFERENCE.indexOf(next) >= 0 && next != '・' && next != 'の';
    boolean chained = mark.style() == MarkStyle.CIRCLED && isCircled(next);
    boolean behind = trail.touches(TokenKind.LINK) || trail.touches(TokenKind.PLUS);
    return spokenOf || chained || next == 'の' || (behind && isCircled(text.at(mark.start())));
  }

  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳';
  }

  /** In the middle of a word only ① and the next of a row of (1) begin an item: 31件(2)21件. */
  private boolean standsInWord(ItemMark mark) {
    return mark.style() == MarkStyle.CIRCLED
        || (mark.style() == MarkStyle.BRACKETED && isNextOfRow(mark));
  }

  private boolean isNextOfRow(ItemMark mark) {
    int before = last[place(mark)];
    return before > 0 && mark.number() == before + 1;
  }
}
