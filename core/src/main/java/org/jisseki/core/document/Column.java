package org.jisseki.core.document;

import java.io.Serializable;

/**
 * A column of a table.
 *
 * @param id its name in every language, such as {@code difference}
 * @param title its heading
 * @param type what its cells hold
 * @param once whether a cell that equals the one above it says nothing new, so that a renderer may
 *     show it once
 */
public record Column(String id, String title, Type type, boolean once) implements Serializable {

  /** What the cells of a column hold. */
  public enum Type {
    /** Words that name the row. */
    HEADING,
    /** Words. */
    WORDS,
    /** Numbers, aligned to the right. */
    NUMBER,
    /** How many went which way, drawn as a bar. */
    SHARES
  }

  /** A column of words. */
  public static Column words(String id, String title) {
    return new Column(id, title, Type.WORDS, false);
  }

  /** A column of numbers. */
  public static Column number(String id, String title) {
    return new Column(id, title, Type.NUMBER, false);
  }

  /** A column that names the row. */
  public static Column heading(String id, String title) {
    return new Column(id, title, Type.HEADING, false);
  }

  /** The same column, its repeated cells to be shown once. */
  public Column shownOnce() {
    return new Column(id, title, type, true);
  }
}
