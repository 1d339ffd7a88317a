package org.jisseki.core.measure;

import java.util.Optional;
import org.jisseki.core.text.Numerals;
import org.jisseki.core.text.SourceText;

/**
 * Names that count up, each before a number of its own: 1便 4,112人 2便 3,904人, 1班 12名、2班 11名.
 *
 * <p>The first is known by the second behind it; each later one by the one before.
 */
final class NumberedNames {

  private static final int MOST = 99;
  private static final String DIVIDERS = " 、,・/\n";

  private final SourceText text;
  private final CounterReader counters;
  private final Numerals numerals;
  private int next = 1;
  private String counted = "";

  NumberedNames(SourceText text, CounterReader counters, Numerals numerals) {
    this.text = text;
    this.counters = counters;
    this.numerals = numerals;
  }

  /** The end of the name that begins with a number; the place itself where none does. */
  int endAt(int at) {
    boolean first = isNumber(at, 1);
    boolean goesOn = next > 1 && isNumber(at, next);
    int end = first || goesOn ? nameEnd(at) : at;
    if (end == at) {
      return at;
    }
    String word = text.folded(numerals.endAt(at), end);
    goesOn &= word.equals(counted);
    if (!goesOn && !(first && isFollowed(end, word))) {
      return at;
    }
    next = goesOn ? next + 1 : 2;
    counted = word;
    return end;
  }

  /** Behind number and counter a blank and another number. */
  private int nameEnd(int at) {
    int digits = numerals.endAt(at);
    if (digits - at > 2) {
      return at;
    }
    Optional<Counter> counter = counters.known(digits, false);
    int end = digits + Counters.length(counter);
    boolean named =
        counter.isPresent() && text.at(end) == ' ' && CharKinds.isDigit(text.at(end + 1));
    return named ? end : at;
  }

  /** Whether 2, the same counter and a number stand behind the number behind a name. */
  private boolean isFollowed(int end, String word) {
    int behind = numerals.endAt(end + 1);
    if (behind == end + 1) {
      return false;
    }
    behind += Counters.length(counters.known(behind, false));
    int at = behind;
    while (at - behind < 2 && text.at(at) != '\0' && DIVIDERS.indexOf(text.at(at)) >= 0) {
      at++;
    }
    return at > behind
        && text.at(at) == '2'
        && text.has(word, at + 1)
        && text.at(at + 1 + word.length()) == ' '
        && CharKinds.isDigit(text.at(at + 2 + word.length()));
  }

  private boolean isNumber(int at, int number) {
    return number <= MOST
        && CharKinds.isDigit(text.at(at))
        && numerals.valueAt(at).intValue() == number;
  }
}
