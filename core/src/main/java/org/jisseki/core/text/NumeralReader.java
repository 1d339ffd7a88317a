package org.jisseki.core.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers of a Japanese text, with or without a counter. Immutable and thread-safe.
 *
 * <p>Half and full width, separators before exactly three digits, decimals, kanji by position
 * ({@code 二千十八}) and by digit ({@code 二〇一八}), 大字 ({@code 壱万弐千}), {@code 廿}, and mixtures ({@code
 * 1万2千}, {@code 5,870万4千}). A sign belongs to the number where nothing stands before it. Runs of
 * more than 30 digits are codes and are passed over.
 *
 * <p>A reader of {@link NumeralNotation#COMPOUND} also takes what several numerals say together as
 * one number: fractions, mixed numbers, powers, exponents, dozens.
 *
 * <pre>{@code
 * NumeralReader.standard().read("三億四千五百六十七万円"); // one numeral, 345670000
 * NumeralReader.of(NumeralNotation.COMPOUND).read("四分の三"); // one numeral, 0.75
 * }</pre>
 */
public final class NumeralReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final NumeralReader STANDARD = new NumeralReader(NumeralNotation.PLAIN);

  /** Kanji that are counters far more often than parts of a name. */
  private static final String COUNTED = "年月日時分秒週回件人名個枚本冊台部度歳円割倍";

  private final NumeralNotation notation;

  private NumeralReader(NumeralNotation notation) {
    this.notation = notation;
  }

  /** The reader of {@link NumeralNotation#PLAIN} numbers. */
  public static NumeralReader standard() {
    return STANDARD;
  }

  /** A reader that takes as one number what a notation takes as one. */
  public static NumeralReader of(NumeralNotation notation) {
    return notation == NumeralNotation.PLAIN ? STANDARD : new NumeralReader(notation);
  }

  /**
   * Reads all numbers of a text.
   *
   * @param text the raw text
   * @return the numbers in the order of the text, never overlapping
   */
  public List<Numeral> read(String text) {
    SourceText source = SourceText.of(text);
    NumeralGrammar grammar = new NumeralGrammar(source);
    CompoundNumerals compounds = new CompoundNumerals(source);
    ImmutableList.Builder<Numeral> found = ImmutableList.builder();
    int i = 0;
    while (i < source.length()) {
      Optional<Numeral> numeral = next(source, i, grammar, compounds);
      if (numeral.isPresent()) {
        found.add(numeral.get());
        i = numeral.get().end();
      } else {
        i = behindOther(source, i);
      }
    }
    return found.build();
  }

  private Optional<Numeral> next(
      SourceText text, int at, NumeralGrammar grammar, CompoundNumerals compounds) {
    boolean compound = notation == NumeralNotation.COMPOUND;
    Optional<Numeral> word = compound ? compounds.word(at) : Optional.empty();
    if (word.isPresent()) {
      return word;
    }
    if (isBarePoint(text, at) && grammar.read(at + 1)) {
      BigDecimal digits = grammar.value();
      int places = grammar.end() - at - 1;
      return Optional.of(
          new Numeral(text.raw(at, grammar.end()), at, digits.movePointLeft(places)));
    }
    int idiom = KanjiIdioms.lengthAt(text, at);
    boolean inParts = compound && idiom > 0 && isInParts(text, at + idiom);
    boolean starts = startsNumeral(text, at) && (idiom == 0 || inParts);
    if (!starts || !grammar.read(at) || isPartOfName(text, at, grammar.end())) {
      return Optional.empty();
    }
    Numeral plain = grouped(text, signed(text, at, grammar), at);
    return Optional.of(compound ? compounds.extend(plain) : plain);
  }

  /** 十分の一 is a tenth, not enough of something. */
  private static boolean isInParts(SourceText text, int behindIdiom) {
    return text.has("分の", behindIdiom - 1) && startsNumeral(text, behindIdiom + 1);
  }

  /** Past what is no number: an idiom, the digits of a code, or one character. */
  private static int behindOther(SourceText text, int at) {
    int idiom = KanjiIdioms.lengthAt(text, at);
    if (idiom > 0) {
      return at + idiom;
    }
    return startsNumeral(text, at) ? skipRun(text, at) : at + 1;
  }

  /**
   * Reads the unsigned number that starts exactly at a place.
   *
   * @param text the text
   * @param start the offset, in UTF-16 units from 0
   * @return the number, or empty where none starts there
   */
  public Optional<Numeral> at(SourceText text, int start) {
    if (!startsNumeral(text, start)) {
      return Optional.empty();
    }
    NumeralGrammar grammar = new NumeralGrammar(text);
    if (!grammar.read(start)) {
      return Optional.empty();
    }
    return Optional.of(new Numeral(text.raw(start, grammar.end()), start, grammar.value()));
  }

  /** Whether a number can start with the character at a place. */
  public static boolean startsNumeral(SourceText text, int at) {
    return mayBegin(text.at(at));
  }

  /** Whether a number can start with a character. */
  public static boolean mayBegin(char c) {
    return NumeralGrammar.isDigit(c) || KanjiNumbers.starts(c);
  }

  /** Whether a number that starts with digits can go on with a letter behind them: 3万, 2点5. */
  public static boolean mayGoOn(char behindDigits) {
    return KanjiNumbers.isPart(behindDigits) || behindDigits == '点';
  }

  /**
   * Where a run of so many kanji digits ends that it is a code; the place itself where none does.
   *
   * @param text the text
   * @param start where the run starts, in UTF-16 units from 0
   */
  public static int codeEnd(SourceText text, int start) {
    int i = start;
    while (KanjiNumbers.digit(text.at(i)) >= 0) {
      i++;
    }
    return i - start > NumeralGrammar.MAX_DIGITS ? i : start;
  }

  /** Past the digits of a run that is no number. */
  private static int skipRun(SourceText text, int from) {
    int i = from + 1;
    while (NumeralGrammar.isDigit(text.at(i)) || KanjiNumbers.digit(text.at(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** .5 stands for 0.5 where nothing that could own the point stands before it. */
  private static boolean isBarePoint(SourceText text, int at) {
    if (text.at(at) != '.'
        || Character.isLetterOrDigit(text.at(at - 1))
        || text.at(at - 1) == '.') {
      return false;
    }
    int i = at + 1;
    while (NumeralGrammar.isDigit(text.at(i)) && i - at < 20) {
      i++;
    }
    return i > at + 1 && !Character.isLetter(text.at(i)) && ".,".indexOf(text.at(i)) < 0;
  }

  /**
   * １、２３４: a comma of text that stands for a separator, told by full-width digits, by several
   * groups of exactly three, or among compounds by a head that is no group itself.
   */
  private Numeral grouped(SourceText text, Numeral numeral, int start) {
    int end = numeral.end();
    int groups = 0;
    while (text.at(end) == '、' && isGroup(text, end + 1)) {
      end += 4;
      groups++;
    }
    boolean list = text.at(end) == '、' && NumeralGrammar.isDigit(text.at(end + 1));
    boolean wide = text.raw().charAt(start) > '9';
    int digits = numeral.end() - start;
    boolean first = digits <= 3 && isDigits(text, start, digits) && text.at(start) != '0';
    boolean told = groups > 1 || wide || (notation == NumeralNotation.COMPOUND && digits < 3);
    if (groups == 0 || list || !first || !told) {
      return numeral;
    }
    String written = text.folded(start, end).replace("、", "");
    BigDecimal value = new BigDecimal(written);
    boolean negative = numeral.value().signum() < 0;
    return new Numeral(
        text.raw(numeral.start(), end), numeral.start(), negative ? value.negate() : value);
  }

  private static boolean isGroup(SourceText text, int at) {
    return isDigits(text, at, 3) && !NumeralGrammar.isDigit(text.at(at + 3));
  }

  private static boolean isDigits(SourceText text, int at, int count) {
    for (int i = 0; i < count; i++) {
      if (!NumeralGrammar.isDigit(text.at(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static Numeral signed(SourceText text, int start, NumeralGrammar grammar) {
    int from = signStart(text, start);
    boolean negative = from < start && text.at(from) != '+';
    return new Numeral(
        text.raw(from, grammar.end()), from, negative ? grammar.value().negate() : grammar.value());
  }

  private static int signStart(SourceText text, int start) {
    char sign = text.at(start - 1);
    boolean isSign = sign == '-' || sign == '+' || sign == '▲' || sign == '△';
    if (isSign && !joinsDigitsOrWords(text.at(start - 2))) {
      return start - 1;
    }
    return text.has("マイナス", start - 4) ? start - 4 : start;
  }

  /** A hyphen behind a digit, a kanji or another sign joins; behind kana a number begins. */
  private static boolean joinsDigitsOrWords(char c) {
    boolean hiragana = c >= 'ぁ' && c <= 'ゟ';
    return (Character.isLetterOrDigit(c) && !hiragana) || c == ')' || c == '-' || c == '+';
  }

  /** One kanji digit between other kanji belongs to a name (西九条), unless a counter follows. */
  private static boolean isPartOfName(SourceText text, int start, int end) {
    return end - start == 1
        && KanjiNumbers.digit(text.at(start)) >= 0
        && Character.isIdeographic(text.at(start - 1))
        && Character.isIdeographic(text.at(end))
        && COUNTED.indexOf(text.at(end)) < 0;
  }
}
