package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.Finding;

/** Works out what the corrections of a file come to, from the file as it stands without them. */
final class CorrectionPlanner {

  private static final Pattern LEVELS = Pattern.compile("\\s*[/／>＞]\\s*");

  private final SourceIndex source;
  private final CorrectionNotes notes = new CorrectionNotes();

  CorrectionPlanner(Reading plain) {
    source = new SourceIndex(plain);
  }

  CorrectionPlan plan(List<Correction> corrections) {
    CorrectionResolver resolver = new CorrectionResolver(source, notes);
    Set<PlannedCorrection> resolved = new TreeSet<>();
    for (Correction correction : corrections) {
      if (correction.kind() != CorrectionKind.ACCEPT) {
        resolver.resolve(correction).ifPresent(resolved::add);
      }
    }
    List<PlannedCorrection> planned = consistent(List.copyOf(resolved));
    List<Finding> findings = new ArrayList<>(notes.unfit());
    List<Repair> repairs = new ArrayList<>();
    for (PlannedCorrection one : planned) {
      Finding applied = CorrectionNotes.applied(one);
      findings.add(applied);
      RepairKind kind = RepairKind.of(one.correction().kind());
      repairs.add(new Repair(kind, applied.place(), 0, applied.message()));
    }
    return new CorrectionPlan(
        new GridCorrector(source.reading().grid()).correct(planned),
        steering(planned),
        repairs,
        findings);
  }

  /** Leaves out lines that stand twice, those that contradict another, and merges in a circle. */
  private List<PlannedCorrection> consistent(List<PlannedCorrection> resolved) {
    List<PlannedCorrection> once = new ArrayList<>();
    Map<RowKey, List<PlannedCorrection>> byRow = new HashMap<>();
    for (PlannedCorrection one : resolved) {
      List<PlannedCorrection> ofRow = byRow.computeIfAbsent(one.row(), key -> new ArrayList<>());
      if (ofRow.stream().noneMatch(one::isSameAs)) {
        ofRow.add(one);
        once.add(one);
      }
    }
    Set<PlannedCorrection> out = new HashSet<>();
    for (PlannedCorrection one : once) {
      for (PlannedCorrection other : byRow.getOrDefault(one.row(), List.of())) {
        if (one.contradicts(other)) {
          notes.contradict(one, other);
          out.add(one);
          break;
        }
      }
    }
    once.removeAll(out);
    once.removeAll(circles(once));
    return once;
  }

  private List<PlannedCorrection> circles(List<PlannedCorrection> planned) {
    Map<RowKey, PlannedCorrection> merges = new HashMap<>();
    for (PlannedCorrection one : planned) {
      if (one.correction().kind() == CorrectionKind.MERGE_ROW) {
        merges.put(one.row(), one);
      }
    }
    List<PlannedCorrection> circling = new ArrayList<>();
    for (PlannedCorrection one : merges.values()) {
      PlannedCorrection next = one;
      for (int step = 0; step <= merges.size() && next != null; step++) {
        next = merges.get(next.receiver());
      }
      if (next != null) {
        circling.add(one);
      }
    }
    Collections.sort(circling);
    circling.forEach(one -> notes.refuse(one.correction(), "circle", one.row().place(), Map.of()));
    return circling;
  }

  private static Steering steering(List<PlannedCorrection> planned) {
    Map<RowKey, List<String>> divisions = new LinkedHashMap<>();
    Map<RowKey, RowKey> merges = new LinkedHashMap<>();
    Map<RowKey, Map<Integer, RowKey>> moves = new LinkedHashMap<>();
    Set<RowKey> pinned = new HashSet<>();
    for (PlannedCorrection one : planned) {
      switch (one.correction().kind()) {
        case SET_DIVISION -> divisions.put(one.row(), path(one.correction().value()));
        case MERGE_ROW -> merges.put(one.row(), one.receiver());
        case MOVE_RESULT -> {
          Map<Integer, RowKey> columns = moves.computeIfAbsent(one.row(), row -> new HashMap<>());
          one.moved().forEach(column -> columns.put(column, one.receiver()));
        }
        case SHIFT_ROW -> pinned.add(one.row());
        case SET_CELL, MOVE_TEXT, ACCEPT -> {}
      }
    }
    return new Steering(divisions, merges, moves, pinned);
  }

  /** The levels of a path as people write it: apart by slashes. */
  static List<String> path(String value) {
    return LEVELS
        .splitAsStream(value.strip())
        .filter(level -> !level.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }
}
