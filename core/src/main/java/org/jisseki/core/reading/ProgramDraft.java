package org.jisseki.core.reading;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYear;

/** A program while its rows are being read. Confined to one reading. */
final class ProgramDraft {

  private final Division division;
  private final SourcedText number;
  private SourcedText name;
  private RowKey lastRow;
  private final CellAddress address;
  private final List<PlanGoal> goals = new ArrayList<>(2);
  private SourcedText plan = SourcedText.NONE;
  private SourcedText activity = SourcedText.NONE;
  private final Map<String, SourcedText> columns = new LinkedHashMap<>();
  private final Map<FiscalYear, List<ResultText>> results = new LinkedHashMap<>(4);
  private Map<FiscalYear, Set<CellAddress>> taken = Map.of();

  ProgramDraft(Division division, SourcedText number, SourcedText name, CellAddress address) {
    this.division = division;
    this.number = number;
    this.name = name;
    this.address = address;
    this.lastRow = new RowKey(address.sheet(), address.row());
  }

  /** The last row that the program was read from. */
  RowKey lastRow() {
    return lastRow;
  }

  void goOnIn(RowKey row) {
    lastRow = row;
  }

  void rename(SourcedText longer) {
    name = longer;
  }

  Division division() {
    return division;
  }

  SourcedText name() {
    return name;
  }

  SourcedText number() {
    return number;
  }

  void addGoals(List<PlanGoal> more) {
    for (PlanGoal goal : more) {
      if (!goals.contains(goal)) {
        goals.add(goal);
      }
    }
  }

  void addPlan(SourcedText text) {
    plan = join(plan, text);
  }

  void addActivity(SourcedText text) {
    activity = join(activity, text);
  }

  void addColumn(String header, SourcedText text) {
    if (text.isPresent()) {
      columns.merge(header, text, ProgramDraft::join);
    }
  }

  /** Further text below the first is joined by a line break; the same merged cell counts once. */
  private static SourcedText join(SourcedText before, SourcedText more) {
    if (!before.isPresent() || !more.isPresent()) {
      return before.isPresent() ? before : more;
    }
    return before.address().equals(more.address()) && before.text().endsWith(more.text())
        ? before
        : new SourcedText(before.text() + "\n" + more.text(), before.address());
  }

  boolean holds(FiscalYear year) {
    return results.containsKey(year);
  }

  void hold(FiscalYear year) {
    cells(year);
  }

  /** The cells of a year; most years have one. */
  private List<ResultText> cells(FiscalYear year) {
    return results.computeIfAbsent(year, key -> new ArrayList<>(1));
  }

  /** The cells of a year so far. */
  List<ResultText> results(FiscalYear year) {
    return results.getOrDefault(year, List.of());
  }

  boolean hasResults() {
    return results.values().stream().anyMatch(cells -> !cells.isEmpty());
  }

  void addResult(FiscalYear year, ResultText result) {
    List<ResultText> cells = cells(year);
    if (cells.isEmpty() || taken(year, cells).add(result.address())) {
      cells.add(result);
    }
  }

  /** The addresses of a year's cells; nobody needs to know where there is one cell. */
  private Set<CellAddress> taken(FiscalYear year, List<ResultText> cells) {
    taken = taken.isEmpty() ? new HashMap<>() : taken;
    return taken.computeIfAbsent(
        year, key -> new HashSet<>(Lists.transform(cells, ResultText::address)));
  }

  /** Adds a result of another row, in the order of the source. */
  void receive(FiscalYear year, ResultText result) {
    addResult(year, result);
    cells(year).sort(Comparator.comparing(ResultText::address));
  }

  /** Takes what a row that repeats the program says beyond it. */
  void absorb(ProgramDraft repeated) {
    for (PlanGoal goal : repeated.goals) {
      if (goals.stream().noneMatch(own -> own.text().equals(goal.text()))) {
        goals.add(goal);
      }
    }
    plan = repeated.plan.text().equals(plan.text()) ? plan : join(plan, repeated.plan);
    activity =
        repeated.activity.text().equals(activity.text())
            ? activity
            : join(activity, repeated.activity);
    repeated.columns.forEach((header, text) -> columns.putIfAbsent(header, text));
    repeated.results.forEach((year, cells) -> cells.forEach(cell -> receive(year, cell)));
  }

  Program finish(String id) {
    return new Program(
        id, division, number, name, goals, plan, activity, columns, results, address);
  }
}
