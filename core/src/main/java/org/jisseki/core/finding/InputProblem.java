package org.jisseki.core.finding;

import java.util.Map;

/**
 * The ways in which an input cannot be read at all, with what is said of each.
 *
 * <p>The readers of all formats share them, so that a missing file is called missing in the same
 * words whatever its ending. The sentences stand in {@code inputs_ja.properties} and {@code
 * inputs_en.properties} beside this type; each names its arguments here.
 */
public enum InputProblem {
  /** There is no such file. Arguments: {@code name}. */
  MISSING,
  /** A folder was given where a file is read. Arguments: {@code name}. */
  FOLDER,
  /** The file may not be read. Arguments: {@code name}. */
  NO_ACCESS,
  /** The file holds nothing. Arguments: {@code name}. */
  EMPTY,
  /** The file is no text and no format that is known. Arguments: {@code name}. */
  BINARY,
  /** A workbook was given to the reader of text. Arguments: {@code name}. */
  WORKBOOK,
  /** A compound file was given to the reader of text. Arguments: {@code name}. */
  OLD_WORKBOOK,
  /** An OpenDocument file was given as text. Arguments: {@code name}. */
  OPEN_DOCUMENT,
  /** A web page was given. Arguments: {@code name}. */
  HTML,
  /** An XML document was given. Arguments: {@code name}. */
  XML,
  /** A PDF or rich text document was given. Arguments: {@code name}, {@code kind}. */
  DOCUMENT,
  /** A picture was given. Arguments: {@code name}. */
  IMAGE,
  /** A packed archive was given. Arguments: {@code name}. */
  ARCHIVE,
  /** The file is larger than the limit. Arguments: {@code name}, {@code limit}. */
  TOO_MANY_BYTES,
  /** More rows than the limit. Arguments: {@code name}, {@code limit}. */
  TOO_MANY_ROWS,
  /** A row has more columns than the limit. Arguments: {@code name}, {@code limit}, {@code row}. */
  TOO_MANY_COLUMNS,
  /** More cells than the limit. Arguments: {@code name}, {@code limit}. */
  TOO_MANY_CELLS,
  /**
   * A cell has more characters than the limit. Arguments: {@code name}, {@code limit}, {@code row}.
   */
  CELL_TOO_LONG,
  /** The workbook is locked by a password. Arguments: {@code name}. */
  PASSWORD,
  /** The workbook is damaged. Arguments: {@code name}. */
  DAMAGED,
  /** A workbook of a version before Excel 97. Arguments: {@code name}. */
  TOO_OLD,
  /** A binary workbook, {@code .xlsb}. Arguments: {@code name}. */
  BINARY_WORKBOOK,
  /** Text was given to the reader of workbooks. Arguments: {@code name}. */
  NO_WORKBOOK,
  /** The workbook holds no sheet. Arguments: {@code name}. */
  NO_SHEET,
  /** A part of the workbook that it names is not there. Arguments: {@code name}, {@code entry}. */
  SHEET_MISSING,
  /** Reading the workbook needs more memory than there is. Arguments: {@code name}. */
  TOO_MUCH_MEMORY,
  /** The workbook unpacks to more bytes than the limit. Arguments: {@code name}, {@code limit}. */
  TOO_MANY_INFLATED_BYTES,
  /**
   * A part of the workbook unpacks to more bytes than the limit. Arguments: {@code name}, {@code
   * limit}, {@code entry}.
   */
  ENTRY_TOO_LARGE,
  /**
   * A part of the workbook is packed so tightly that it is taken for a bomb. Arguments: {@code
   * name}, {@code entry}.
   */
  ENTRY_BOMB,
  /** The workbook has more parts than the limit. Arguments: {@code name}, {@code limit}. */
  TOO_MANY_ENTRIES,
  /** Two parts of the workbook have one name. Arguments: {@code name}, {@code entry}. */
  ENTRY_TWICE,
  /** More sheets than the limit. Arguments: {@code name}, {@code limit}. */
  TOO_MANY_SHEETS,
  /**
   * A row of a sheet has more columns than the limit. Arguments: {@code name}, {@code limit},
   * {@code sheet}, {@code row}.
   */
  TOO_WIDE_SHEET,
  /** A cell has more characters than the limit. Arguments: {@code name}, {@code limit}. */
  TEXT_TOO_LONG,
  /**
   * A part of the workbook is nested deeper than any program writes. Arguments: {@code name},
   * {@code entry}.
   */
  TOO_DEEP,
  /**
   * A part of the workbook defines a document type, which may fetch or expand entities. Arguments:
   * {@code name}, {@code entry}.
   */
  DOCUMENT_TYPE,
  /** The folder may not be read. Arguments: {@code name}. */
  FOLDER_NO_ACCESS,
  /** A link leads to a folder that holds the link. Arguments: {@code name}. */
  LINK_LOOP,
  /** A link leads to what is read in its own place already. Arguments: {@code name}. */
  LINK_TWICE,
  /** A link leads nowhere. Arguments: {@code name}. */
  LINK_BROKEN,
  /** A device, a pipe or the like, which has no end. Arguments: {@code name}. */
  DEVICE,
  /** The storage failed while it was read. Arguments: {@code name}. */
  STORAGE,
  /**
   * A profile does not begin with the names of its columns. Arguments: {@code name}, {@code line},
   * {@code found}, {@code expected}.
   */
  PROFILE_HEADER,
  /**
   * A line of a profile holds a damaged character. Arguments: {@code name}, {@code line}, {@code
   * found}.
   */
  PROFILE_DAMAGED,
  /**
   * A line of a profile is of no known kind. Arguments: {@code name}, {@code line}, {@code kind},
   * {@code expected}.
   */
  PROFILE_KIND,
  /** A line of a profile has no word. Arguments: {@code name}, {@code line}, {@code kind}. */
  PROFILE_NO_WORD,
  /**
   * A kind of a profile does not know the word. Arguments: {@code name}, {@code line}, {@code
   * kind}, {@code found}, {@code expected}.
   */
  PROFILE_WORD,
  /** A profile names a rule that is none. Arguments: {@code name}, {@code line}, {@code found}. */
  PROFILE_RULE,
  /**
   * A kind of a profile does not take the meaning. Arguments: {@code name}, {@code line}, {@code
   * kind}, {@code found}, {@code expected}.
   */
  PROFILE_MEANING,
  /**
   * A kind of a profile takes no meaning, but has one. Arguments: {@code name}, {@code line},
   * {@code kind}, {@code found}.
   */
  PROFILE_NEEDLESS_MEANING,
  /** A kind of a profile has no meaning. Arguments: {@code name}, {@code line}, {@code kind}. */
  PROFILE_NO_MEANING,
  /**
   * A kind of a profile takes a number. Arguments: {@code name}, {@code line}, {@code kind}, {@code
   * found}.
   */
  PROFILE_NUMBER,
  /**
   * A word stands twice in a profile. Arguments: {@code name}, {@code line}, {@code kind}, {@code
   * found}, {@code expected}, the earlier line.
   */
  PROFILE_TWICE,
  /**
   * A corrections file without a column that it needs. Arguments: {@code name}, {@code missing},
   * {@code found}.
   */
  CORRECTIONS_NO_HEADER,
  /**
   * A line of a corrections file that cannot be read. Arguments: {@code name}, {@code line}, {@code
   * column}, {@code found}, {@code expected}.
   */
  CORRECTIONS_WRONG,
  /**
   * A line of a corrections file that leaves out what it needs. Arguments: {@code name}, {@code
   * line}, {@code column}, {@code expected}.
   */
  CORRECTIONS_EMPTY,
  /**
   * The file given as last year's has no earlier year. Arguments: {@code name}, {@code year},
   * {@code years}.
   */
  PREVIOUS_NO_YEAR,
  /**
   * Two files state no year in common. Arguments: {@code name}, {@code years}, {@code last}, {@code
   * lastYears}.
   */
  NO_COMMON_YEAR,
  /** A file that must hold a results table holds none. Arguments: {@code name}. */
  NO_RESULTS_TABLE;

  private static final MessageTemplates TEMPLATES = MessageTemplates.load("inputs");

  /**
   * What is said of the problem, in both languages.
   *
   * @param details the named arguments of the sentence, such as {@code name} and {@code limit}
   */
  public Message words(Map<String, String> details) {
    return TEMPLATES.filled(name(), details);
  }

  /**
   * The exception that says so.
   *
   * @param details the named arguments of the sentence, such as {@code name} and {@code limit}
   */
  public UnreadableInputException asException(Map<String, String> details) {
    return new UnreadableInputException(this, words(details));
  }
}
