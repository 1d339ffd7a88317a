package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;

/**
 * A grid whose rows are whole again where a text had lost the quotes that would hold its cells
 * together.
 *
 * @param grid the grid; the given one where nothing is torn, or where nothing may be repaired
 * @param findings what was joined, and what is doubtful
 */
record MendedGrid(Grid grid, List<Finding> findings) {

  private static final ImmutableSet<String> TEXTS = ImmutableSet.of("csv", "tsv");

  MendedGrid {
    findings = ImmutableList.copyOf(findings);
  }

  /** Mends what the rows themselves prove to be torn or cut; workbooks stay as they are. */
  static MendedGrid of(Grid grid, RepairPolicy policy) {
    List<Finding> findings = new ArrayList<>();
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : grid.sheets()) {
      String format = grid.file(sheet.number()).source().format();
      sheets.add(TEXTS.contains(format) ? mended(sheet, format, findings) : sheet);
    }
    boolean asGiven = findings.isEmpty() || policy == RepairPolicy.LITERAL;
    return new MendedGrid(asGiven ? grid : new Grid(grid.source(), sheets, grid.files()), findings);
  }

  private static Sheet mended(Sheet sheet, String format, List<Finding> findings) {
    RowWidths widths = RowWidths.of(sheet.rows());
    if (widths.areAlike()) {
      return sheet;
    }
    TornRows torn = new TornRows(sheet, widths);
    List<Row> rows = torn.mended();
    findings.addAll(torn.findings());
    if (format.equals("csv")) {
      CutThousands cut = new CutThousands(sheet.number(), widths);
      rows = cut.mended(rows);
      findings.addAll(cut.findings());
    }
    return new Sheet(
        sheet.number(), sheet.name(), sheet.hidden(), rows, sheet.merges(), sheet.hiddenColumns());
  }

  /** The same on a grid that a person has corrected. */
  MendedGrid with(Grid corrected) {
    return new MendedGrid(corrected, findings);
  }

  /** Puts on record what was joined, and what is doubtful. */
  void tell(ReadingLog log) {
    for (Finding finding : findings) {
      if (finding.code() == FindingCode.LINES_JOINED) {
        log.repaired(RepairKind.LINES_JOINED, 0, finding);
      } else if (finding.code() == FindingCode.THOUSANDS_JOINED) {
        log.repaired(RepairKind.THOUSANDS_JOINED, 0, finding);
      } else {
        log.note(finding);
      }
    }
  }
}
