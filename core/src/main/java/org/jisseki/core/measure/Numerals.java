package org.jisseki.core.measure;

import java.util.Arrays;
import java.util.Optional;
import org.jisseki.core.text.Numeral;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.SourceText;

/** The numbers of one text by their place; remembers the latest, which several rules ask for. */
final class Numerals {

  private static final int REMEMBERED = 8;

  private final SourceText text;
  private final int[] places = new int[REMEMBERED];
  private final Numeral[] numbers = new Numeral[REMEMBERED];

  Numerals(SourceText text) {
    this.text = text;
    Arrays.fill(places, -1);
  }

  /** Where the number ends that starts at a place; the place itself where none does. */
  int endAt(int start) {
    if (!NumeralReader.startsNumeral(text, start)) {
      return start;
    }
    Optional<Numeral> found = at(start);
    return found.isPresent() ? found.get().end() : start;
  }

  /** The unsigned number that starts at a place. */
  Optional<Numeral> at(int start) {
    int slot = start & (REMEMBERED - 1);
    if (start >= 0 && places[slot] == start) {
      return Optional.of(numbers[slot]);
    }
    Optional<Numeral> found = NumeralReader.standard().at(text, start);
    if (found.isPresent()) {
      places[slot] = start;
      numbers[slot] = found.get();
    }
    return found;
  }
}
