package org.jisseki.core.check;

import org.jisseki.core.finding.FindingCode;

/**
 * A rule for tables that machines read, by its number in 統計表における機械判読可能なデータの表記方法の統一ルール (総務省,
 * December 2020).
 */
enum FormRule {
  FILE_FORMAT("1-1", FindingCode.FORM_FILE_FORMAT),
  ONE_DATUM("1-2", FindingCode.FORM_ONE_DATUM),
  NUMBERS("1-3", FindingCode.FORM_NUMBERS),
  MERGED_CELLS("1-4", FindingCode.FORM_MERGED_CELLS),
  LAYOUT_SPACES("1-5", FindingCode.FORM_LAYOUT_SPACES),
  ITEM_NAMES("1-6", FindingCode.FORM_ITEM_NAMES),
  FORMULAS("1-7", FindingCode.FORM_FORMULAS),
  OBJECTS("1-8", FindingCode.FORM_OBJECTS),
  UNITS("1-9", FindingCode.FORM_UNITS),
  CHARACTERS("1-10", FindingCode.FORM_CHARACTERS),
  TIME_AXIS("1-11", FindingCode.FORM_TIME_AXIS),
  AREA("1-12", FindingCode.FORM_AREA),
  EMPTY_VALUES("1-13", FindingCode.FORM_EMPTY_VALUES),
  SPLIT_DATA("2-1", FindingCode.FORM_SPLIT_DATA),
  ONE_TABLE("2-2", FindingCode.FORM_ONE_TABLE);

  private final String number;
  private final FindingCode code;

  FormRule(String number, FindingCode code) {
    this.number = number;
    this.code = code;
  }

  /** Its number in the standard, such as {@code 1-4}. */
  String number() {
    return number;
  }

  /** The finding that says that it is broken. */
  FindingCode code() {
    return code;
  }
}
