package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * The headings that stand over a row, the outermost first.
 *
 * <p>A numbered heading closes those of its own and of lower rank. Bullets and unmarked headings
 * take the rank below the heading under which they were first seen, and keep it.
 */
final class SectionStack {

  private static final int LONGEST_WORD = 8;

  private final List<Heading> headings = new ArrayList<>();
  private final List<Integer> ranks = new ArrayList<>();
  private final Map<String, Integer> learned = new HashMap<>();

  /** The unmarked heading whose rows stand deeper than itself. */
  private Optional<Heading> indented = Optional.empty();

  void open(Heading heading) {
    int rank = rank(heading);
    Heading meant = heading;
    while (!ranks.isEmpty() && ranks.get(ranks.size() - 1) >= rank) {
      ranks.remove(ranks.size() - 1);
      Heading closed = headings.remove(headings.size() - 1);
      boolean goesOn = ContinuedText.continues(heading.text().text(), closed.text().text());
      meant = goesOn ? closed : meant;
    }
    headings.add(meant);
    ranks.add(rank);
  }

  /** A row that stands no deeper than an unmarked heading with indented rows ends it. */
  void closeAbove(SourcedText name) {
    int last = headings.size() - 1;
    if (last < 0 || headings.get(last).mark() != SectionMark.NONE) {
      return;
    }
    Heading heading = headings.get(last);
    boolean sameColumn = heading.column() == name.address().column();
    boolean deeper = indent(name.text()) > indent(heading.text().text());
    if (sameColumn && deeper) {
      indented = Optional.of(heading);
    } else if (sameColumn && indented.filter(heading::equals).isPresent()) {
      headings.remove(last);
      ranks.remove(last);
    }
  }

  private static int indent(String text) {
    int indent = 0;
    while (indent < text.length() && Character.isWhitespace(text.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private int rank(Heading heading) {
    if (heading.mark().isOrdered()) {
      return heading.mark().rank();
    }
    String kind = heading.mark() + "@" + heading.column() + "/" + kind(heading);
    int below = ranks.isEmpty() ? 0 : ranks.get(ranks.size() - 1) + 1;
    return learned.computeIfAbsent(kind, name -> below);
  }

  /** What tells bullets apart, and unmarked headings by their indent and their word: 拠点区分:, 柱1. */
  private static String kind(Heading heading) {
    String text = heading.text().text();
    if (heading.mark() == SectionMark.BULLET) {
      return text.strip().substring(0, 1);
    }
    return indent(text) + "/" + word(FoldedText.of(text));
  }

  /** The word before a colon or a number; empty where the heading begins with neither. */
  private static String word(String folded) {
    int end = 0;
    while (end < folded.length() && end <= LONGEST_WORD) {
      char c = folded.charAt(end);
      if (c == ':' || (c >= '0' && c <= '9')) {
        return folded.substring(0, end);
      }
      end++;
    }
    return "";
  }

  List<SourcedText> levels() {
    List<SourcedText> levels = new ArrayList<>(headings.size());
    for (Heading heading : headings) {
      levels.add(heading.text());
    }
    return levels;
  }

  void clear() {
    headings.clear();
    ranks.clear();
  }
}
