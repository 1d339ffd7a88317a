package org.jisseki.csv;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Row;

/**
 * The rows of a text, those mended that lack the quotes which would hold their cells together.
 *
 * @param rows the rows
 * @param findings what was joined, and what is doubtful
 */
record MendedRows(List<Row> rows, List<Finding> findings) {

  /** Mends what the rows themselves prove to be torn or cut. */
  static MendedRows of(List<Row> rows, DelimiterEvidence delimiter) {
    if (delimiter.isSingleColumn()) {
      return new MendedRows(rows, List.of());
    }
    RowWidths widths = RowWidths.of(rows);
    TornRows torn = new TornRows(rows, widths);
    List<Row> mended = torn.mended();
    List<Finding> findings = new ArrayList<>(torn.findings());
    if (delimiter.delimiter() == ',') {
      CutThousands cut = new CutThousands(widths);
      mended = cut.mended(mended);
      findings.addAll(cut.findings());
    }
    return new MendedRows(mended, findings);
  }
}
