package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * Terms and what is said about them, such as signs and sources.
 *
 * @param facts the terms in order
 */
public record Facts(List<Fact> facts) implements Block {

  /** Copies the facts. */
  public Facts {
    facts = ImmutableList.copyOf(facts);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.facts(this);
  }

  /**
   * A term and what is said about it.
   *
   * @param term the term
   * @param text what is said; a line break in it is a line break
   */
  public record Fact(String term, String text) implements Serializable {}
}
