package org.jisseki.core.finding;

import java.util.Locale;
import java.util.Optional;

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
  /** A line break in a cell without quotes tore a row, which was joined again. */
  LINES_JOINED("J007", Severity.NOTE),
  /** Commas of thousands cut numbers without quotes, which were joined again. */
  THOUSANDS_JOINED("J008", Severity.NOTE),
  /** Commas of thousands may have cut numbers, and the row was left as it is. */
  THOUSANDS_DOUBTFUL("J009", Severity.WARNING),
  /** Notes on cells, which are not read. */
  NOTE_NOT_READ("J040", Severity.NOTE),
  /** Texts in drawn shapes, which are not read. */
  TEXT_BOX_NOT_READ("J041", Severity.WARNING),
  /** Pictures, charts and embedded objects, which are not read. */
  OBJECT_NOT_READ("J042", Severity.NOTE),
  /** The workbook holds macros, which are neither run nor read. */
  MACRO_NOT_RUN("J043", Severity.NOTE),
  /** The workbook refers to other files, which are not opened. */
  EXTERNAL_LINKS("J044", Severity.NOTE),
  /** Formulas without a stored result, read as empty cells. */
  FORMULA_WITHOUT_VALUE("J045", Severity.WARNING),
  /** Formulas of which the stored result was read. */
  FORMULA_VALUES("J046", Severity.NOTE),
  /** Cells that show an error value. */
  ERROR_VALUE("J047", Severity.WARNING),
  /** Cells whose text is missing in the file. */
  SHARED_TEXT_MISSING("J048", Severity.ERROR),
  /** Cells whose stored value is not of their type. */
  CELL_DAMAGED("J049", Severity.WARNING),
  /** Cells that the file gives twice. */
  CELL_TWICE("J050", Severity.WARNING),
  /** A hidden sheet, which was read all the same. */
  HIDDEN_SHEET("J051", Severity.NOTE),
  /** Hidden rows, which were read all the same. */
  HIDDEN_ROWS("J052", Severity.NOTE),
  /** Hidden columns, which were read all the same. */
  HIDDEN_COLUMNS("J053", Severity.NOTE),
  /** Merged cells that cover text. */
  MERGE_COVERS_TEXT("J054", Severity.WARNING),
  /** Merged ranges that cannot be. */
  MERGE_REFUSED("J055", Severity.WARNING),
  /** Values that their format hides. */
  VALUE_NOT_SHOWN("J056", Severity.NOTE),
  /** Texts of an old workbook that hold characters nobody types. */
  ODD_CHARACTERS("J057", Severity.WARNING),
  /** A sheet without cells, which is not read. */
  SHEET_NOT_READ("J058", Severity.NOTE),
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
  WIDE_COLUMN("J112", Severity.NOTE),
  /** A line alone in its row was taken for a heading although nothing marks it as one. */
  SECTION_ASSUMED("J113", Severity.NOTE),
  /** A sheet holds no results table and was left out. */
  SHEET_IGNORED("J114", Severity.NOTE),
  /** A row, column or sheet that the file hides was read. */
  HIDDEN_PART("J115", Severity.NOTE),
  /** The title names another year than the columns. */
  TITLE_YEAR("J116", Severity.WARNING),
  /** A row has a number or a division, but no name. */
  NAME_MISSING("J117", Severity.WARNING),
  /** A row belongs to no program. */
  ROW_UNREAD("J118", Severity.ERROR),
  /** A cell stands outside the columns of the table. */
  CELL_OUTSIDE("J119", Severity.WARNING),
  /** A line above the table states the unit of its numbers. */
  UNIT_STATED("J120", Severity.NOTE),
  /** A table among others holds no results and was left out. */
  TABLE_IGNORED("J121", Severity.WARNING),

  /** In a table that holds the years in rows, a row's year cannot be read. */
  YEAR_UNREAD("J122", Severity.ERROR),
  /** So many rows had slipped that the table no longer shows surely where the others belong. */
  MANY_ROWS_SHIFTED("J123", Severity.WARNING),
  /** A program stands first on a page that leaves its division out. */
  DIVISION_CARRIED("J124", Severity.NOTE),

  /** A division is written once more although it goes on. */
  DIVISION_RESTATED("J125", Severity.NOTE),

  /** The division of rows rests on what was inferred for a row above them. */
  DIVISION_DOUBTFUL("J126", Severity.NOTE),

  /** The name of a sheet was taken for the division of its programs. */
  SHEET_AS_DIVISION("J127", Severity.NOTE),

  /** Two columns of a table have the same header with the same year. */
  YEAR_TWICE("J128", Severity.WARNING),

  /** The two years of a table do not follow each other. */
  YEARS_APART("J129", Severity.WARNING),

  /** The year of the results was taken from a line that says as of when they stand. */
  YEAR_OF_LINE("J130", Severity.NOTE),

  /** The lines of a cell could not be told apart as its upper and its lower part. */
  TIERS_UNSURE("J131", Severity.WARNING),

  /** The cells of a column were read as an upper and a lower part. */
  TIERS_READ("J132", Severity.NOTE),

  /** A row has a name and no number, in a table whose rows are numbered. */
  NUMBER_MISSING_ONCE("J133", Severity.WARNING),

  /** A program states no result although nearly all others do. */
  RESULT_MISSING("J201", Severity.WARNING),

  /** A program states results, but none of the year before. */
  PREVIOUS_MISSING("J202", Severity.NOTE),

  /** A result is headed by another number than its program's. */
  MARK_OF_ANOTHER("J203", Severity.WARNING),

  /** A result fits the program above or below better than its own. */
  RESULT_FITS_ANOTHER("J204", Severity.WARNING),

  /** The results of several rows stand one row off. */
  RESULTS_DRIFT("J205", Severity.WARNING),

  /** A result states the same thing twice without saying which is which. */
  RESULT_UNNAMED("J206", Severity.NOTE),

  /** A program names no goal although nearly all others do. */
  GOAL_MISSING("J207", Severity.WARNING),

  /** A goal is written without its number. */
  GOAL_WITHOUT_NUMBER("J208", Severity.WARNING),

  /** A program's number leaves a gap behind the number before it. */
  NUMBER_GAP("J209", Severity.WARNING),

  /** A program's number occurs twice or falls back within a division. */
  NUMBER_REPEATED("J210", Severity.WARNING),

  /** Plan, activity and result have different numbers of items. */
  MARKS_DIFFER("J211", Severity.NOTE),

  /** The first circled mark of an item is not ①. */
  MARK_SKIPPED("J212", Severity.NOTE),

  /** A result speaks of the neighboring program, whose own result is empty. */
  RESULT_OF_EMPTY_NEIGHBOR("J213", Severity.WARNING),

  /** A total differs from the sum of its parts. */
  SUM_DIFFERS("J301", Severity.WARNING),

  /** A product differs from the total behind it. */
  PRODUCT_DIFFERS("J302", Severity.WARNING),

  /** A stated change differs from the computed one. */
  STATED_CHANGE_DIFFERS("J303", Severity.WARNING),

  /** A stated ratio agrees only when cut off instead of rounded. */
  STATED_CHANGE_CUT_OFF("J304", Severity.NOTE),

  /** A quoted figure of last year differs from last year's column. */
  PRIOR_FIGURE_DIFFERS("J305", Severity.WARNING),

  /** The words on the activity state another number than the result. */
  ACTIVITY_FIGURE_DIFFERS("J306", Severity.NOTE),

  /** The plan and the words on the activity name different numbers of times a year. */
  PLAN_FIGURE_DIFFERS("J307", Severity.NOTE),

  /** The ratios of a table are cut off and not rounded. */
  HOUSE_ROUNDING("J308", Severity.NOTE),

  /** A number of times differs from the days listed behind it. */
  LISTED_COUNT_DIFFERS("J309", Severity.WARNING),

  /** A program is listed twice. */
  DUPLICATE_PROGRAM("J401", Severity.WARNING),

  /** The same event is counted in two programs. */
  SAME_EVENT("J402", Severity.WARNING),

  /** The title of an event is written differently in two programs. */
  TITLE_DIFFERS("J403", Severity.NOTE),

  /** Two programs count the same indicator in two units. */
  UNITS_DIFFER("J404", Severity.NOTE),

  /** Two rows of one program state the same indicator differently. */
  DUPLICATE_DIFFERS("J405", Severity.WARNING),

  /** Money and what it is paid for go strongly opposite ways. */
  OPPOSITE_DIRECTIONS("J501", Severity.NOTE),

  /** An indicator is counted in another unit than the year before. */
  UNIT_CHANGED("J502", Severity.NOTE),

  /** An indicator is counted on another basis than the year before. */
  BASIS_CHANGED("J503", Severity.NOTE),

  /** Both years state figures, but none that can be compared. */
  NOTHING_COMPARABLE("J504", Severity.NOTE),

  /** An indicator changed by more than a profile lets pass. */
  CHANGE_BEYOND_BOUND("J505", Severity.WARNING),

  /** An indicator changed so much that a digit may have slipped. */
  CHANGE_STRIKING("J506", Severity.NOTE),

  /** A program is new this year, by its own words. */
  PROGRAM_NEW("J507", Severity.NOTE),

  /** A program ended, by its own words. */
  PROGRAM_ENDED("J508", Severity.NOTE),

  /** A program was cancelled this year. */
  PROGRAM_CANCELLED("J509", Severity.NOTE),

  /** Only this year states some of a program's indicators. */
  INDICATORS_NEW("J510", Severity.NOTE),

  /** Only last year states some of a program's indicators. */
  INDICATORS_GONE("J511", Severity.NOTE),

  /** A date does not exist. */
  IMPOSSIBLE_DATE("J601", Severity.WARNING),

  /** A date with its year lies outside the year of the column. */
  DATE_OUTSIDE_YEAR("J602", Severity.WARNING),

  /** A day is written without 日. */
  DAY_UNMARKED("J603", Severity.NOTE),

  /** A date and the weekday behind it do not agree. */
  WEEKDAY_DIFFERS("J604", Severity.WARNING),

  /** A year lies outside its era. */
  ERA_YEAR_OUT_OF_RANGE("J605", Severity.WARNING),

  /** How many of the ministry's rules for machine-readable tables a file keeps. */
  FORM_SCORE("J700", Severity.NOTE),

  /** Rule 1-1: the file is neither CSV nor a workbook. */
  FORM_FILE_FORMAT("J701", Severity.NOTE),

  /** Rule 1-2: a cell holds several data. */
  FORM_ONE_DATUM("J702", Severity.NOTE),

  /** Rule 1-3: a number is written into a text. */
  FORM_NUMBERS("J703", Severity.NOTE),

  /** Rule 1-4: cells are merged. */
  FORM_MERGED_CELLS("J704", Severity.NOTE),

  /** Rule 1-5: spaces or line breaks lay out a cell. */
  FORM_LAYOUT_SPACES("J705", Severity.NOTE),

  /** Rule 1-6: an item is left out where it repeats. */
  FORM_ITEM_NAMES("J706", Severity.NOTE),

  /** Rule 1-7: a formula stands in the place of its value. */
  FORM_FORMULAS("J707", Severity.NOTE),

  /** Rule 1-8: shapes or pictures lie on the sheet. */
  FORM_OBJECTS("J708", Severity.NOTE),

  /** Rule 1-9: a number has no unit. */
  FORM_UNITS("J709", Severity.NOTE),

  /** Rule 1-10: characters that not every machine shows alike. */
  FORM_CHARACTERS("J710", Severity.NOTE),

  /** Rule 1-11: a year is named by its era alone. */
  FORM_TIME_AXIS("J711", Severity.NOTE),

  /** Rule 1-12: no area is named. */
  FORM_AREA("J712", Severity.NOTE),

  /** Rule 1-13: a value is empty without a reason. */
  FORM_EMPTY_VALUES("J713", Severity.NOTE),

  /** Rule 2-1: the table is split into pages or by blank rows. */
  FORM_SPLIT_DATA("J721", Severity.NOTE),

  /** Rule 2-2: a sheet holds several tables. */
  FORM_ONE_TABLE("J722", Severity.NOTE),

  /** A character looks like the one that is meant. */
  LOOK_ALIKE("J731", Severity.NOTE),

  /** A correction of the corrections file was applied. */
  CORRECTION_APPLIED("J801", Severity.NOTE),

  /** A correction does not find what it was written for. */
  CORRECTION_UNFIT("J802", Severity.WARNING),

  /** Two corrections change the same place in different ways. */
  CORRECTIONS_CONTRADICT("J803", Severity.WARNING),

  /** A program was matched with one of another name in last year's file. */
  PROGRAM_RENAMED("J811", Severity.NOTE),

  /** A program is not in last year's file. */
  NOT_IN_LAST_FILE("J812", Severity.NOTE),

  /** A program of last year's file is not in this year's. */
  NOT_IN_THIS_FILE("J813", Severity.NOTE),

  /** Several programs of last year's file are equally good for a program. */
  PROGRAM_AMBIGUOUS("J814", Severity.WARNING),

  /** This year's file has a column for the year that last year's file gives. */
  COLUMN_SET_ASIDE("J815", Severity.NOTE);

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

  /**
   * The code that a word names.
   *
   * @param word the code in upper or lower case, or its name, such as {@code result-missing}
   */
  public static Optional<FindingCode> find(String word) {
    for (FindingCode code : values()) {
      String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (code.id.equalsIgnoreCase(word) || name.equals(word)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** Whether it is about the form of the file, and not about what the table says. */
  public boolean isAboutForm() {
    return compareTo(FORM_SCORE) >= 0 && compareTo(FORM_ONE_TABLE) <= 0;
  }

  /** The severity unless a profile says otherwise. */
  public Severity severity() {
    return severity;
  }
}
