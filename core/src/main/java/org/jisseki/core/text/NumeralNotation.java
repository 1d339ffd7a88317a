package org.jisseki.core.text;

/** How much of what is written counts as one number for a {@link NumeralReader}. */
public enum NumeralNotation {

  /**
   * A number by itself: digits and kanji, with separators, a decimal point and a sign. What a cell
   * of results needs, where {@code 3/5} is a date or a share and {@code 3分の2} two numbers.
   */
  PLAIN,

  /**
   * Also what several numerals say together: fractions ({@code 三分の二}, {@code 3/5}), mixed numbers
   * ({@code 1と5分の4}, {@code 1 3/5}), powers ({@code 2^5}), exponents ({@code 2e5}), multiples by a
   * sign or word ({@code 40k}, {@code 2.5M}, {@code 3ダース}, {@code 半ダース}), and groups set apart by
   * spaces or a comma of text ({@code 1 234 567}, {@code 5、450}).
   *
   * <p>Quotients and powers with more than 15 significant digits are rounded to 15, half to even;
   * everything else is exact. Exponents go to 99 either way.
   */
  COMPOUND
}
