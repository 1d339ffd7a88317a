package org.jisseki.core.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.Numeral;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.core.text.SourceText;

/** The numbers of one text by their place; remembers the latest, which several rules ask for. */
final class Numerals {

  private static final int REMEMBERED = 8;

  private final SourceText text;
  private final int[] places = new int[REMEMBERED];
  private final List<Optional<Numeral>> found =
      new ArrayList<>(Collections.nCopies(REMEMBERED, Optional.empty()));

  Numerals(SourceText text) {
    this.text = text;
    Arrays.fill(places, -1);
  }

  /** Where the number ends that starts at a place; the place itself where none does. */
  int endAt(int start) {
    Optional<Numeral> numeral = at(start);
    return numeral.isPresent() ? numeral.get().end() : start;
  }

  /** The unsigned number that starts at a place. */
  Optional<Numeral> at(int start) {
    if (!NumeralReader.startsNumeral(text, start)) {
      return Optional.empty();
    }
    int slot = start & (REMEMBERED - 1);
    if (places[slot] != start) {
      places[slot] = start;
      found.set(slot, NumeralReader.standard().at(text, start));
    }
    return found.get(slot);
  }
}
