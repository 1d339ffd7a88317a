package org.jisseki.core.measure;

import org.jisseki.core.text.SourceText;

/** Decides whether a number without a counter is measured, or belongs to a name or a code. */
final class BareNumbers {

  private static final String BOUNDARY = " \t\n\r)、,・。(/+→]】;=×※~|";

  /** What words for numbered places end in: 会議室1. */
  private static final String PLACES = "室館棟階区場所係班組課部";

  private static final int MAX_LISTED = 12;
  private static final int MAX_DIGITS = 6;

  private final SourceText text;
  private final Trail trail;
  private boolean unitGiven;
  private final Words words;

  BareNumbers(SourceText text, Trail trail, boolean unitGiven, Words words) {
    this.text = text;
    this.trail = trail;
    this.unitGiven = unitGiven;
    this.words = words;
  }

  /** From here on all bare numbers have a unit. */
  void unitGiven() {
    unitGiven = true;
  }

  boolean isMeasured(int start, int end, boolean sign) {
    if (!isBoundary(end) || isYear(start, end)) {
      return false;
    }
    if (unitGiven || isWholeText(start, end) || sign) {
      return true;
    }
    if (trail.isInWord()) {
      return isBehindLetters(start)
          && (grouped(start, end)
              || trail.isInParts()
              || headsItem()
              || goesOn()
              || isListed(start, end));
    }
    return isBehindLabel(start)
        || trail.touches(TokenKind.MARK)
        || isBehindMark()
        || trail.isBehind(TokenKind.ARROW);
  }

  /**
   * Whether an unknown noun behind the number may count it: not where the number is part of a name.
   */
  boolean mayBeCounted(int start) {
    if (!trail.isInWord()) {
      return true;
    }
    char before = text.at(start - 1);
    boolean numbered = words.lengthBefore(WordClass.SERIAL_HEAD, text, start) > 0;
    return (CharKinds.isKanji(before) || CharKinds.isHiragana(before)) && !numbered;
  }

  /**
   * Whether a number and another behind a slash are a part and its whole: 312/500, not the day
   * 8/19, and not two numbers of a list (男/女 12/34).
   */
  boolean isShareOfWhole(int start, int slash) {
    int part = digits(start);
    int whole = digits(slash + 1);
    int end = slash + 1;
    while (CharKinds.isDigit(text.at(end))) {
      end++;
    }
    boolean day = part <= 12 && whole <= 31;
    boolean year = whole >= 1900 && whole < 2100;
    return whole >= part
        && !day
        && !year
        && text.at(end) != '/'
        && isBoundary(end)
        && !isBehindSlash(start, slash);
  }

  /** Whether a slash stands before the number as well, in the same clause. */
  private boolean isBehindSlash(int start, int slash) {
    int i = start - 1;
    while (i >= 0 && slash - i <= MAX_LISTED + MAX_LISTED && !CharKinds.isDigit(text.at(i))) {
      if (text.at(i) == '/') {
        return true;
      }
      i--;
    }
    return false;
  }

  /** The value of up to six digits; 0 where none or more stand there. */
  private int digits(int at) {
    int value = 0;
    int i = at;
    while (CharKinds.isDigit(text.at(i)) && i - at <= MAX_DIGITS) {
      value = value * 10 + text.at(i++) - '0';
    }
    return i - at <= MAX_DIGITS ? value : 0;
  }

  private boolean isBoundary(int end) {
    char c = text.at(end);
    boolean mark = c >= '①' && c <= '⓿';
    return c == '\0' || mark || BOUNDARY.indexOf(c) >= 0;
  }

  private boolean isYear(int start, int end) {
    boolean fourDigits = end - start == 4 && text.at(start + 1) != ',';
    return fourDigits && (text.has("19", start) || text.has("20", start)) && !unitGiven;
  }

  private boolean isWholeText(int start, int end) {
    int before = start - 1;
    while (Character.isWhitespace(text.at(before))) {
      before--;
    }
    int behind = end;
    while (Character.isWhitespace(text.at(behind))) {
      behind++;
    }
    return before < 0 && behind >= text.length();
  }

  private boolean isBehindLetters(int start) {
    char before = text.at(start - 1);
    return CharKinds.isKanji(before)
        || CharKinds.isHiragana(before)
        || CharKinds.isKatakana(before)
        || before == 'ー';
  }

  private boolean grouped(int start, int end) {
    return end - start >= 5 && text.at(end - 4) == ',';
  }

  /** The number before in the same list has no unit either: 開示70、不開示13. */
  private boolean goesOn() {
    return trail.lastQuantity().map(QuantityToken::isBare).orElse(false);
  }

  /**
   * 小学校18、中学校9: behind a comma another word and bare number follow; behind a blank, another word in
   * kanji than the one before: 転居4 転入12, but not 会議室1 会議室2.
   */
  private boolean isListed(int start, int end) {
    boolean blank = text.at(end) == ' ';
    if (blank ? mayBeNames(start, end + 1) : text.at(end) != '、' && text.at(end) != ',') {
      return false;
    }
    int i = end + 1;
    while (i - end <= MAX_LISTED && CharKinds.isWord(text.at(i))) {
      i++;
    }
    int digits = i;
    while (CharKinds.isDigit(text.at(i))) {
      i++;
    }
    boolean named = digits > end + 2 && i > digits && isBehindLetters(digits);
    return named && isBoundary(i);
  }

  /** Whether a number and the next stand behind the same word, one that is no kanji, or a place. */
  private boolean mayBeNames(int number, int next) {
    int i = next;
    while (i - next <= MAX_LISTED && CharKinds.isWord(text.at(i))) {
      i++;
    }
    while (i > next && CharKinds.isDigit(text.at(i - 1))) {
      i--;
    }
    char last = text.at(number - 1);
    boolean kanji = CharKinds.isKanji(last) && CharKinds.isKanji(text.at(i - 1));
    boolean same = text.has(text.folded(next, i), Math.max(0, number - (i - next)));
    return !kanji || same || PLACES.indexOf(last) >= 0;
  }

  /** The word the number is glued to is the first of its item: ①個別支援84. */
  private boolean headsItem() {
    return trail.isBehindLastMark();
  }

  private boolean isBehindMark() {
    return trail.isBehind(TokenKind.MARK);
  }

  /** A word, and a space or a colon between: 個別支援 84. */
  private boolean isBehindLabel(int start) {
    char before = text.at(start - 1);
    boolean divided = before == ' ' || before == ':' || before == '\t' || before == '=';
    if (!divided) {
      return false;
    }
    boolean linked = trail.touches(TokenKind.LINK) && trail.isBehindSecond(TokenKind.WORD);
    boolean listed = trail.isInParts() && (trail.isBehindListedWord() || trail.isBehindAge());
    return linked
        || listed
        || (trail.isBehindNoun() && (trail.isInParts() || !isNumberedName(start)));
  }

  /** 内線 214: the word before names what its number numbers. */
  private boolean isNumberedName(int start) {
    return words.lengthBefore(WordClass.SERIAL_HEAD, text, start - 1) > 1;
  }
}
