package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.SourcedText;

/** Remembers what each column last said, and links ditto marks to it, across pages. */
final class DittoMemory {

  private final ReadingLog log;
  private final LineReader lines;
  private final Map<String, Column> columns = new HashMap<>();
  private boolean startsProgram = true;

  DittoMemory(ReadingLog log, LineReader lines) {
    this.lines = lines;
    this.log = log;
  }

  /** What one column last said, and whether a program with an empty cell came behind it. */
  private static final class Column {

    private SourcedText last = SourcedText.NONE;
    private boolean emptyAbove;
  }

  /** Whether a cell says "the same as above". */
  boolean isDitto(SourcedText cell) {
    return lines.isDitto(cell.text());
  }

  /** Whether a cell is the label of a total, and names nothing. */
  boolean isTotal(SourcedText cell) {
    return lines.isTotal(cell.text());
  }

  /** Begins a row; a row that goes on with a program leaves no gaps behind. */
  void beginRow(boolean starts) {
    startsProgram = starts;
  }

  /**
   * The text that a cell stands for: itself, or behind a ditto mark the last text of its column.
   *
   * @param key the name of the column
   * @param cell the cell, or {@link SourcedText#NONE}
   */
  SourcedText resolve(String key, SourcedText cell) {
    Column column = columns.computeIfAbsent(key, name -> new Column());
    if (!cell.isPresent()) {
      column.emptyAbove |= startsProgram;
      return cell;
    }
    if (!lines.isDitto(cell.text())) {
      column.last = cell;
      column.emptyAbove = false;
      return cell;
    }
    SourcedText origin = column.last;
    Place place = Place.ofCell(cell.address());
    if (!origin.isPresent()) {
      log.note(
          FindingCode.DITTO_UNRESOLVED, place, cell.text(), ImmutableMap.of("mark", cell.text()));
      return cell;
    }
    FindingCode code =
        column.emptyAbove ? FindingCode.DITTO_UNDER_EMPTY : FindingCode.DITTO_RESOLVED;
    link(code, cell, origin);
    column.emptyAbove = false;
    return log.repairs() ? origin : cell;
  }

  /**
   * The text that a cell stands for where it says "the same as on the left".
   *
   * @param left what the nearest cell on its left stands for, or {@link SourcedText#NONE}
   */
  SourcedText resolveLeft(SourcedText cell, SourcedText left) {
    if (!left.isPresent()) {
      log.note(
          FindingCode.DITTO_UNRESOLVED,
          Place.ofCell(cell.address()),
          cell.text(),
          ImmutableMap.of("mark", cell.text()));
      return cell;
    }
    link(FindingCode.DITTO_RESOLVED, cell, left);
    return log.repairs() ? left : cell;
  }

  /** Records that a ditto mark repeats a cell. */
  void link(FindingCode code, SourcedText mark, SourcedText origin) {
    ImmutableMap<String, String> details =
        ImmutableMap.of(
            "mark", mark.text(), "text", origin.text(), "source", name(origin.address()));
    Finding finding =
        Finding.of(code, Place.ofCell(mark.address()), mark.text(), details)
            .relatedTo(List.of(Place.ofCell(origin.address())));
    log.repaired(RepairKind.DITTO, 0, finding);
  }

  /** A cell's name as spreadsheets show it, such as {@code E32}. */
  static String name(CellAddress address) {
    return address.columnLetters() + address.row();
  }
}
