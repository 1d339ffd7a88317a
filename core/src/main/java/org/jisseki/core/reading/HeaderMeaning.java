package org.jisseki.core.reading;

import java.util.Locale;

/** What a header word means by itself; the layout as a whole turns meanings into roles. */
enum HeaderMeaning {
  /** Not in the vocabulary. */
  UNKNOWN,
  /** A level of the organization. */
  DIVISION,
  /** A program's number. */
  NUMBER,
  /** A program's name. */
  NAME,
  /** A level left of a name, an indicator right of it, the name where there is no other. */
  ITEM,
  /** An indicator of a program. */
  INDICATOR,
  /** The unit of a row. */
  UNIT,
  /** A goal of the plan. */
  GOAL,
  /** What was planned, in words. */
  PLAN,
  /** What was done, in words. */
  ACTIVITY,
  /** What was done; the result where the table has no other. */
  STATUS,
  /** A result. */
  RESULT,
  /** A result where the table has no plainer one, else a remark. */
  OUTCOME,
  /** The department in charge: a level left of the names, else a remark. */
  DEPARTMENT,
  /** A counted thing such as 参加者数: a result of its year. */
  VALUE,
  /** A target or planned figure. */
  TARGET,
  /** A difference or a ratio. */
  CHANGE,
  /** The fiscal year of the row. */
  YEAR,
  /** A fiscal year and nothing else: its result. */
  YEAR_ALONE,
  /** Known, and of no further use: notes, the person in charge. */
  OTHER;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in a vocabulary, such as {@code division}. */
  String id() {
    return id;
  }

  /** Whether the word can say which program or division a row belongs to. */
  boolean names() {
    return this == DIVISION
        || this == NAME
        || this == ITEM
        || this == NUMBER
        || this == INDICATOR
        || this == YEAR
        || this == GOAL;
  }

  /** Whether the word can head a column of results. */
  boolean results() {
    return this == RESULT
        || this == OUTCOME
        || this == VALUE
        || this == STATUS
        || this == YEAR_ALONE
        || this == ACTIVITY;
  }
}
