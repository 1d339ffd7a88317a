package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * How one table, or one page of a table, was understood.
 *
 * @param sheet the sheet, from 1
 * @param firstRow the first row of the table's header, from 1
 * @param lastRow the last row that belongs to it
 * @param columns its columns from left to right
 * @param rows each row that the file gives for the page, the lines above its header and below its
 *     last row included, with what it is for
 */
public record TableOutline(
    int sheet, int firstRow, int lastRow, List<TableColumn> columns, List<RowOutline> rows)
    implements Serializable {

  /** Copies the lists. */
  public TableOutline {
    columns = ImmutableList.copyOf(columns);
    rows = ImmutableList.copyOf(rows);
  }

  /** An outline that does not tell its rows apart. */
  public TableOutline(int sheet, int firstRow, int lastRow, List<TableColumn> columns) {
    this(sheet, firstRow, lastRow, columns, List.of());
  }

  // Written out: what Java makes for a record is put together anew at every start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof TableOutline that
        && sheet == that.sheet
        && firstRow == that.firstRow
        && lastRow == that.lastRow
        && columns.equals(that.columns)
        && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * sheet + firstRow) + lastRow;
  }
}
