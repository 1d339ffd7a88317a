package org.jisseki.core.reading;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Correction;

/**
 * Tells whether what stands in the source is what a correction expects: the whole text or its
 * beginning, {@code …} for what is left out, white space and width of characters aside.
 */
final class Guard {

  /**
   * A stretch of a text.
   *
   * @param start its first character
   * @param end the end, exclusive
   */
  record Span(int start, int end) {}

  private Guard() {}

  /** Whether the correction was written for this text. */
  static boolean fits(Correction correction, String actual) {
    return fits(correction.found(), actual);
  }

  /** Whether the text is the expected one or begins with it; nothing is expected of nothing. */
  static boolean fits(String expected, String actual) {
    String text = FoldedText.of(actual);
    List<String> parts = parts(expected);
    if (parts.isEmpty()) {
      return text.isEmpty();
    }
    if (!text.startsWith(parts.get(0))) {
      return false;
    }
    int from = parts.get(0).length();
    for (String part : parts.subList(1, parts.size())) {
      int at = text.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  private static List<String> parts(String expected) {
    return List.of(expected.replace("...", "…").split("…")).stream()
        .map(FoldedText::of)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Where the only passage of a text is that a correction speaks of; nothing for none or two. */
  static Optional<Span> passage(String expected, String actual) {
    List<String> parts = parts(expected);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder folded = new StringBuilder();
    int[] origins = new int[4 * actual.length() + 1];
    for (int i = 0; i < actual.length(); i++) {
      String one = FoldedText.of(actual.substring(i, i + 1));
      for (int k = 0; k < one.length() && folded.length() < origins.length; k++) {
        origins[folded.length()] = i;
        folded.append(one.charAt(k));
      }
    }
    int start = folded.indexOf(parts.get(0));
    if (start < 0 || folded.indexOf(parts.get(0), start + 1) >= 0) {
      return Optional.empty();
    }
    int end = start + parts.get(0).length();
    for (String part : parts.subList(1, parts.size())) {
      int at = folded.indexOf(part, end);
      if (at < 0) {
        return Optional.empty();
      }
      end = at + part.length();
    }
    return Optional.of(new Span(origins[start], origins[end - 1] + 1));
  }
}
