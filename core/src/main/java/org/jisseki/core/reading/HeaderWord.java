package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jisseki.core.text.FiscalYearNotation;

/**
 * One header cell, understood by itself.
 *
 * @param text the text as written, trimmed
 * @param meaning what it means
 * @param known whether the vocabulary holds the whole word, and not only its ending
 * @param years the fiscal years that it mentions
 * @param unit the unit that it states in brackets, folded; empty for none
 * @param label the word without years and units, folded
 */
record HeaderWord(
    String text,
    HeaderMeaning meaning,
    boolean known,
    List<FiscalYearNotation> years,
    String unit,
    String label) {

  /** The header cell that says nothing. */
  static final HeaderWord NONE =
      new HeaderWord("", HeaderMeaning.UNKNOWN, false, List.of(), "", "");

  HeaderWord {
    years = ImmutableList.copyOf(years);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /**
   * How sure it is that this is a header: 1 for a whole word, less for an ending, 0 for neither.
   */
  double weight() {
    if (meaning == HeaderMeaning.UNKNOWN) {
      return 0;
    }
    return known ? 1 : 0.7;
  }
}
