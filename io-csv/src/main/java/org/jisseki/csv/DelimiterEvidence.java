package org.jisseki.csv;

import java.io.Serializable;
import java.util.List;

/**
 * How the character between the cells was found.
 *
 * @param delimiter the character: tab, comma, semicolon or vertical bar, or what the caller named;
 *     a blank where only runs of blanks set the columns
 * @param given whether the caller named it
 * @param margin by how much its score beats the next, as a share of its own score, from 0 to 1; 0
 *     where nothing was weighed
 * @param sure whether the margin leaves no reasonable doubt
 * @param candidates the delimiters that stand in the text, the best first
 */
public record DelimiterEvidence(
    char delimiter, boolean given, double margin, boolean sure, List<Candidate> candidates)
    implements Serializable {

  /** Tables score more at their own delimiter, prose that is full of commas less. */
  private static final double POOR = 0.2;

  /**
   * One delimiter that was weighed over the whole text.
   *
   * @param delimiter the character
   * @param score width consistency × type consistency, from 0 to 1
   * @param widthConsistency how alike the rows are in their number of cells, from 0 to 1
   * @param typeConsistency how alike the cells of a column are, and how few look cut, from 0 to 1
   */
  public record Candidate(
      char delimiter, double score, double widthConsistency, double typeConsistency)
      implements Serializable {}

  /** What is known of columns that only runs of blanks set. */
  static DelimiterEvidence ofBlanks(List<Candidate> candidates) {
    return new DelimiterEvidence(' ', false, 0, false, candidates);
  }

  /** Whether the best delimiter makes next to no table of the text. */
  boolean isPoor() {
    return !given && (candidates.isEmpty() || candidates.get(0).score() < POOR);
  }

  /** Copies the candidates. */
  public DelimiterEvidence {
    candidates = List.copyOf(candidates);
  }

  /** Whether the text holds no delimiter at all, so that each line is one cell. */
  public boolean isSingleColumn() {
    return !given && candidates.isEmpty() && delimiter != ' ';
  }

  /** Whether only runs of blanks set the columns. */
  public boolean isBlanks() {
    return !given && delimiter == ' ';
  }
}
