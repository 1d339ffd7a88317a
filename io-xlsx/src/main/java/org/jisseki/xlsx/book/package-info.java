/**
 * Workbooks as their parts: sheets, styles, shared texts and charts, written as SpreadsheetML
 * (ECMA-376) straight into an archive whose bytes depend on the content alone.
 */
@NullMarked
package org.jisseki.xlsx.book;

import org.jspecify.annotations.NullMarked;
