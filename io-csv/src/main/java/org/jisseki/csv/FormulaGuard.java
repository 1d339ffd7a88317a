package org.jisseki.csv;

import java.text.Normalizer;

/**
 * Keeps spreadsheets from taking a text for a formula: an apostrophe stands before it.
 *
 * <p>Guarded are the leads that OWASP names ({@code = + - @}, tab, carriage return), full width
 * ones too. {@code strip(guard(text))} is the text.
 */
final class FormulaGuard {

  private static final char APOSTROPHE = '\'';

  private FormulaGuard() {}

  /** The text with an apostrophe before it where it needs one. */
  static String guard(String text) {
    return isRisky(text) ? APOSTROPHE + text : text;
  }

  /** The text without the apostrophe that {@link #guard} put before it. */
  static String strip(String text) {
    boolean guarded = !text.isEmpty() && text.charAt(0) == APOSTROPHE && isRisky(text.substring(1));
    return guarded ? text.substring(1) : text;
  }

  /** Apostrophes before the lead count as part of it, so that what a user typed comes back. */
  private static boolean isRisky(String text) {
    int lead = 0;
    while (lead < text.length() && text.charAt(lead) == APOSTROPHE) {
      lead++;
    }
    if (lead == text.length()) {
      return false;
    }
    String folded = Normalizer.normalize(text.substring(lead, lead + 1), Normalizer.Form.NFKC);
    return "=+-@\t\r".indexOf(folded.charAt(0)) >= 0;
  }
}
