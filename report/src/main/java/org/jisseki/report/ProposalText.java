package org.jisseki.report;

import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Language;

/** Says in one line what a proposed correction would do. */
final class ProposalText {

  /** So much of a text tells which one is meant. */
  private static final int ENOUGH = 30;

  private final Language language;

  ProposalText(Language language) {
    this.language = language;
  }

  /** What it would do; empty where it changes nothing. */
  String of(Correction correction) {
    if (correction.kind() == CorrectionKind.ACCEPT) {
      return "";
    }
    String where = where(correction.place());
    String value = shortened(correction.value());
    return language == Language.JA
        ? japanese(correction, where, value)
        : english(correction, where, value);
  }

  private static String japanese(Correction correction, String where, String value) {
    return switch (correction.kind()) {
      case SET_CELL -> where + "を「" + value + "」に直す";
      case MOVE_RESULT -> where + "の実績を「" + value + "」へ移す";
      case MOVE_TEXT -> where + "の「" + shortened(correction.found()) + "」を「" + value + "」へ移す";
      case SET_DIVISION -> where + "の区分を「" + value + "」とする";
      case MERGE_ROW -> where + "を「" + value + "」に合わせる";
      case SHIFT_ROW -> where + "を右へ" + value + "列ずらす";
      case ACCEPT -> "";
    };
  }

  private static String english(Correction correction, String where, String value) {
    return switch (correction.kind()) {
      case SET_CELL -> "write '" + value + "' into " + where;
      case MOVE_RESULT -> "give the results of " + where + " to '" + value + "'";
      case MOVE_TEXT ->
          "give '" + shortened(correction.found()) + "' of " + where + " to '" + value + "'";
      case SET_DIVISION -> "read " + where + " under '" + value + "'";
      case MERGE_ROW -> "join " + where + " to '" + value + "'";
      case SHIFT_ROW -> "move " + where + " right by " + value;
      case ACCEPT -> "";
    };
  }

  private String where(CorrectionPlace place) {
    if (place.isCell()) {
      return place.column() + place.row();
    }
    return language == Language.JA ? place.row() + "行" : "line " + place.row();
  }

  private static String shortened(String text) {
    return text.length() <= ENOUGH ? text : text.substring(0, ENOUGH) + "…";
  }
}
