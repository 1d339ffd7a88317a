package org.jisseki.core.document;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.FigureState;
import org.jisseki.core.compare.ProgramPair;
import org.jisseki.core.compare.ProgramReason;
import org.jisseki.core.compare.ReconciledFigure;
import org.jisseki.core.compare.ReconciledProgram;
import org.jisseki.core.compare.Reconciliation;
import org.jisseki.core.finding.Language;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.measure.Measurement;

/**
 * Makes documents of a reconciliation: how many figures agree, each that does not, and which
 * programs have another name, place or number. Immutable and thread-safe.
 */
public final class ReconciliationDocument implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Language language;

  private ReconciliationDocument(Language language) {
    this.language = language;
  }

  /** Documents in a language. */
  public static ReconciliationDocument in(Language language) {
    return new ReconciliationDocument(language);
  }

  /**
   * The document.
   *
   * @param current the name of this year's file
   * @param last the name of last year's file
   */
  public Document build(Reconciliation reconciliation, String current, String last) {
    Words words = Words.in(language);
    List<Section> sections = new ArrayList<>();
    Map<List<String>, List<TableRow>> differences = differences(reconciliation, words);
    if (!differences.isEmpty()) {
      sections.add(
          Section.of(
              "differences",
              words.text("section.differences"),
              List.of(table(reconciliation, differences, words))));
    }
    List<TableRow> programs = programs(reconciliation, words);
    if (!programs.isEmpty()) {
      sections.add(
          Section.of(
              "programs",
              words.text("section.matching"),
              List.of(
                  Table.of(
                      "matching-table",
                      words.text("table.matching"),
                      List.of(
                          Column.heading("program", words.text("column.this-file")),
                          Column.words("last", words.text("column.last-file")),
                          Column.words("change", words.text("column.change")),
                          Column.words("why", words.text("column.why"))),
                      programs))));
    }
    sections.add(
        Section.of("summary", words.text("section.summary"), summary(reconciliation, words)));
    String title = words.text("reconcile.title", Map.of("year", words.year(reconciliation.year())));
    String subtitle = words.text("reconcile.subtitle", Map.of("this", current, "last", last));
    return new Document(language, title, subtitle, "", "", sections);
  }

  private static List<Block> summary(Reconciliation reconciliation, Words words) {
    ImmutableMap.Builder<String, String> counts = ImmutableMap.builder();
    for (FigureState state : FigureState.values()) {
      counts.put(state.id(), Integer.toString(reconciliation.count(state)));
    }
    String key = reconciliation.agrees() ? "reconcile.agrees" : "reconcile.differs";
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(words.text(key, counts.buildOrThrow())));
    long renumbered =
        reconciliation.matching().pairs().stream()
            .filter(pair -> pair.isRenumbered() && !pair.isRenamed() && !pair.isMoved())
            .count();
    if (renumbered > 0) {
      String count = Long.toString(renumbered);
      blocks.add(Paragraph.of(words.text("reconcile.renumbered", Map.of("count", count))));
    }
    return blocks;
  }

  private static Table table(
      Reconciliation reconciliation, Map<List<String>, List<TableRow>> differences, Words words) {
    List<RowGroup> groups = new ArrayList<>();
    differences.forEach((path, rows) -> groups.add(new RowGroup(path, rows)));
    return new Table(
        "differences-table",
        words.text("table.differences", Map.of("year", words.year(reconciliation.year()))),
        List.of(
            Column.heading("indicator", words.text("column.indicator")),
            Column.number("this", words.text("column.this-file")),
            Column.number("last", words.text("column.last-file")),
            Column.number("difference", words.text("column.difference")),
            Column.words("unit", words.text("column.unit")),
            Column.words("state", words.text("column.state"))),
        groups,
        List.of());
  }

  /** The rows by division: each program that disagrees, and under it the figures that do. */
  private static Map<List<String>, List<TableRow>> differences(
      Reconciliation reconciliation, Words words) {
    Map<List<String>, List<TableRow>> groups = new LinkedHashMap<>();
    for (ReconciledProgram program : reconciliation.programs()) {
      groups.put(program.program().division().path(), new ArrayList<>());
    }
    for (ReconciledProgram program : reconciliation.programs()) {
      if (program.agrees() && !program.reworded()) {
        continue;
      }
      List<TableRow> rows =
          groups.computeIfAbsent(program.program().division().path(), path -> new ArrayList<>());
      String note = program.reworded() ? words.text("reconcile.reworded") : "";
      rows.add(row(0, name(program.program()), note));
      for (ReconciledFigure figure : program.figures()) {
        if (figure.state() != FigureState.EQUAL) {
          rows.add(row(figure, words));
        }
      }
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  private static TableRow row(int level, String heading, String note) {
    TableCell none = TableCell.EMPTY;
    return new TableRow(
        "",
        level,
        List.of(TableCell.of(heading), none, none, none, none, TableCell.of(note)),
        Tone.PLAIN,
        Map.of());
  }

  private static TableRow row(ReconciledFigure figure, Words words) {
    Measurement named =
        (figure.current().isEmpty() ? figure.last() : figure.current()).get(0).measurement();
    return new TableRow(
        "",
        1,
        List.of(
            TableCell.of(FigureNames.of(figure.label(), named, words)),
            cell(figure.current(), words),
            cell(figure.last(), words),
            difference(figure, words),
            TableCell.of(figure.unit().symbol()),
            TableCell.of(words.text("figure." + figure.state().id()))),
        Tone.CHECK,
        Map.of());
  }

  private static TableCell cell(List<Figure> figure, Words words) {
    return figure.isEmpty()
        ? new TableCell.Missing(NoNumber.NOT_STATED, words.text("missing.not-stated"), "")
        : FigureCells.of(figure.get(0), "");
  }

  private static TableCell difference(ReconciledFigure figure, Words words) {
    return figure.state() != FigureState.CHANGED
        ? FigureCells.notApplicable(words)
        : new TableCell.Numeric(
            figure
                .current()
                .get(0)
                .measurement()
                .value()
                .subtract(figure.last().get(0).measurement().value()),
            NumberStyle.SIGNED,
            "",
            "",
            Provenance.NONE);
  }

  /** The programs that are not simply the same in both files. */
  private static List<TableRow> programs(Reconciliation reconciliation, Words words) {
    List<TableRow> rows = new ArrayList<>();
    for (ProgramPair pair : reconciliation.matching().pairs()) {
      List<String> changes = changes(pair, words);
      if (pair.isRenamed() || pair.isMoved()) {
        rows.add(
            TableRow.of(
                TableCell.of(place(pair.current())),
                TableCell.of(place(pair.previous())),
                TableCell.of(words.list(changes)),
                TableCell.of(pair.sure() ? "" : why(pair, words))));
      }
    }
    for (Program program : reconciliation.matching().added()) {
      rows.add(lone(Optional.of(program), Optional.empty(), reconciliation, words));
    }
    for (Program program : reconciliation.matching().ended()) {
      rows.add(lone(Optional.empty(), Optional.of(program), reconciliation, words));
    }
    return rows;
  }

  private static TableRow lone(
      Optional<Program> current,
      Optional<Program> last,
      Reconciliation reconciliation,
      Words words) {
    boolean undecided =
        current.isPresent()
            && reconciliation.matching().ambiguous().stream()
                .anyMatch(one -> one.program().equals(current.get()));
    String key = undecided ? "ambiguous" : current.isPresent() ? "added" : "ended";
    return TableRow.of(
        TableCell.of(current.map(ReconciliationDocument::place).orElse("")),
        TableCell.of(last.map(ReconciliationDocument::place).orElse("")),
        TableCell.of(words.text("matching." + key)),
        TableCell.EMPTY);
  }

  private static List<String> changes(ProgramPair pair, Words words) {
    List<String> changes = new ArrayList<>();
    if (pair.isRenamed()) {
      changes.add(words.text("matching.renamed"));
    }
    if (pair.isMoved()) {
      changes.add(words.text("matching.moved"));
    }
    if (pair.isRenumbered()) {
      changes.add(words.text("matching.renumbered"));
    }
    return changes;
  }

  private static String why(ProgramPair pair, Words words) {
    List<String> reasons = new ArrayList<>();
    for (ProgramReason reason : pair.why()) {
      reasons.add(words.text("program-why." + reason.id()));
    }
    return words.list(reasons);
  }

  private static String place(Program program) {
    List<String> path = program.division().path();
    return path.isEmpty() ? name(program) : name(program) + " (" + String.join(" / ", path) + ")";
  }

  private static String name(Program program) {
    String number = program.number().text();
    return (number.isEmpty() ? "" : number + " ") + program.name().text();
  }
}
