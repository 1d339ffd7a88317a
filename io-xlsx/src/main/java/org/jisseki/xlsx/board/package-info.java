/** The sheets of the board workbook and of the data workbook. */
@NullMarked
package org.jisseki.xlsx.board;

import org.jspecify.annotations.NullMarked;
