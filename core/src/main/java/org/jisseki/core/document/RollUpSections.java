package org.jisseki.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.compare.RollUp;

/** How many indicators went which way, by division and by goal. */
final class RollUpSections {

  private final Story story;
  private final Words words;

  RollUpSections(Story story) {
    this.story = story;
    this.words = story.words();
  }

  /** The divisions: all in one table, then a few words about each of the outermost. */
  Section divisions() {
    Map<String, List<Indicator>> indicators = byOutermost();
    List<Section> inside = new ArrayList<>();
    for (RollUp rollUp : story.comparison().byDivision()) {
      if (rollUp.path().size() == 1) {
        List<Indicator> mine = indicators.getOrDefault(rollUp.path().get(0), List.of());
        inside.add(outermost(rollUp, mine, inside.size() + 1));
      }
    }
    return new Section(
        "divisions",
        words.text("section.divisions"),
        List.of(table("division", story.comparison().byDivision())),
        inside.size() > 1 ? inside : List.of());
  }

  Section goals() {
    return Section.of(
        "goals", words.text("section.goals"), List.of(table("goal", story.comparison().byGoal())));
  }

  /** The indicators of each outermost division, by its name. */
  private Map<String, List<Indicator>> byOutermost() {
    Map<String, List<Indicator>> indicators = new HashMap<>();
    for (Indicator each : story.byRate()) {
      List<String> path = each.program().path();
      if (!path.isEmpty()) {
        indicators.computeIfAbsent(path.get(0), name -> new ArrayList<>()).add(each);
      }
    }
    return indicators;
  }

  private Section outermost(RollUp rollUp, List<Indicator> mine, int number) {
    String name = rollUp.path().get(0);
    List<Inline> sentences = new ArrayList<>(summary(rollUp));
    for (Direction direction : List.of(Direction.UP, Direction.DOWN)) {
      Optional<ComparedIndicator> top = Extremes.of(mine, direction);
      if (top.isPresent()) {
        sentences.addAll(extreme(direction, top.get()));
      }
    }
    return Section.of("division-" + number, name, List.of(new Paragraph(sentences)));
  }

  private List<Inline> summary(RollUp rollUp) {
    int comparable = rollUp.up() + rollUp.down() + rollUp.flat();
    return Sentence.of(
        words.text(
            "division.summary",
            Map.of(
                "programs", Integer.toString(rollUp.programs()),
                "comparable", Integer.toString(comparable),
                "up", Integer.toString(rollUp.up()),
                "down", Integer.toString(rollUp.down()),
                "flat", Integer.toString(rollUp.flat()))),
        Map.of());
  }

  private List<Inline> extreme(Direction direction, ComparedIndicator top) {
    return Sentence.of(
        words.text("division." + direction.id()),
        Map.of(
            "program", new Inline.Link(top.program().name(), top.program().id()),
            "indicator", new Inline.Link(top.name(), top.id()),
            "rate", new Inline.Text(top.rateCell().text())));
  }

  private Table table(String what, List<RollUp> rollUps) {
    List<TableRow> rows = new ArrayList<>();
    for (RollUp each : rollUps) {
      rows.add(row(each));
    }
    return Table.of(
        what + "s-table",
        words.text("table." + what + "s"),
        List.of(
            Column.heading(what, words.text("column." + what)),
            Column.number("programs", words.text("column.programs")),
            Column.number("up", words.text("column.up")),
            Column.number("flat", words.text("column.flat")),
            Column.number("down", words.text("column.down")),
            Column.number("started", words.text("column.started")),
            Column.number("ended", words.text("column.ended")),
            Column.number("alone", words.text("column.alone")),
            new Column("shares", words.text("column.shares"), Column.Type.SHARES, false)),
        rows);
  }

  private TableRow row(RollUp rollUp) {
    int level = Math.max(0, rollUp.path().size() - 1);
    String name = rollUp.path().isEmpty() ? "" : rollUp.path().get(level);
    return new TableRow(
        "",
        level,
        List.of(
            TableCell.of(name),
            TableCell.count(rollUp.programs()),
            TableCell.count(rollUp.up()),
            TableCell.count(rollUp.flat()),
            TableCell.count(rollUp.down()),
            TableCell.count(rollUp.started()),
            TableCell.count(rollUp.ended()),
            TableCell.count(rollUp.unpaired()),
            shares(rollUp)),
        Tone.PLAIN,
        Map.of());
  }

  private TableCell shares(RollUp rollUp) {
    int alone = rollUp.started() + rollUp.ended() + rollUp.unpaired();
    String text =
        words.text(
            "shares",
            Map.of(
                "up", Integer.toString(rollUp.up()),
                "flat", Integer.toString(rollUp.flat()),
                "down", Integer.toString(rollUp.down()),
                "alone", Integer.toString(alone)));
    return new TableCell.Shares(rollUp.up(), rollUp.flat(), rollUp.down(), alone, text);
  }
}
