package org.jisseki.core.grid;

import java.io.Serializable;

/**
 * How much of a file the readers accept before they refuse it.
 *
 * <p>The defaults leave room for the tables of many years and stop files that were made to hurt:
 *
 * <pre>{@code
 * Limits limits = Limits.standard().withMaxRows(5_000).withMaxBytes(10_000_000);
 * }</pre>
 *
 * @param maxBytes the bytes of the file as given; 50,000,000 by default
 * @param maxInflatedBytes the bytes of all entries of a workbook together, unpacked; 200,000,000 by
 *     default
 * @param maxEntryBytes the bytes of one entry of a workbook, unpacked; 100,000,000 by default
 * @param minInflateRatio packed bytes ÷ unpacked bytes of an entry, from 0 to 1, below which the
 *     entry is taken for a bomb; 0.005 by default
 * @param maxEntries the entries of a workbook; 2,000 by default
 * @param maxSheets the sheets of a workbook; 256 by default
 * @param maxRows the rows of all sheets together; 200,000 by default
 * @param maxColumns the columns of a row; 2,000 by default
 * @param maxCells the cells of all sheets together, empty ones between others included; 1,000,000
 *     by default
 * @param maxCellChars the characters of a cell, in UTF-16 units; 1,000,000 by default
 */
public record Limits(
    long maxBytes,
    long maxInflatedBytes,
    long maxEntryBytes,
    double minInflateRatio,
    int maxEntries,
    int maxSheets,
    int maxRows,
    int maxColumns,
    int maxCells,
    int maxCellChars)
    implements Serializable {

  private static final Limits STANDARD =
      new Limits(
          50_000_000,
          200_000_000,
          100_000_000,
          0.005,
          2_000,
          256,
          200_000,
          2_000,
          1_000_000,
          1_000_000);

  /** Checks that every limit leaves room for something. */
  public Limits {
    atLeastOne("maxBytes", maxBytes);
    atLeastOne("maxInflatedBytes", maxInflatedBytes);
    atLeastOne("maxEntryBytes", maxEntryBytes);
    if (!(minInflateRatio >= 0 && minInflateRatio <= 1)) {
      throw new IllegalArgumentException(
          "minInflateRatio lies between 0 and 1, but got " + minInflateRatio);
    }
    atLeastOne("maxEntries", maxEntries);
    atLeastOne("maxSheets", maxSheets);
    atLeastOne("maxRows", maxRows);
    atLeastOne("maxColumns", maxColumns);
    atLeastOne("maxCells", maxCells);
    atLeastOne("maxCellChars", maxCellChars);
  }

  /** The defaults. */
  public static Limits standard() {
    return STANDARD;
  }

  /** The same limits with another number of bytes of the file. */
  public Limits withMaxBytes(long changed) {
    return new Limits(
        changed,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        maxSheets,
        maxRows,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of unpacked bytes in all. */
  public Limits withMaxInflatedBytes(long changed) {
    return new Limits(
        maxBytes,
        changed,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        maxSheets,
        maxRows,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of unpacked bytes of one entry. */
  public Limits withMaxEntryBytes(long changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        changed,
        minInflateRatio,
        maxEntries,
        maxSheets,
        maxRows,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another least ratio of packed to unpacked bytes. */
  public Limits withMinInflateRatio(double changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        changed,
        maxEntries,
        maxSheets,
        maxRows,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of entries. */
  public Limits withMaxEntries(int changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        changed,
        maxSheets,
        maxRows,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of sheets. */
  public Limits withMaxSheets(int changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        changed,
        maxRows,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of rows. */
  public Limits withMaxRows(int changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        maxSheets,
        changed,
        maxColumns,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of columns. */
  public Limits withMaxColumns(int changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        maxSheets,
        maxRows,
        changed,
        maxCells,
        maxCellChars);
  }

  /** The same limits with another number of cells. */
  public Limits withMaxCells(int changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        maxSheets,
        maxRows,
        maxColumns,
        changed,
        maxCellChars);
  }

  /** The same limits with another number of characters of a cell. */
  public Limits withMaxCellChars(int changed) {
    return new Limits(
        maxBytes,
        maxInflatedBytes,
        maxEntryBytes,
        minInflateRatio,
        maxEntries,
        maxSheets,
        maxRows,
        maxColumns,
        maxCells,
        changed);
  }

  private static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " is at least 1, but got " + value);
    }
  }
}
