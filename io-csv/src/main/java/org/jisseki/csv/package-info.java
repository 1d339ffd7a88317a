/** Reads delimited text as grids and writes tables as delimited text. */
@NullMarked
package org.jisseki.csv;

import org.jspecify.annotations.NullMarked;
