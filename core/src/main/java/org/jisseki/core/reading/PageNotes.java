package org.jisseki.core.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.SourcedText;

/** What a reader must be told about a page as a whole: wide years, hidden parts, stray cells. */
final class PageNotes {

  private final Page page;
  private final SheetView sheet;
  private final ReadingLog log;

  PageNotes(Page page, ReadingLog log) {
    this.page = page;
    this.sheet = page.sheet();
    this.log = log;
  }

  void report() {
    reportUnit();
    for (PlannedColumn column : page.layout().columns()) {
      if (column.role() == ColumnRole.RESULT && column.isWide()) {
        reportWide(column);
      }
    }
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      if (sheet.row(i).hidden() && page.role(i) != RowRole.BLANK) {
        String part = Integer.toString(sheet.number(i));
        log.note(FindingCode.HIDDEN_PART, place(i), "", ImmutableMap.of("part", part));
      }
    }
    reportHiddenColumns();
  }

  private void reportUnit() {
    SourcedText line = page.linesAbove().unit();
    if (line.isPresent()) {
      log.note(
          FindingCode.UNIT_STATED,
          Place.ofCell(line.address()),
          line.text(),
          ImmutableMap.of("unit", page.unit()));
    }
  }

  private void reportWide(PlannedColumn column) {
    if (!usesFurtherCells(column)) {
      return;
    }
    List<Place> rows = new ArrayList<>();
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      if (page.role(i) == RowRole.PROGRAM || page.role(i) == RowRole.CONTINUATION) {
        rows.add(place(i));
      }
    }
    String header = column.outline().header();
    Place place = Place.ofCell(sheet.address(page.block().last(), column.first()));
    String cells = Integer.toString(column.last() - column.first() + 1);
    ImmutableMap<String, String> details = ImmutableMap.of("column", header, "cells", cells);
    log.note(Finding.of(FindingCode.WIDE_COLUMN, place, header, details).relatedTo(rows));
  }

  private boolean usesFurtherCells(PlannedColumn column) {
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      for (int at = column.first() + 1; at <= column.last(); at++) {
        if (!sheet.isBlank(i, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private void reportHiddenColumns() {
    for (PlannedColumn column : page.layout().columns()) {
      for (int at = column.first(); at <= column.last(); at++) {
        if (sheet.sheet().hiddenColumns().contains(at)) {
          Place place = Place.ofCell(sheet.address(page.block().last(), at));
          String header = column.outline().header();
          log.note(FindingCode.HIDDEN_PART, place, header, ImmutableMap.of("part", header));
        }
      }
    }
  }

  private Place place(int index) {
    return Place.ofRow(sheet.sheet().number(), sheet.number(index));
  }

  /** The header over a column. */
  static String header(Layout layout, int column) {
    return layout.at(column).map(planned -> planned.outline().header()).orElse("");
  }
}
