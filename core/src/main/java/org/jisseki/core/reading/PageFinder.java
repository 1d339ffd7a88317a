package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;

/** Finds the pages of a sheet, once what it holds has the shape of tables. */
final class PageFinder {

  private final HeaderWordReader words;
  private final HeaderFinder headers;
  private final PageSplitter splitter;
  private final SidePanels panels;
  private final YearSections years;

  PageFinder(HeaderWordReader words, HeaderFinder headers, LineReader lines) {
    this.words = words;
    this.headers = headers;
    this.splitter = new PageSplitter(lines);
    this.panels = new SidePanels(words);
    this.years = new YearSections(lines);
  }

  List<Page> find(SheetView whole) {
    List<HeaderBlock> blocks = headers.find(whole);
    SheetView sheet = years.spread(whole, blocks);
    List<SheetView> tables = blocks.isEmpty() ? reshaped(sheet) : panels.cut(sheet, blocks);
    if (blocks.isEmpty() && tables.get(0) == sheet) {
      blocks = headers.findOffices(sheet);
    }
    // A part without a header of its own is no table, and its cells belong to the one beside.
    if (!tables.stream().allMatch(part -> isHeaded(part, sheet))) {
      tables = List.of(sheet);
    }
    List<Page> pages = new ArrayList<>();
    for (SheetView table : tables) {
      pages.addAll(splitter.split(table, table == sheet ? blocks : headers.find(table)));
    }
    return pages;
  }

  /** The tables that a sheet without a header holds in another shape; the sheet for none. */
  private List<SheetView> reshaped(SheetView sheet) {
    List<SheetView> turned = new TurnedTables(words).read(sheet);
    return turned.get(0) == sheet ? new FormReader(words).read(sheet) : turned;
  }

  /** Whether a part has a header of its own; the whole sheet is asked before. */
  private boolean isHeaded(SheetView part, SheetView whole) {
    return part == whole || !headers.find(part).isEmpty();
  }
}
