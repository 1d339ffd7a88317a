package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One header with the lines above it and the rows below it. Confined to one reading. */
final class Page {

  private final SheetView sheet;
  private final HeaderBlock block;
  private final int from;
  private final int to;
  private final RowRole[] roles;
  private final Map<Integer, Heading> headings = new HashMap<>();
  private final List<Heading> headingsAbove = new ArrayList<>();
  private LinesAbove linesAbove = LinesAbove.NONE;
  private Layout layout = new Layout(List.of(), 0);
  private String unit = "";
  private Optional<Tiers> tiers = Optional.empty();
  private int titleYear;
  private int sheetYear;

  /**
   * A page.
   *
   * @param from the index of its first row, lines above the header included
   * @param to the index behind its last row
   */
  Page(SheetView sheet, HeaderBlock block, int from, int to) {
    this.sheet = sheet;
    this.block = block;
    this.from = from;
    this.to = to;
    this.roles = new RowRole[to - from];
    Arrays.fill(roles, RowRole.BLANK);
    for (int i = block.first(); i <= block.last(); i++) {
      mark(i, RowRole.HEADER);
    }
  }

  SheetView sheet() {
    return sheet;
  }

  HeaderBlock block() {
    return block;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int firstDataRow() {
    return block.last() + 1;
  }

  RowRole role(int index) {
    return roles[index - from];
  }

  void mark(int index, RowRole role) {
    roles[index - from] = role;
  }

  void head(int index, Heading heading) {
    headings.put(index, heading);
    mark(index, RowRole.SECTION);
  }

  Optional<Heading> heading(int index) {
    return Optional.ofNullable(headings.get(index));
  }

  LinesAbove linesAbove() {
    return linesAbove;
  }

  void read(LinesAbove lines) {
    linesAbove = lines;
  }

  /** The headings in the lines above the header. */
  List<Heading> headingsAbove() {
    return headingsAbove;
  }

  Layout layout() {
    return layout;
  }

  void plan(Layout planned) {
    layout = planned;
  }

  String unit() {
    return unit;
  }

  void state(String stated) {
    unit = stated;
  }

  /** What a line of the sheet says of the upper and lower lines of its cells. */
  Optional<Tiers> tiers() {
    return tiers;
  }

  void tier(Optional<Tiers> stated) {
    tiers = stated;
  }

  int titleYear() {
    return titleYear;
  }

  void date(int year) {
    titleYear = year;
  }

  /** The year that only the name of the sheet tells; 0 for none. */
  int sheetYear() {
    return sheetYear;
  }

  void dateBySheet(int year) {
    sheetYear = year;
  }

  /** Whether the layout holds what a results table needs. */
  boolean isTable() {
    boolean named =
        layout.first(ColumnRole.NAME).isPresent()
            || layout.first(ColumnRole.YEAR).isPresent()
            || (layout.isList() && !linesAbove.headings().isEmpty());
    return named && layout.first(ColumnRole.RESULT).isPresent();
  }

  TableOutline outline() {
    List<RowOutline> rows = new ArrayList<>();
    int last = block.last();
    for (int i = from; i < to; i++) {
      rows.add(new RowOutline(sheet.number(i), role(i)));
      last = role(i) == RowRole.BLANK || i < last ? last : i;
    }
    return new TableOutline(
        sheet.sheet().number(),
        sheet.number(block.first()),
        sheet.number(last),
        layout.outlines(),
        rows);
  }
}
