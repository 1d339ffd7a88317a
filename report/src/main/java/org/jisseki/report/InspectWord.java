package org.jisseki.report;

import org.jisseki.core.finding.Language;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.RepairKind;

/** The words of {@link InspectText} in both languages. */
enum InspectWord {
  FILE("ファイル", "File"),
  REPORT("報告", "Report"),
  TITLE("表題", "title"),
  ORGANIZATION("団体", "organization"),
  YEARS("年度", "years"),
  PROGRAMS("事業の数", "programs"),
  NOT_FOUND("なし", "none"),
  NO_TABLE("実績表は見つかりませんでした", "No results table was found"),
  TABLE("表", "Table"),
  SHEET("シート", "sheet"),
  ROWS("行", "rows"),
  COLUMN("列", "column"),
  HEADER("見出し", "header"),
  ROLE("役割", "role"),
  YEAR("年度", "year"),
  UNIT("単位", "unit"),
  REPAIRS("修復", "Repairs"),
  ROW("行", "row"),
  OUTLINE("見取り図", "Outline"),
  INFERRED("推定", "inferred"),
  NO_DIVISION("(区分なし)", "(no division)"),
  RESULTS("実績", "results"),
  ROLE_DIVISION("区分", "division"),
  ROLE_NUMBER("番号", "number"),
  ROLE_NAME("事業名", "name"),
  ROLE_GOAL("計画体系", "goal"),
  ROLE_PLAN("実施事項", "plan"),
  ROLE_ACTIVITY("実施内容", "activity"),
  ROLE_RESULT("実績", "result"),
  ROLE_TARGET("目標", "target"),
  ROLE_CHANGE("増減", "change"),
  ROLE_YEAR("年度", "year"),
  ROLE_INDICATOR("指標", "indicator"),
  ROLE_UNIT("単位", "unit"),
  ROLE_OTHER("その他", "other"),
  REPAIR_LINES_JOINED("分かれた行をつないだ", "torn row joined"),
  REPAIR_THOUSANDS_JOINED("切れた数字をつないだ", "cut numbers joined"),
  REPAIR_SHIFT_LEFT("左ずれを戻した", "shifted back right"),
  REPAIR_SHIFT_RIGHT("右ずれを戻した", "shifted back left"),
  REPAIR_LEVEL_MOVED("一つ下の階層へ移した", "moved one level down"),
  REPAIR_DITTO("同上の記号を解いた", "ditto mark resolved"),
  REPAIR_CONTINUATION("前の行の続きとした", "joined to the row above"),
  REPAIR_DIVISION_INFERRED("区分を推定した", "division inferred"),
  REPAIR_CELL_SET("修正: セルを直した", "correction: cell set"),
  REPAIR_RESULT_MOVED("修正: 実績を移した", "correction: results moved"),
  REPAIR_TEXT_MOVED("修正: 一部を移した", "correction: text moved"),
  REPAIR_DIVISION_SET("修正: 区分を決めた", "correction: division set"),
  REPAIR_ROW_MERGED("修正: 行をまとめた", "correction: row joined"),
  REPAIR_ROW_MOVED("修正: 行をずらした", "correction: row shifted");

  private final String ja;
  private final String en;

  InspectWord(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  /** The word for a role. */
  static InspectWord of(ColumnRole role) {
    return valueOf("ROLE_" + role.name());
  }

  /** The words for a kind of repair. */
  static InspectWord of(RepairKind kind) {
    return valueOf("REPAIR_" + kind.name());
  }

  String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}
