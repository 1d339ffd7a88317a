package org.jisseki.core.measure;

/** What a stated quantity is for; only {@link #RESULT} takes part in pairs of two years. */
public enum Role {
  /** Done in the year itself; outputs leave it out. */
  RESULT("result"),
  /** Another year's figure, quoted: {@code 前年度 268人}. */
  PRIOR("prior"),
  /** A difference or ratio against another year: {@code 前年度比 312件増}. */
  CHANGE("change"),
  /** A plan, a target or a capacity: {@code 定員20名}. */
  TARGET("target");

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code prior}. */
  public String id() {
    return id;
  }
}
