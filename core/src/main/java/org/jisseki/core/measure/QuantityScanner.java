package org.jisseki.core.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/** Reads a number with its counter and what touches both, or says that it belongs to a word. */
final class QuantityScanner {

  private final SourceText text;
  private final Counters counters;
  private final Words words;
  private final Numerals numerals;
  private CounterUnit headerUnit;
  private Optional<Counter> headerCounter;
  private final Trail trail;
  private final CounterReader counterReader;
  private final LeadReader lead;
  private final BackReader back;
  private final AmountReader amounts;
  private final BareNumbers bare;
  private final PricePhrases phrases;
  private final NumbersInWords names;
  private final NumberedNames numbered;

  QuantityScanner(
      SourceText text,
      Counters counters,
      Words words,
      CounterUnit headerUnit,
      Trail trail,
      Numerals numerals) {
    this.numerals = numerals;
    this.text = text;
    this.words = words;
    this.headerUnit = headerUnit;
    this.counters = counters;
    this.headerCounter =
        headerUnit.isPresent() ? counters.find(headerUnit.symbol()) : Optional.empty();
    this.trail = trail;
    this.counterReader = new CounterReader(text, counters, words);
    this.lead = new LeadReader(text, words);
    this.back = new BackReader(text, words);
    this.amounts = new AmountReader(text, counterReader, numerals);
    this.bare = new BareNumbers(text, trail, headerUnit.isPresent(), words);
    this.phrases = new PricePhrases(text, counterReader, words, numerals);
    this.names = new NumbersInWords(text, words, numerals);
    this.numbered = new NumberedNames(text, counterReader, numerals);
  }

  /**
   * Reads a unit that is said once for all bare numbers behind it, such as {@code 単位:千円}, and gives
   * the place behind it; the place itself where none stands there.
   */
  int readUnit(int at) {
    if (!text.has("単位", at)) {
      return at;
    }
    boolean divided = text.at(at + 2) == ':' || text.at(at + 2) == ' ';
    Optional<Counter> said = counters.longestAt(text, divided ? at + 3 : at + 2);
    int end = at + (divided ? 3 : 2) + Counters.length(said);
    if (said.isEmpty() || CharKinds.isWord(text.at(end)) || !(divided || text.at(end) == ')')) {
      return at;
    }
    headerUnit = said.get().unit();
    headerCounter = said;
    bare.unitGiven();
    return trail.add(new Token.Plain(TokenKind.SIGN, at, end));
  }

  /** Whether an idiom is none here, because 間 makes it a count: 十分間, 一時間. */
  boolean isCountedHere(int at, int idiomLength) {
    return text.at(at + idiomLength) == '間' && "分時日".indexOf(text.at(at + idiomLength - 1)) >= 0;
  }

  /** Whether a fraction with a counter stands at a place: 19/19件. */
  boolean isFractionAt(int at) {
    return CharKinds.isDigit(text.at(at))
        && !CharKinds.isDigit(text.at(at - 1))
        && text.at(at - 1) != '/'
        && isSlashBehindDigits(at)
        && amounts.isCountedFraction(at);
  }

  private boolean isSlashBehindDigits(int at) {
    int i = at;
    while (i - at < 16 && (CharKinds.isDigit(text.at(i)) || text.at(i) == ',')) {
      i++;
    }
    return text.at(i) == '/';
  }

  /** Reads what starts at a place and gives the place behind it; the place itself where none. */
  int read(int i) {
    boolean sign = isSign(i);
    boolean yen = text.at(i) == '¥';
    int at = sign || yen ? i + 1 : i;
    if (yen && !CharKinds.isDigit(text.at(at))) {
      return i;
    }
    if (!NumeralReader.startsNumeral(text, at)) {
      return i;
    }
    boolean coded = text.at(i - 1) == '#' || (text.at(i - 1) == '-' && trail.isBehindLatin(i - 1));
    int code = coded ? names.skipDigits(at) : Codes.endAt(text, at);
    if (code > at) {
      boolean apart = text.at(at) == '0' && !trail.isInWord();
      return apart ? trail.add(new Token.Plain(TokenKind.SIGN, i, code)) : trail.word(i, code);
    }
    int end = numerals.endAt(at);
    if (end == at) {
      return trail.word(i, Math.max(names.skipDigits(at + 1), NumeralReader.codeEnd(text, at)));
    }
    int fraction = names.fractionEnd(end);
    if (fraction > at) {
      return trail.word(i, fraction);
    }
    int towns = names.townsEnd(end);
    if (towns > at) {
      return trail.word(i, towns);
    }
    int ratio = names.ratioEnd(end);
    if (ratio > at) {
      return trail.word(i, ratio);
    }
    int name = sign || trail.isInWord() ? at : numbered.endAt(at);
    if (name > at) {
      return trail.add(new Token.Plain(TokenKind.ORDINAL, i, name));
    }
    Optional<Token.Plain> phrase = phrases.at(i, at, end, trail.isInParts());
    if (phrase.isPresent() && !trail.isBehindLatin(i)) {
      return trail.add(phrase.get());
    }
    amounts.read(at, end);
    return CharKinds.isDigit(text.at(at)) ? digits(i, at, sign, yen) : kanji(at, end);
  }

  private int digits(int i, int at, boolean sign, boolean yen) {
    if (yen) {
      return add(i, sign, amounts.counterOr("円"), CounterUnit.YEN, Confidence.SURE);
    }
    Optional<Counter> counter = amounts.counter();
    if (counter.isPresent() && isCounted(at, counter.get())) {
      return add(i, sign, counter, counter.get().unit(), Confidence.SURE);
    }
    if (counter.isEmpty() && amounts.isSingle()) {
      return uncounted(i, at, sign);
    }
    return trail.word(i, counter.isPresent() ? amounts.numberEnd() : amounts.end());
  }

  /** A counter counts where no Latin name runs into the number and no other word goes on behind. */
  private boolean isCounted(int at, Counter counter) {
    boolean code = trail.isBehindLatin(at) && (isCodeBefore(at) || counter.is(CounterTrait.NOUN));
    if (code || (trail.isBehindLatin(at) && CharKinds.isWord(text.at(amounts.end())))) {
      return false;
    }
    boolean single =
        counter.word().length() == 1
            || counter.is(CounterTrait.SPAN)
            || counter.is(CounterTrait.SIZE);
    boolean clauseHead = !trail.isInWord() && !trail.isBehind(TokenKind.WORD);
    if (clauseHead && Judge.isSmallSize(counter) && namesWhatFollows(amounts.end())) {
      return false;
    }
    return !(clauseHead && counterReader.runsOn(amounts.end()) && single)
        || CharKinds.isDigit(text.at(amounts.end()));
  }

  /** 400ml献血 702人: a small measure glued to a noun is a part of its name. */
  private boolean namesWhatFollows(int at) {
    return CharKinds.isKanji(text.at(at)) && words.lengthAt(WordClass.BACK, text, at) == 0;
  }

  /** 3on3大会: digits stand in the Latin word before already. */
  private boolean isCodeBefore(int at) {
    int i = at - 1;
    while (CharKinds.isLatin(text.at(i))) {
      i--;
    }
    return CharKinds.isDigit(text.at(i));
  }

  private int uncounted(int i, int at, boolean sign) {
    int end = numerals.endAt(at);
    if (headerCounter.isPresent() && bare.isMeasured(at, end, sign)) {
      return add(i, sign, headerCounter, headerCounter.get().unit(), Confidence.SURE);
    }
    int band = names.bandEnd(at, end);
    if (band > at) {
      return trail.add(new Token.Plain(TokenKind.ORDINAL, at, band));
    }
    if (text.at(end) == '/' && names.limitEnd(end) > names.skipDigits(end + 1)) {
      return trail.word(i, names.limitEnd(end));
    }
    if (bare.isMeasured(at, end, sign)) {
      if (text.at(end) == '/' && bare.isShareOfWhole(at, end)) {
        amounts.readWhole(end + 1);
      }
      return add(i, sign, Optional.empty(), headerUnit, Confidence.SURE);
    }
    int limit = names.limitEnd(end);
    if (trail.isInWord() && limit > end) {
      return trail.word(i, limit);
    }
    int noun = bare.mayBeCounted(at) ? counterReader.unknownEnd(end) : end;
    if (noun > end && trail.isLineHead() && !trail.isBehind(TokenKind.MARK) && leadsNumber(noun)) {
      return trail.word(i, noun);
    }
    if (noun > end && !trail.isBehindLatin(at)) {
      amounts.extendTo(noun);
      CounterUnit unit = new CounterUnit(text.normalized(end, noun));
      return add(i, sign, Optional.empty(), unit, Confidence.LOW);
    }
    return trail.word(i, end);
  }

  /** A kanji numeral counts only before a counter behind which no other word goes on. */
  private int kanji(int at, int end) {
    Optional<Counter> counter = amounts.counter();
    boolean runsOn = counterReader.runsOn(amounts.end()) && !isCountedAt(amounts.end());
    if (counter.isEmpty() || runsOn || amounts.isSpaced()) {
      return trail.word(at, end);
    }
    boolean short1 = end - at == 1 && trail.isInWord() && CharKinds.isKanji(text.at(at - 1));
    lead.read(at, trail.wordStart(at));
    if ((short1 && lead.start() == at) || counter.get().is(CounterTrait.DAY)) {
      return trail.word(at, end);
    }
    return add(at, false, counter, counter.get().unit(), Confidence.SURE);
  }

  /** 十二団体三百四十名: behind one counter the next number. */
  private boolean isCountedAt(int at) {
    return numerals.isAt(at) && counterReader.known(numerals.endAt(at), false).isPresent();
  }

  private int add(
      int i, boolean sign, Optional<Counter> counter, CounterUnit unit, Confidence confidence) {
    lead.read(i, trail.wordStart(i));
    back.read(amounts.end());
    Qualifiers qualifiers = new Qualifiers(lead.qualifiers());
    qualifiers.addAll(back.qualifiers());
    if (sign) {
      boolean minus = text.at(i) != '+';
      qualifiers.add(minus ? Qualifier.DECREASE : Qualifier.INCREASE);
    }
    if (isCondition()) {
      return trail.add(new Token.Plain(TokenKind.ORDINAL, lead.start(), back.outerEnd()));
    }
    BigDecimal multiplier = BigDecimal.ONE;
    Kind kind = Kind.COUNT;
    Set<CounterTrait> traits = Set.of();
    if (counter.isPresent()) {
      multiplier = counter.get().multiplier();
      kind = counter.get().kind();
      traits = counter.get().traits();
    }
    QuantityToken token =
        new QuantityToken(
            lead.start(),
            back.innerEnd(),
            back.outerEnd(),
            amounts.amount(multiplier),
            unit,
            amounts.isFraction() ? Kind.FRACTION : kind,
            traits,
            qualifiers,
            sign,
            confidence);
    return trail.add(token);
  }

  /** 2回以上6名, 2年以上 23世帯: a limit right before another number names what that one counts. */
  private boolean isCondition() {
    Qualifiers said = back.qualifiers();
    boolean limit = said.contains(Qualifier.AT_LEAST) || said.contains(Qualifier.AT_MOST);
    boolean touches = back.innerEnd() > amounts.end();
    if (!limit || !touches || !lead.qualifiers().isEmpty()) {
      return false;
    }
    char behindNo = text.at(back.outerEnd() + 1);
    if (text.at(back.outerEnd()) == 'の' && !trail.isInWord() && CharKinds.isNoun(behindNo)) {
      return true;
    }
    int verb = back.outerEnd() + words.lengthAt(WordClass.VERB, text, back.outerEnd());
    int next = text.at(verb) == ' ' ? verb + 1 : verb;
    return isCountedAt(next);
  }

  /** Whether a number, or the sign before it, may begin with a character. */
  static boolean mayBegin(char c) {
    return NumeralReader.mayBegin(c) || isSign(c) || c == '¥';
  }

  private static boolean isSign(char c) {
    return isTriangle(c) || c == '-' || c == '+';
  }

  private static boolean isTriangle(char c) {
    return c == '▲' || c == '△' || c == '▼';
  }

  /** A sign belongs to the number where a word, a number or an operator does not claim it. */
  private boolean isSign(int i) {
    char c = text.at(i);
    if (!isSign(c) || !CharKinds.isDigit(text.at(i + 1))) {
      return false;
    }
    if (isTriangle(c)) {
      return true;
    }
    boolean compares = words.lengthBefore(WordClass.COMPARE, text, i) > 0;
    return compares
        || !(trail.isInWord()
            || trail.touches(TokenKind.QUANTITY)
            || trail.touches(TokenKind.ORDINAL)
            || trail.touches(TokenKind.CLOSE)
            || trail.touches(TokenKind.QUOTE)
            || trail.touches(TokenKind.DATE));
  }

  /** 3密対策 12施設: an unknown noun at the head of a line that a number follows is a name. */
  private boolean leadsNumber(int at) {
    return text.at(at) == ' ' && CharKinds.isDigit(text.at(at + 1));
  }
}
