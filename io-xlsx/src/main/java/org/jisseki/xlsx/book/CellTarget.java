package org.jisseki.xlsx.book;

/**
 * What a link leads to.
 *
 * @param sheet the sheet
 * @param row the row, from 0
 * @param column the column, from 0
 */
public record CellTarget(BookSheet sheet, int row, int column) {

  /** The place as links have it, such as {@code 'Findings'!A7}. */
  String location() {
    return sheet.quotedName() + "!" + Markup.cell(row, column);
  }
}
