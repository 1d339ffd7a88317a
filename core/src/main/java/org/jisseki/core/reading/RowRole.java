package org.jisseki.core.reading;

/** What a row of a sheet is for. */
public enum RowRole {
  /** A title of the report, or its repetition at the head of a page. */
  TITLE("title"),
  /** The name of the organization. */
  ORGANIZATION("organization"),
  /** A line that states the unit of the numbers: 単位：円. */
  UNIT("unit"),
  /** A row of the header. */
  HEADER("header"),
  /** A row in which a program starts. */
  PROGRAM("program"),
  /** A row that goes on with the program above it. */
  CONTINUATION("continuation"),
  /** A heading over the rows below it: a division. */
  SECTION("section"),
  /** A subtotal or total. */
  TOTAL("total"),
  /** A note, a date, or other text around the table. */
  NOTE("note"),
  /** The number of a page. */
  PAGE_NUMBER("page-number"),
  /** A row that shows nothing. */
  BLANK("blank"),
  /** A row that the reader could not place; a finding names it. */
  UNREAD("unread");

  private final String id;

  RowRole(String id) {
    this.id = id;
  }

  /** The name in outputs, such as {@code page-number}. */
  public String id() {
    return id;
  }
}
