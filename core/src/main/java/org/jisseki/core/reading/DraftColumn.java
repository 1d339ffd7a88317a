package org.jisseki.core.reading;

import java.util.List;
import org.jisseki.core.text.FiscalYearNotation;

/** A column while its role is being found. Confined to one planner. */
final class DraftColumn {

  private final HeaderColumn header;
  private final int first;
  private int last;
  private HeaderMeaning meaning;
  private ColumnRole role = ColumnRole.OTHER;
  private int western;
  private int lower;
  private boolean goal;
  private int level;
  private RowKinds kinds = RowKinds.NONE;
  private HeaderWord inBrackets = HeaderWord.NONE;
  private List<FiscalYearNotation> years;

  DraftColumn(HeaderColumn header, int first, int last, HeaderMeaning meaning) {
    this.header = header;
    this.first = first;
    this.last = last;
    this.meaning = meaning;
    this.years = header.years();
  }

  HeaderColumn header() {
    return header;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  void widenTo(int column) {
    last = column;
  }

  HeaderMeaning meaning() {
    return meaning;
  }

  boolean means(HeaderMeaning other) {
    return meaning == other;
  }

  void mean(HeaderMeaning changed) {
    meaning = changed;
  }

  ColumnRole role() {
    return role;
  }

  void take(ColumnRole taken) {
    role = taken;
  }

  boolean isGoal() {
    return goal;
  }

  void markGoal() {
    goal = true;
  }

  void stand(int depth) {
    level = depth;
  }

  /** Takes the year that stands in brackets, in header and cells, and the years outside them. */
  void bracket(HeaderWord inside, List<FiscalYearNotation> outside) {
    inBrackets = inside;
    years = outside;
  }

  /** Takes what its words say that each row states. */
  void tell(RowKinds told) {
    kinds = told;
  }

  int western() {
    return western;
  }

  void date(int year) {
    western = year;
  }

  /** The year of every second row of a program, where two share the column; 0 for none. */
  int lower() {
    return lower;
  }

  void dateLower(int year) {
    lower = year;
  }

  List<FiscalYearNotation> years() {
    return years;
  }

  PlannedColumn plan(String key) {
    TableColumn outline = new TableColumn(header.text(), role, first, last, western, header.unit());
    return PlannedColumn.of(outline, header.label(), key, level, goal, lower, kinds, inBrackets);
  }
}
