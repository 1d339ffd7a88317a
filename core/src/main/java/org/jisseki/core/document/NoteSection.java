package org.jisseki.core.document;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.core.document.Facts.Fact;
import org.jisseki.core.grid.GridSource;

/** The notes: signs, rounding, what is compared, and the source. */
final class NoteSection {

  private final Story story;
  private final Words words;

  NoteSection(Story story) {
    this.story = story;
    this.words = story.words();
  }

  Section section(String generator) {
    Map<String, String> base = Map.of("base", Integer.toString(Story.SMALL_BASE));
    List<Fact> facts = new ArrayList<>();
    facts.add(note("signs", Map.of()));
    facts.add(note("missing", Map.of()));
    facts.add(note("difference", Map.of()));
    facts.add(note("rate", Map.of("rounding", rounding())));
    facts.add(note("small-base", base));
    facts.add(note("pairs", Map.of()));
    facts.add(note("color", Map.of()));
    addSource(facts);
    if (!generator.isEmpty()) {
      facts.add(new Fact(words.text("note.generator"), generator));
    }
    return Section.of("notes", words.text("section.notes"), List.of(new Facts(facts)));
  }

  private Fact note(String key, Map<String, String> arguments) {
    return new Fact(words.text("note." + key), words.text("note." + key + ".text", arguments));
  }

  private String rounding() {
    RoundingMode mode = story.rounding();
    String key =
        mode == RoundingMode.HALF_UP
            ? "half-up"
            : mode == RoundingMode.DOWN || mode == RoundingMode.FLOOR ? "down" : "other";
    return words.text("note.rounding." + key);
  }

  private void addSource(List<Fact> facts) {
    story.reading().grid().files().forEach(file -> addSource(file.source(), facts));
  }

  private void addSource(GridSource source, List<Fact> facts) {
    String about =
        source.charset().isEmpty() ? source.format() : source.format() + ", " + source.charset();
    facts.add(
        new Fact(
            words.text("note.source"),
            words.text("note.source.text", Map.of("name", source.name(), "about", about))));
    if (!source.sha256().isEmpty()) {
      facts.add(new Fact(words.text("note.sha256"), source.sha256()));
    }
  }
}
