package org.jisseki.core.measure;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.SourceText;

/**
 * Finds the counter behind a number: a known one, or an unknown noun that stands where one would.
 */
final class CounterReader {

  private static final int MAX_NOUN = 8;
  private static final List<String> COPULAS = List.of("であ", "でし", "です", "とな", "だっ", "に増", "に減");
  private static final String PARTICLES = "がをにのではともからまでへよりやかな";

  private final SourceText text;
  private final Counters counters;
  private final Words words;

  /** The latest answer, which several rules ask for. */
  private Optional<Counter> latest = Optional.empty();

  private int latestPlace = -1;

  CounterReader(SourceText text, Counters counters, Words words) {
    this.text = text;
    this.counters = counters;
    this.words = words;
  }

  /**
   * The known counter at a place.
   *
   * @param spaced whether a space stands between number and counter: then no word may run on behind
   */
  Optional<Counter> known(int at, boolean spaced) {
    if (spaced) {
      return find(at, true);
    }
    if (at != latestPlace) {
      latest = find(at, false);
      latestPlace = at;
    }
    return latest;
  }

  private Optional<Counter> find(int at, boolean spaced) {
    Optional<Counter> counter = counters.longestAt(text, at);
    if (counter.isEmpty()) {
      return counter;
    }
    int length = Counters.length(counter.get());
    boolean otherWord = words.lengthAt(WordClass.NOT_COUNTER, text, at) > length;
    if (otherWord && words.lengthAt(WordClass.BACK, text, at + length) == 0) {
      return Optional.empty();
    }
    char next = text.at(at + length);
    char last = text.at(at + length - 1);
    if (CharKinds.isKatakana(last) && last != 'ケ' && CharKinds.isKatakana(next)) {
      return Optional.empty();
    }
    boolean latin = CharKinds.isLatin(last);
    if (latin && (CharKinds.isLatin(next) || CharKinds.isDigit(next))) {
      return Optional.empty();
    }
    return spaced && isLabel(counter.get(), at + length) ? Optional.empty() : counter;
  }

  /** Behind a space a word is a label where it goes on, or a number follows it. */
  private boolean isLabel(Counter counter, int end) {
    return (counter.is(CounterTrait.NOUN) && leadsNumber(end))
        || (Counters.length(counter) > 1 && CharKinds.isDigit(text.at(end)))
        || runsOn(end);
  }

  private boolean leadsNumber(int at) {
    return text.at(at) == ' ' && CharKinds.isDigit(text.at(at + 1));
  }

  /** Whether a word goes on behind a counter that no rule for what follows a number explains. */
  boolean runsOn(int at) {
    char next = text.at(at);
    if (!CharKinds.isWord(next)) {
      return false;
    }
    boolean particle = PARTICLES.indexOf(next) >= 0;
    boolean among = next == '中' && !CharKinds.isNoun(text.at(at + 1));
    return !particle
        && !among
        && words.lengthAt(WordClass.VERB, text, at) == 0
        && words.lengthAt(WordClass.BACK, text, at) == 0
        && words.lengthAt(WordClass.AFTER, text, at) == 0
        && words.lengthAt(WordClass.LEAD, text, at) == 0
        && words.lengthAt(WordClass.FRONT, text, at) == 0;
  }

  /** The end of the noun that may be an unknown counter; the place itself where none may. */
  int unknownEnd(int at) {
    boolean katakana = CharKinds.isKatakana(text.at(at));
    int end = at;
    while (end - at <= MAX_NOUN && continues(text.at(end), katakana)) {
      end++;
    }
    int length = end - at;
    boolean serial = length == 1 && (katakana || "時月年号番級位次期条項目代秒限類巻".indexOf(text.at(at)) >= 0);
    boolean runsOn =
        (katakana && length > 3 && CharKinds.isDigit(text.at(end)))
            || (CharKinds.isWord(text.at(end)) && !endsSentence(end, katakana));
    if (length == 0 || serial || length > MAX_NOUN || runsOn) {
      return at;
    }
    boolean verb = words.lengthAt(WordClass.VERB, text, at) == length;
    boolean back = words.lengthAt(WordClass.BACK, text, at) > 0;
    return verb || back || words.lengthAt(WordClass.NOT_COUNTER, text, at) == length ? at : end;
  }

  /** 24ゼミを, 12小隊であった: what may follow a noun that counts; kanji nouns are often idioms. */
  private boolean endsSentence(int at, boolean katakana) {
    for (String copula : COPULAS) {
      if (text.has(copula, at)) {
        return true;
      }
    }
    return katakana && "がをに".indexOf(text.at(at)) >= 0;
  }

  private static boolean continues(char c, boolean katakana) {
    return katakana
        ? CharKinds.isKatakana(c) || c == 'ー'
        : CharKinds.isKanji(c) || (CharKinds.isKatakana(c) && c != 'ー');
  }
}
