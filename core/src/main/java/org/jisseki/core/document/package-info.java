/**
 * What is to be shown, before any format: sections, tables, number cells with their provenance,
 * charts as data. Every renderer says the same thing because it renders the same {@code Document}.
 */
@NullMarked
package org.jisseki.core.document;

import org.jspecify.annotations.NullMarked;
