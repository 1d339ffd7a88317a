package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.jisseki.core.finding.Correction;

/**
 * A correction that found what it expects.
 *
 * @param correction the correction
 * @param row its row
 * @param column its column in the file; 0 for the whole row
 * @param before what stands there now: the cell's text, the passage, or the program's name
 * @param receiver the row that gets something; the row itself where nothing moves
 * @param receiverColumn the column in the receiver's row of the file; 0 for none
 * @param moved the first columns of the results that move, as the table counts them
 * @param span the passage of the cell's text that moves; empty for none
 */
record PlannedCorrection(
    Correction correction,
    RowKey row,
    int column,
    String before,
    RowKey receiver,
    int receiverColumn,
    List<Integer> moved,
    Guard.Span span)
    implements Comparable<PlannedCorrection> {

  static final Guard.Span NOTHING = new Guard.Span(0, 0);

  private static final Comparator<PlannedCorrection> ORDER =
      Comparator.comparing(PlannedCorrection::row)
          .thenComparingInt(PlannedCorrection::column)
          .thenComparing(planned -> planned.correction().kind())
          .thenComparingInt(planned -> planned.span().start())
          .thenComparing(planned -> planned.correction().value())
          .thenComparingInt(planned -> planned.correction().line());

  PlannedCorrection {
    moved = ImmutableList.copyOf(moved);
  }

  /** A correction of a row or a cell that moves nothing elsewhere. */
  static PlannedCorrection here(Correction correction, RowKey row, int column, String before) {
    return new PlannedCorrection(correction, row, column, before, row, 0, List.of(), NOTHING);
  }

  /** Whether both cannot be applied. */
  boolean contradicts(PlannedCorrection other) {
    if (!row.equals(other.row) || isSameAs(other)) {
      return false;
    }
    boolean sameKind = correction.kind() == other.correction.kind();
    return switch (correction.kind()) {
      case SET_CELL -> cutsOrSets(other);
      case MOVE_TEXT -> cutsOrSets(other) && !(sameKind && isApartFrom(other));
      case MOVE_RESULT -> sameKind && moved.stream().anyMatch(other.moved::contains);
      case SET_DIVISION, MERGE_ROW, SHIFT_ROW -> sameKind;
      case ACCEPT -> false;
    };
  }

  private boolean cutsOrSets(PlannedCorrection other) {
    return switch (other.correction.kind()) {
      case SET_CELL, MOVE_TEXT -> column == other.column;
      default -> false;
    };
  }

  private boolean isApartFrom(PlannedCorrection other) {
    return span.end() <= other.span.start() || other.span.end() <= span.start();
  }

  /** Whether both do the same, as when a line stands twice in the file. */
  boolean isSameAs(PlannedCorrection other) {
    return correction.kind() == other.correction.kind()
        && row.equals(other.row)
        && column == other.column
        && receiver.equals(other.receiver)
        && span.equals(other.span)
        && moved.equals(other.moved)
        && (moves() || correction.value().equals(other.correction.value()));
  }

  private boolean moves() {
    return !receiver.equals(row);
  }

  @Override
  public int compareTo(PlannedCorrection other) {
    return ORDER.compare(this, other);
  }
}
