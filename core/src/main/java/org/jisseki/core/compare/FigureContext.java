package org.jisseki.core.compare;

import com.google.common.collect.ImmutableMap;

/**
 * What the text around a figure says beyond its label.
 *
 * @param series the numbers that tell it from others of a series: 第2回, 3年生, 7月
 * @param carried whether the series was written at a figure before it and goes on
 * @param heading the words before the label, folded; those of the figure before it where none are
 *     written and nothing ended them
 * @param part the word in a bracket that makes it a part of an event or group (午前の部); empty for
 *     none
 * @param bracket the words in the bracket directly before the number (脳トレ), folded; those of the
 *     figure before it where nothing stands between the two; empty for none
 * @param labelBehind whether the label is a verb noun behind the number (16名登録)
 * @param takesOverLabel whether the label is that of the figure before it, and not written again
 * @param pace the week or month that it is the number of: 週 of 週3回; empty where it is the year's
 * @param divisor what a mean was divided by: 日 of 1日平均; empty where it is no mean or does not say
 * @param follows whether it stands in one clause with the figure before it
 */
record FigureContext(
    ImmutableMap<String, Integer> series,
    boolean carried,
    String heading,
    String part,
    String bracket,
    boolean labelBehind,
    boolean takesOverLabel,
    String pace,
    String divisor,
    boolean follows) {

  /** The context of a figure whose text is not known. */
  static final FigureContext NONE =
      new FigureContext(ImmutableMap.of(), false, "", "", "", false, false, "", "", false);
}
