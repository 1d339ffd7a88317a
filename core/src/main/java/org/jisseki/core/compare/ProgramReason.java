package org.jisseki.core.compare;

/** Why two programs of two files are one. */
public enum ProgramReason {
  /** The council's profile says so. */
  ALIAS("alias"),
  /** The names are equal when folded. */
  NAME("name"),
  /** The names are alike. */
  SIMILAR_NAME("similar-name"),
  /** They stand in the same division. */
  DIVISION("division"),
  /** They have the same number there. */
  NUMBER("number"),
  /** They serve the same goals. */
  GOALS("goals"),
  /** What is planned is told in much the same words. */
  PLAN("plan"),
  /** What was done is told in much the same words. */
  ACTIVITY("activity"),
  /** Their results count the same things in the same units. */
  INDICATORS("indicators"),
  /** Both files state the same figures for the same year. */
  FIGURES("figures"),
  /** Neither has another candidate. */
  ONLY_CANDIDATE("only-candidate");

  private final String id;

  ProgramReason(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code similar-name}. */
  public String id() {
    return id;
  }
}
