package org.jisseki.xlsx;

/** Cuts long texts for messages. */
final class Excerpts {

  private static final int LONGEST = 60;

  private Excerpts() {}

  /** The text on one line, at most 60 characters of it. */
  static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
