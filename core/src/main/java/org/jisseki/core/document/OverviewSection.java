package org.jisseki.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.finding.Severity;

/** The overview: key figures and three generated sentences. */
final class OverviewSection {

  private final Story story;
  private final Words words;

  OverviewSection(Story story) {
    this.story = story;
    this.words = story.words();
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Tiles(List.of(programs(), comparable(), up(), down(), check())));
    if (story.previousYear().isEmpty()) {
      blocks.add(Paragraph.of(words.text("sentence.single")));
    } else {
      blocks.add(largest(Direction.UP));
      blocks.add(largest(Direction.DOWN));
    }
    blocks.add(toCheck());
    return Section.of("overview", words.text("section.overview"), blocks);
  }

  private Tile programs() {
    int silent =
        (int) story.indicators().stream().filter(each -> each instanceof SilentProgram).count();
    return tile("programs", story.programs().size(), "silent", silent, Tone.PLAIN);
  }

  private Tile comparable() {
    int compared =
        story.count(Direction.UP) + story.count(Direction.DOWN) + story.count(Direction.FLAT);
    return tile("comparable", compared, "alone", story.countAlone(), Tone.PLAIN);
  }

  private Tile up() {
    int fromZero =
        (int)
            story.indicators().stream()
                .filter(
                    each ->
                        each instanceof ComparedIndicator compared
                            && compared.isFromZero()
                            && compared.tone() == Tone.UP)
                .count();
    return tile("up", story.count(Direction.UP), "fromZero", fromZero, Tone.UP);
  }

  private Tile down() {
    return tile(
        "down", story.count(Direction.DOWN), "flat", story.count(Direction.FLAT), Tone.DOWN);
  }

  private Tile check() {
    int errors = story.findings(Severity.ERROR);
    return tile("check", story.findings(Severity.WARNING), "errors", errors, Tone.CHECK);
  }

  private Tile tile(String key, int value, String noteKey, int noteValue, Tone tone) {
    String note =
        noteValue == 0
            ? ""
            : words.text("tile." + key + ".note", Map.of(noteKey, Integer.toString(noteValue)));
    String target = tone == Tone.CHECK ? "findings" : "programs";
    return new Tile(words.text("tile." + key), value, note, tone, target);
  }

  private Paragraph largest(Direction direction) {
    String key = "sentence." + direction.id();
    Optional<ComparedIndicator> found = Extremes.of(story.byRate(), direction);
    if (found.isEmpty()) {
      return Paragraph.of(
          words.text(key + ".none", Map.of("base", Integer.toString(Story.SMALL_BASE))));
    }
    ComparedIndicator top = found.get();
    return new Paragraph(
        Sentence.of(
            words.text(key),
            Map.of(
                "program", new Inline.Link(top.program().name(), top.program().id()),
                "indicator", new Inline.Link(top.name(), top.id()),
                "previous", new Inline.Text(top.previous().text() + top.unit()),
                "current", new Inline.Text(top.current().text() + top.unit()),
                "rate", new Inline.Strong(top.rateCell().text()))));
  }

  private Paragraph toCheck() {
    int count = story.findings(Severity.WARNING);
    if (count == 0) {
      return Paragraph.of(words.text("sentence.check.none"));
    }
    FindingList.Entry first = story.findings().get(0);
    return new Paragraph(
        Sentence.of(
            words.text("sentence.check"),
            Map.of(
                "count", new Inline.Link(Integer.toString(count), "findings"),
                "place", new Inline.Text(first.place()),
                "title", new Inline.Link(first.title(), first.id()))));
  }
}
