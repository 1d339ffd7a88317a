package org.jisseki.core.finding;

/**
 * The kinds of findings, each with a code that never changes its meaning.
 *
 * <p>The hundreds say who finds it: 0 the import of a file, 1 the reading of its layout, 2 rows, 3
 * arithmetic, 4 programs against each other, 5 change between years, 6 dates, 7 form, 8 corrections
 * and further files. Titles, messages, rules, examples and cures stand in both languages in {@code
 * findings_ja.properties} and {@code findings_en.properties} beside this type.
 */
public enum FindingCode {
  /** The character set of a text was found with a thin margin. */
  CHARSET_UNSURE("J001", Severity.WARNING),
  /** Bytes of a text have no meaning in its character set. */
  UNDECODABLE("J002", Severity.ERROR),
  /** The character between the cells was found with a thin margin. */
  DELIMITER_UNSURE("J003", Severity.WARNING),
  /** A cell starts with a quote that nothing closes. */
  QUOTE_STRAY("J004", Severity.WARNING),
  /** A quoted cell goes on behind its closing quote. */
  QUOTE_TRAILED("J005", Severity.WARNING),
  /** A text holds control characters. */
  CONTROL_CHARACTER("J006", Severity.WARNING),
  /** No results table was found in the file. */
  NO_TABLE("J101", Severity.ERROR),
  /** A row stood shifted and was put right. */
  ROW_SHIFTED("J102", Severity.NOTE),
  /** A row may stand shifted, but the evidence is too thin to repair it. */
  ALIGNMENT_UNSURE("J103", Severity.WARNING),
  /** A shift pushed a cell over the edge of the table, and it is lost. */
  CELL_LOST("J104", Severity.WARNING),
  /** The division of a program was inferred, not written. */
  DIVISION_INFERRED("J105", Severity.NOTE),
  /** The numbering starts again at 1 although the row names no new division. */
  DIVISION_MISSING("J106", Severity.WARNING),
  /** A hierarchy cell belongs one level down, by the table's own profiles. */
  DIVISION_LEVEL("J107", Severity.WARNING),
  /** A ditto mark was resolved. */
  DITTO_RESOLVED("J108", Severity.NOTE),
  /** A ditto mark stands under an empty cell. */
  DITTO_UNDER_EMPTY("J109", Severity.WARNING),
  /** A ditto mark repeats nothing. */
  DITTO_UNRESOLVED("J110", Severity.WARNING),
  /** A row continues the program above it. */
  CONTINUATION("J111", Severity.NOTE),
  /** A year's results stand in several columns. */
  WIDE_COLUMN("J112", Severity.NOTE);

  private final String id;
  private final Severity severity;

  FindingCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The stable code, such as {@code J102}. */
  public String id() {
    return id;
  }

  /** The severity unless a profile says otherwise. */
  public Severity severity() {
    return severity;
  }
}
