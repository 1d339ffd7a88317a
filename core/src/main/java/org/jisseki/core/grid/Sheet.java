package org.jisseki.core.grid;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One sheet of a file: its rows in order, ragged, with merges and what the file hides.
 *
 * @param number the number of the sheet, from 1
 * @param name the name of the sheet; empty for delimited text
 * @param hidden whether the file hides the sheet
 * @param rows the rows that the file gives, in ascending order of their numbers; blank ones may be
 *     left out
 * @param merges the merged ranges
 * @param hiddenColumns the columns that the file hides, from 1
 */
public record Sheet(
    int number,
    String name,
    boolean hidden,
    List<Row> rows,
    List<MergedRange> merges,
    Set<Integer> hiddenColumns)
    implements Serializable {

  /** Copies the collections. */
  public Sheet {
    if (number < 1) {
      throw new IllegalArgumentException("Sheets count from 1, but got " + number);
    }
    rows = ImmutableList.copyOf(rows);
    merges = ImmutableList.copyOf(merges);
    hiddenColumns = ImmutableSortedSet.copyOf(hiddenColumns);
  }

  /** A sheet of delimited text: number 1, no name, no merges, nothing hidden. */
  public static Sheet ofText(List<Row> rows) {
    return new Sheet(1, "", false, rows, List.of(), Set.of());
  }

  /** The number of cells of the widest row. */
  public int width() {
    return rows.stream().mapToInt(Row::width).max().orElse(0);
  }
}
