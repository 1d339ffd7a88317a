package org.jisseki.core.compare;

/** Why two figures of two years are one indicator. */
public enum PairReason {
  /** The labels are equal when folded. */
  LABEL("label"),
  /** One label is a known variant or a part of the other. */
  SIMILAR_LABEL("similar-label"),
  /** The units are equal or the same counter in another spelling. */
  UNIT("unit"),
  /** They stand under the same mark. */
  ITEM("item"),
  /** Their qualifiers agree. */
  QUALIFIERS("qualifiers"),
  /** The text around them says the same: the same 第2回, month, part or heading. */
  CONTEXT("context"),
  /** Their neighbors in the same clause are one indicator too. */
  ORDER("order"),
  /** Neither side has another candidate. */
  ONLY_CANDIDATE("only-candidate");

  private final String id;

  PairReason(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code only-candidate}. */
  public String id() {
    return id;
  }
}
