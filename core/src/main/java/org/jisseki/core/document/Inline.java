package org.jisseki.core.document;

import java.io.Serializable;

/** A run of words inside a paragraph or a cell. */
public sealed interface Inline extends Serializable {

  /** The characters, plain and unescaped. */
  String text();

  /** Calls the visitor's method for this kind of words. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of words.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /** Plain text. */
    R text(Text text);

    /** Words that weigh more. */
    R strong(Strong strong);

    /** Words that lead elsewhere in the document. */
    R link(Link link);

    /** Words of the source in which a number was read. */
    R mark(Mark mark);
  }

  /** Plain text; a line break in it is a line break. */
  record Text(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** Words that weigh more than those around them. */
  record Strong(String text) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /**
   * Words that lead elsewhere in the document.
   *
   * @param text the words
   * @param target the id of what they lead to
   */
  record Link(String text, String target) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * Words of the source in which a number was read.
   *
   * @param text the words, exactly as the source has them
   * @param id the id that numbers elsewhere lead to
   * @param ref a short sign that the row of the number and the other year's words carry too; empty
   *     for none
   * @param target the id of the other year's words that it is compared with; empty where it is not
   *     compared
   * @param hint what it is compared with and why, or why it is not, in one sentence
   */
  record Mark(String text, String id, String ref, String target, String hint) implements Inline {

    /** Whether the number is compared with one of the other year. */
    public boolean isPaired() {
      return !target.isEmpty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mark(this);
    }
  }
}
