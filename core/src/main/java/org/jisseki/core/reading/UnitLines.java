package org.jisseki.core.reading;

/** Reads lines that state the unit of a table's numbers: （単位：千円）, (円). */
final class UnitLines {

  private final Vocabulary vocabulary;

  UnitLines(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The unit that a unit line states, folded; empty where it states several or none. */
  String unit(String line) {
    String folded = FoldedText.of(line);
    int at = folded.indexOf("単位");
    if (at < 0) {
      return isBracketedUnit(folded) ? folded.substring(1, folded.length() - 1) : "";
    }
    int start = at + 2;
    while (start < folded.length() && ":;はーー-".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < folded.length() && ")]】〕>".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    String unit = folded.substring(start, end);
    boolean several = unit.indexOf('、') >= 0 || unit.indexOf(',') >= 0 || unit.indexOf('・') >= 0;
    return several || unit.length() > 6 ? "" : unit;
  }

  /** Whether a folded line states the unit of the numbers below it. */
  boolean isUnit(String folded) {
    int at = folded.indexOf("単位");
    boolean stated = at >= 0 && at <= 3 && folded.length() <= 24 && folded.length() > at + 2;
    return stated || isBracketedUnit(folded);
  }

  /** (円) and nothing else. */
  private boolean isBracketedUnit(String folded) {
    int last = folded.length() - 1;
    return last > 1
        && folded.charAt(0) == '('
        && folded.charAt(last) == ')'
        && vocabulary.words("unit").contains(folded.substring(1, last));
  }
}
