package org.jisseki.core.reading;

/** What a line of text around a table is, by itself. */
enum LineKind {
  /** Names the report: 令和5年度事業実績報告. */
  TITLE,
  /** Names the organization. */
  ORGANIZATION,
  /** States the unit of the numbers. */
  UNIT,
  /** Says when it was made, or as of when. */
  DATE,
  /** A note: ※. */
  NOTE,
  /** The number of a page. */
  PAGE,
  /** A numbered or bulleted heading. */
  HEADING,
  /** Any other text. */
  TEXT
}
