package org.jisseki.tables;

import java.util.ArrayList;
import java.util.List;

/** A sheet while it is being laid out: rows of texts, and ranges that a workbook would merge. */
final class DraftSheet {

  /** A merged range; rows and columns from 0, the last ones included. */
  record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  private final String name;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private int header;

  DraftSheet(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The rows, which faults may change. */
  List<List<String>> rows() {
    return rows;
  }

  List<Merge> merges() {
    return merges;
  }

  /** The index of the first row of data. */
  int header() {
    return header;
  }

  DraftSheet row(String... cells) {
    rows.add(new ArrayList<>(List.of(cells)));
    return this;
  }

  /** Says that what follows is data. */
  DraftSheet endHeader() {
    header = rows.size();
    return this;
  }

  DraftSheet merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      merges.add(new Merge(firstRow, lastRow, firstColumn, lastColumn));
    }
    return this;
  }
}
