package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.hierarchy.PlanGoal;

/** The tables of indicators: of all programs, and of one. */
final class IndicatorTable {

  private final Story story;
  private final Words words;

  IndicatorTable(Story story) {
    this.story = story;
    this.words = story.words();
  }

  /** All programs, grouped by division. */
  Table ofAll() {
    List<String> divisions = distinct(false);
    List<String> goals = distinct(true);
    ImmutableList.Builder<RowGroup> groups = ImmutableList.builder();
    List<TableRow> rows = new ArrayList<>();
    List<String> path = List.of();
    for (ProgramView program : story.programs()) {
      if (!program.path().equals(path) && !rows.isEmpty()) {
        groups.add(new RowGroup(path, rows));
        rows = new ArrayList<>();
      }
      path = program.path();
      for (Indicator each : program.indicators()) {
        rows.add(row(each, divisions, goals));
      }
    }
    if (!rows.isEmpty()) {
      groups.add(new RowGroup(path, rows));
    }
    return new Table(
        "programs-table",
        words.text("table.programs"),
        columns(true),
        groups.build(),
        facets(divisions, goals));
  }

  /** One program, without the columns that name it. */
  Table of(ProgramView program) {
    List<TableRow> rows = new ArrayList<>();
    for (Indicator each : program.indicators()) {
      if (!(each instanceof SilentProgram)) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(Integer.toString(rows.size() + 1)));
        cells.addAll(values(each));
        rows.add(new TableRow("", 0, cells, each.tone(), Map.of()));
      }
    }
    return Table.of(
        program.id() + "-indicators", words.text("table.indicators"), columns(false), rows);
  }

  private List<Column> columns(boolean naming) {
    List<Column> columns = new ArrayList<>();
    if (naming) {
      columns.add(Column.words("number", words.text("column.number")).shownOnce());
      columns.add(Column.heading("program", words.text("column.program")).shownOnce());
    } else {
      columns.add(Column.words("ref", words.text("column.ref")));
    }
    columns.add(Column.heading("indicator", words.text("column.indicator")));
    columns.add(Column.number("current", story.currentTitle()));
    columns.add(Column.number("previous", story.previousTitle()));
    columns.add(Column.number("difference", words.text("column.difference")));
    columns.add(Column.number("rate", words.text("column.rate")));
    columns.add(Column.words("unit", words.text("column.unit")));
    columns.add(Column.words("basis", words.text("column.basis")));
    return columns;
  }

  private TableRow row(Indicator indicator, List<String> divisions, List<String> goals) {
    ProgramView program = indicator.program();
    List<TableCell> cells = new ArrayList<>();
    cells.add(TableCell.of(program.program().number().text()));
    cells.add(name(program));
    cells.addAll(values(indicator));
    Map<String, List<String>> facets = new LinkedHashMap<>();
    facets.put("direction", List.of(directionOf(indicator)));
    if (program.isToCheck()) {
      facets.put("check", List.of("yes"));
    }
    if (!program.path().isEmpty()) {
      facets.put("division", List.of("d" + divisions.indexOf(program.path().get(0))));
    }
    List<String> served =
        program.program().goals().stream().map(goal -> "g" + goals.indexOf(goal.text())).toList();
    if (!served.isEmpty()) {
      facets.put("goal", served);
    }
    return new TableRow(indicator.id(), 0, cells, indicator.tone(), facets);
  }

  private TableCell name(ProgramView program) {
    List<Inline> name = new ArrayList<>();
    name.add(new Inline.Link(program.name(), program.id()));
    if (program.isToCheck()) {
      name.add(new Inline.Text(" "));
      name.add(new Inline.Link(words.text("check"), program.findings().get(0).id()));
    }
    return new TableCell.Words(name);
  }

  private static List<TableCell> values(Indicator indicator) {
    return List.of(
        TableCell.of(indicator.name()),
        indicator.current(),
        indicator.previous(),
        indicator.difference(),
        indicator.rateCell(),
        TableCell.of(indicator.unit()),
        TableCell.of(remarks(indicator)));
  }

  private static String directionOf(Indicator indicator) {
    return switch (indicator.tone()) {
      case UP -> "up";
      case DOWN -> "down";
      case FLAT -> "flat";
      case PLAIN, ALONE, CHECK -> "alone";
    };
  }

  private List<String> distinct(boolean goals) {
    Set<String> found = new LinkedHashSet<>();
    for (ProgramView program : story.programs()) {
      if (goals) {
        program.program().goals().stream().map(PlanGoal::text).forEach(found::add);
      } else if (!program.path().isEmpty()) {
        found.add(program.path().get(0));
      }
    }
    return List.copyOf(found);
  }

  private List<Facet> facets(List<String> divisions, List<String> goals) {
    List<Facet> facets = new ArrayList<>();
    List<Facet.Option> directions = new ArrayList<>();
    for (String id : List.of("up", "down", "flat", "alone")) {
      directions.add(new Facet.Option(id, words.text("facet.direction." + id)));
    }
    facets.add(new Facet("direction", words.text("facet.direction"), directions));
    facets.add(
        new Facet(
            "check",
            words.text("facet.check"),
            List.of(new Facet.Option("yes", words.text("facet.check.yes")))));
    add(facets, "division", "d", divisions);
    add(facets, "goal", "g", goals);
    return facets;
  }

  private void add(List<Facet> facets, String id, String letter, List<String> names) {
    List<Facet.Option> options = new ArrayList<>();
    for (String name : names) {
      options.add(new Facet.Option(letter + options.size(), name));
    }
    if (options.size() > 1) {
      facets.add(new Facet(id, words.text("facet." + id), options));
    }
  }

  /** What the council thinks of the change, and why the two years are compared. */
  private static String remarks(Indicator indicator) {
    return indicator.judgment().isEmpty()
        ? indicator.basis()
        : indicator.judgment() + " / " + indicator.basis();
  }
}
