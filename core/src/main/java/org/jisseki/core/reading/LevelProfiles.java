package org.jisseki.core.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.DittoMark;

/**
 * What the names of each division level have in common, and which name belongs one level down.
 *
 * <p>A level has an ending where most of its different names end in the same two characters. A name
 * that lacks the ending of its own level and has that of the next, with an empty cell behind it, is
 * misplaced.
 */
final class LevelProfiles {

  private static final int FEWEST_NAMES = 3;

  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, Map<String, Integer>> endings = new HashMap<>();

  /** Learns from the rows of programs. */
  static LevelProfiles of(List<TableRow> rows) {
    LevelProfiles profiles = new LevelProfiles();
    for (TableRow row : rows) {
      for (PlannedColumn column : row.layout().divisions()) {
        SourcedText text = row.written(column);
        if (text.isPresent() && !DittoMark.isDitto(text.text())) {
          profiles.learn(column.key(), FoldedText.of(text.text()));
        }
      }
    }
    return profiles;
  }

  private void learn(String level, String name) {
    if (names.computeIfAbsent(level, key -> new LinkedHashSet<>()).add(name)) {
      endings.computeIfAbsent(level, key -> new HashMap<>()).merge(ending(name), 1, Integer::sum);
    }
  }

  private static String ending(String name) {
    return name.substring(Math.max(0, name.length() - 2));
  }

  /** Whether a name of one level belongs to the next, by the endings of both. */
  boolean isMisplaced(SourcedText text, PlannedColumn level, PlannedColumn next) {
    String own = ending(FoldedText.of(text.text()));
    String usual = usualEnding(level.key(), own);
    return !usual.isEmpty()
        && !usual.equals(own)
        && own.equals(usualEnding(next.key(), ""))
        && count(level.key(), own) == 1;
  }

  private int count(String level, String ending) {
    return endings.getOrDefault(level, Map.of()).getOrDefault(ending, 0);
  }

  /** The ending of most names of a level, the name in question left out; empty for none. */
  private String usualEnding(String level, String without) {
    Map<String, Integer> counts = endings.getOrDefault(level, Map.of());
    int all = names.getOrDefault(level, Set.of()).size() - (without.isEmpty() ? 0 : 1);
    if (all < FEWEST_NAMES) {
      return "";
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 5 >= all * 3 && entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse("");
  }
}
