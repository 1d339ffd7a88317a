package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.MergedRange;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.DittoMark;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;

/** Puts the cells of a row into a program: goals, plan, activity, results and the rest. */
final class RowFiller {

  private static final int DEFAULT_REFERENCE = 2020;

  private final ReadingLog log;
  private final DittoMemory dittos;
  private final ResultReader results;
  private final LineReader lines;
  private final Steering steering;
  private final TierReader tiers;
  private final List<MovedResult> moved = new ArrayList<>();
  private FiscalYear rowYear = FiscalYear.of(DEFAULT_REFERENCE);
  private boolean rowYearKnown;
  private int rowOfProgram;
  private SourcedText left = SourcedText.NONE;

  /** What the results of the row count, where its name says so; empty otherwise. */
  private String part = "";

  RowFiller(
      ReadingLog log,
      DittoMemory dittos,
      ResultReader results,
      LineReader lines,
      Steering steering) {
    this.lines = lines;
    this.log = log;
    this.dittos = dittos;
    this.results = results;
    this.steering = steering;
    this.tiers = new TierReader(log, lines);
  }

  /** The results that corrections give to other programs than that of their row. */
  List<MovedResult> moved() {
    return moved;
  }

  /** Gives the program a key for each year that the layout has a column for. */
  void hold(Layout layout, ProgramDraft draft) {
    for (PlannedColumn column : layout.of(ColumnRole.RESULT)) {
      column.year(0).ifPresent(draft::hold);
      column.year(1).ifPresent(draft::hold);
    }
  }

  /** Reads what a row says about all its results: the year. */
  void beginRow(TableRow row, boolean starts) {
    dittos.beginRow(starts);
    rowOfProgram = starts ? 0 : rowOfProgram + 1;
    left = SourcedText.NONE;
    row.layout().first(ColumnRole.YEAR).ifPresent(year -> readYear(row, year));
  }

  /** Puts the cells of the row that was begun into a program. */
  void fill(TableRow row, ProgramDraft draft) {
    List<PlannedColumn> columns = row.layout().columns();
    Map<String, Integer> headers = new HashMap<>();
    String beside = besideResults(row);
    for (PlannedColumn column : columns) {
      switch (column.role()) {
        case NUMBER, NAME, YEAR -> {}
        case DIVISION -> {
          if (column.goal()) {
            draft.addGoals(goalsOf(draft, row, column));
          }
        }
        case GOAL -> draft.addGoals(GoalSplitter.split(resolved(row, column)));
        case PLAN -> draft.addPlan(resolved(row, column));
        case ACTIVITY -> draft.addActivity(resolved(row, column));
        case RESULT -> {
          if (beside.isEmpty()) {
            fillResult(row, column, draft);
          } else {
            draft.addColumn(beside + " " + column.outline().header(), joined(row, column));
          }
        }
        default -> draft.addColumn(unique(column, headers), joined(row, column));
      }
    }
  }

  /** Puts the cells of a row that counts a part of the program into it. */
  void fillPart(TableRow row, SourcedText name, ProgramDraft draft) {
    part = FoldedText.of(name.text());
    fill(row, draft);
    part = "";
  }

  /** The word by which a row states a target or a change; empty for a row of results. */
  private String besideResults(TableRow row) {
    String word = besideResults(row, row.layout().of(ColumnRole.INDICATOR));
    return word.isEmpty() ? besideResults(row, row.layout().of(ColumnRole.YEAR)) : word;
  }

  private String besideResults(TableRow row, List<PlannedColumn> columns) {
    for (PlannedColumn column : columns) {
      String word = row.shown(column).text();
      if (lines.isBesideResults(word) || isBeside(column.kinds(), word)) {
        return word;
      }
    }
    return "";
  }

  private boolean isBeside(RowKinds kinds, String word) {
    return kinds.tellRows() && kinds.isBeside(lines.word(word));
  }

  private static List<PlanGoal> goalsOf(ProgramDraft draft, TableRow row, PlannedColumn column) {
    SourcedText goal = row.shown(column);
    for (SourcedText level : draft.division().levels()) {
      boolean above = level.address().column() == column.first();
      goal = !goal.isPresent() && above ? level : goal;
    }
    return GoalSplitter.split(goal);
  }

  private static String unique(PlannedColumn column, Map<String, Integer> headers) {
    String header = column.outline().header();
    String name = header.isEmpty() ? "#" + column.first() : header;
    int times = headers.merge(name, 1, Integer::sum);
    return times == 1 ? name : name + " (" + times + ")";
  }

  private SourcedText resolved(TableRow row, PlannedColumn column) {
    return meant(column.key(), row.shown(column));
  }

  /** What a cell stands for by the marks in it; cells are asked from left to right. */
  private SourcedText meant(String key, SourcedText cell) {
    SourcedText meant =
        DittoMark.isSameAsLeft(cell.text())
            ? dittos.resolveLeft(cell, left)
            : dittos.resolve(key, cell);
    left = meant.isPresent() ? meant : left;
    return meant;
  }

  /** The texts of a column over several cells, joined by a space. */
  private SourcedText joined(TableRow row, PlannedColumn column) {
    SourcedText all = SourcedText.NONE;
    for (int at = column.first(); at <= column.last(); at++) {
      all = TableRow.joined(all, meant(column.keyAt(at), row.shown(at)));
    }
    return all;
  }

  /** Takes the row's year; a blank cell goes on with the year above. */
  private void readYear(TableRow row, PlannedColumn column) {
    SourcedText text = dittos.resolve(column.key(), row.shown(column.first()));
    Optional<FiscalYearNotation> mention =
        FiscalYearNotation.findFirst(FoldedText.compact(text.text()));
    if (mention.isPresent()) {
      int reference = row.page().titleYear();
      rowYear = mention.get().year(FiscalYear.of(reference == 0 ? DEFAULT_REFERENCE : reference));
      rowYearKnown = true;
    } else if (text.isPresent() || !rowYearKnown) {
      rowYearKnown = false;
      log.note(
          FindingCode.YEAR_UNREAD, row.place(), text.text(), ImmutableMap.of("text", text.text()));
    }
  }

  /** Puts the cells beside the results into a program that is a column of results. */
  void fillBeside(TableRow row, ProgramDraft draft) {
    for (PlannedColumn column : row.layout().columns()) {
      boolean kept =
          switch (column.role()) {
            case RESULT, YEAR, DIVISION -> false;
            default -> true;
          };
      if (kept) {
        draft.addColumn(column.outline().header(), row.shown(column));
      }
    }
  }

  void fillResult(TableRow row, PlannedColumn column, ProgramDraft draft) {
    Optional<Tiers> parts = tiers.of(row.page(), column);
    Optional<FiscalYear> year =
        column
            .year(parts.isPresent() ? 0 : rowOfProgram)
            .or(() -> rowYearKnown ? Optional.of(rowYear) : Optional.empty());
    if (year.isEmpty()) {
      return;
    }
    String unit = unit(row, column);
    String label = part.isEmpty() ? label(row, column) : part;
    draft.hold(year.get());
    Optional<RowKey> receiver = steering.receiver(row, column);
    for (SourcedText cell : cells(row, column)) {
      if (parts.isPresent()) {
        fillParts(tiers.parts(parts.get(), column, cell, rowOfProgram), year.get(), column, draft);
        continue;
      }
      ResultText result = results.read(cell, unit, label);
      if (receiver.isPresent()) {
        moved.add(new MovedResult(receiver.get(), year.get(), result));
      } else {
        draft.addResult(year.get(), result);
      }
    }
  }

  /** Puts the upper and the lower part of a cell where each belongs. */
  private void fillParts(
      List<TierReader.Part> parts, FiscalYear inHand, PlannedColumn column, ProgramDraft draft) {
    for (TierReader.Part part : parts) {
      if (part.isBesideResults()) {
        draft.addColumn(part.word().text() + " " + column.outline().header(), part.text());
      } else {
        String unit = column.outline().unit();
        draft.addResult(part.year(inHand), results.read(part.text(), unit, column.label()));
      }
    }
  }

  private List<SourcedText> cells(TableRow row, PlannedColumn column) {
    List<SourcedText> cells = new ArrayList<>(1);
    for (int at = column.first(); at <= column.last(); at++) {
      SourcedText cell = meant(column.keyAt(at), shownAcross(row, at));
      if (cell.isPresent()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** A cell merged over the results of several years speaks for each of them. */
  private static SourcedText shownAcross(TableRow row, int column) {
    SourcedText shown = row.shown(column);
    if (shown.isPresent() || row.shift() != 0 || !row.page().sheet().hasMerges()) {
      return shown;
    }
    Optional<MergedRange> range = row.page().sheet().merge(row.index(), column);
    if (range.isEmpty() || row.layout().roleAt(range.get().firstColumn()) != ColumnRole.RESULT) {
      return shown;
    }
    CellAddress first = row.page().sheet().shownAt(row.index(), column);
    return first.column() == column ? shown : row.merged(column);
  }

  private static String unit(TableRow row, PlannedColumn column) {
    String stated = shown(row, ColumnRole.UNIT);
    if (!stated.isEmpty()) {
      return stated;
    }
    return column.outline().unit().isEmpty() ? row.page().unit() : column.outline().unit();
  }

  private static String label(TableRow row, PlannedColumn column) {
    String indicator = shown(row, ColumnRole.INDICATOR);
    return indicator.isEmpty() ? column.label() : indicator;
  }

  /** What the row shows in the first column of a role, folded; empty where there is none. */
  private static String shown(TableRow row, ColumnRole role) {
    List<PlannedColumn> columns = row.layout().of(role);
    return columns.isEmpty() ? "" : FoldedText.of(row.shown(columns.get(0)).text());
  }
}
