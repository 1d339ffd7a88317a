/**
 * Japanese text without meaning: foldings that keep offsets, numerals, item marks, eras and dates.
 */
@NullMarked
package org.jisseki.core.text;

import org.jspecify.annotations.NullMarked;
