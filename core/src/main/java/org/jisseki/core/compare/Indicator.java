package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;

/**
 * A figure of one year, with everything that pairing looks at.
 *
 * @param index its place among the year's figures, from 0
 * @param figure the figure
 * @param label its label, folded
 * @param unit the common name of its counter; empty where neither written nor implied
 * @param marks the values of the marks that it stands under, such as 1 for both {@code (1)} and
 *     {@code ①}, the outermost first
 * @param context what the text around it says
 */
record Indicator(
    int index,
    Figure figure,
    FoldedLabel label,
    String unit,
    ImmutableList<String> marks,
    FigureContext context) {

  Measurement measurement() {
    return figure.measurement();
  }

  boolean has(Qualifier qualifier) {
    return measurement().has(qualifier);
  }

  /** The numbers that tell it from the others of a series, in its label or before it. */
  ImmutableMap<String, Integer> series() {
    return label.series().isEmpty() ? context.series() : label.series();
  }

  /** Whether those numbers were written at a figure before it. */
  boolean carriesSeries() {
    return label.series().isEmpty() && context.carried();
  }
}
