package org.jisseki.core.reading;

/** What a column of a results table holds. */
public enum ColumnRole {
  /** A level of the organization: 拠点区分, サービス区分, 大項目. */
  DIVISION("division"),
  /** The program's number. */
  NUMBER("number"),
  /** The program's name. */
  NAME("name"),
  /** The goal of the plan. */
  GOAL("goal"),
  /** What was planned. */
  PLAN("plan"),
  /** What was done, in words. */
  ACTIVITY("activity"),
  /** A year's result. */
  RESULT("result"),
  /** A target or plan figure of a year. */
  TARGET("target"),
  /** A difference or ratio between years. */
  CHANGE("change"),
  /** The fiscal year of each row, in tables that hold the years in rows. */
  YEAR("year"),
  /** The indicator (指標) that each row of a program counts. */
  INDICATOR("indicator"),
  /** The unit of each row's numbers. */
  UNIT("unit"),
  /** Any other column: notes, person in charge. */
  OTHER("other");

  private final String id;

  ColumnRole(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code division}. */
  public String id() {
    return id;
  }
}
