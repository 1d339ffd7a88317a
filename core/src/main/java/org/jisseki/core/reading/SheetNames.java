package org.jisseki.core.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYearNotation;

/** Tells which sheets' names are divisions: where several sheets hold tables, one for each. */
final class SheetNames {

  private final Map<Integer, SourcedText> divisions = new HashMap<>();

  SheetNames(List<Page> pages, LineReader lines) {
    Set<Integer> sheets = new HashSet<>();
    for (Page page : pages) {
      sheets.add(page.sheet().sheet().number());
    }
    for (Page page : pages) {
      String name = page.sheet().sheet().name();
      boolean inColumns = page.layout().first(ColumnRole.DIVISION).isPresent();
      boolean meant =
          sheets.size() > 1
              && !lines.isPlainSheetName(name)
              && FiscalYearNotation.findFirst(name).isEmpty()
              && (!inColumns || lines.isDivision(name));
      if (meant) {
        divisions.put(page.sheet().sheet().number(), new SourcedText(name, CellAddress.NONE));
      }
    }
  }

  SourcedText division(Page page) {
    return divisions.getOrDefault(page.sheet().sheet().number(), SourcedText.NONE);
  }
}
