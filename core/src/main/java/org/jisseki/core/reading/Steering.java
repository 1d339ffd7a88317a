package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has decided about rows, so that the reader need not find it out.
 *
 * @param divisions the path of the division in which a row stands
 * @param merges for each row whose program is another's, the row of that other; never in a circle
 * @param moves for each row, the row that gets the results of a column, by the column's first cell
 * @param pinned the rows whose cells stand where they belong
 */
record Steering(
    Map<RowKey, List<String>> divisions,
    Map<RowKey, RowKey> merges,
    Map<RowKey, Map<Integer, RowKey>> moves,
    Set<RowKey> pinned) {

  /** Nothing has been decided. */
  static final Steering NONE = new Steering(Map.of(), Map.of(), Map.of(), Set.of());

  Steering {
    divisions = ImmutableMap.copyOf(divisions);
    merges = ImmutableMap.copyOf(merges);
    moves = ImmutableMap.copyOf(moves);
    pinned = ImmutableSet.copyOf(pinned);
  }

  Optional<List<String>> division(TableRow row) {
    return divisions.isEmpty() ? Optional.empty() : Optional.ofNullable(divisions.get(row.key()));
  }

  Optional<RowKey> receiver(TableRow row, PlannedColumn column) {
    if (moves.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(moves.getOrDefault(row.key(), Map.of()).get(column.first()));
  }

  /** Whether something goes from one row to another. */
  boolean joinsRows() {
    return !merges.isEmpty() || !moves.isEmpty();
  }

  /** Whether the program of a row is another's. */
  boolean isMerged(TableRow row) {
    return !merges.isEmpty() && merges.containsKey(row.key());
  }

  boolean isPinned(TableRow row) {
    return !pinned.isEmpty() && pinned.contains(row.key());
  }
}
