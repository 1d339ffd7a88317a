/**
 * The results as plain data, before any format: a few tables of one value a cell, each column
 * named, typed and described once. CSV, JSON Lines, workbooks and columnar files all write the same
 * rows.
 */
@NullMarked
package org.jisseki.core.tidy;

import org.jspecify.annotations.NullMarked;
