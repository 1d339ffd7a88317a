/**
 * Workbooks to grids: {@code .xlsx}, {@code .xlsm} and {@code .xls}, bounded and safe, with the
 * texts that their cells show.
 */
@NullMarked
package org.jisseki.xlsx;

import org.jspecify.annotations.NullMarked;
