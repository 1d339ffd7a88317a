package org.jisseki.xlsx;

import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Sheet;

/** The sheets of a workbook and what is to be said of them. */
record SheetsRead(List<Sheet> sheets, List<Finding> findings) {

  SheetsRead {
    sheets = List.copyOf(sheets);
    findings = List.copyOf(findings);
  }
}
