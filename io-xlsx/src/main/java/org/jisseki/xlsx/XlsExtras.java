package org.jisseki.xlsx;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.util.CellAddress;
import org.jisseki.core.finding.FindingCode;

/** Notes what stands on an {@code .xls} sheet beside its cells, and is not read. */
final class XlsExtras {

  private XlsExtras() {}

  /**
   * Notes what is drawn on a sheet.
   *
   * @param drawings whether anything is drawn on any sheet of the workbook
   */
  static void note(HSSFSheet sheet, boolean drawings, SheetFindings findings) {
    if (!drawings) {
      return;
    }
    EngineBoundary.attempt("notes", () -> sheet.getCellComments().keySet())
        .ifPresent(cells -> cells.forEach(cell -> note(cell, findings)));
    boolean understood =
        EngineBoundary.attempt(
                "drawings",
                () -> {
                  HSSFPatriarch drawn = sheet.getDrawingPatriarch();
                  if (drawn != null) {
                    shapes(drawn.getChildren(), findings);
                  }
                  return true;
                })
            .orElse(false);
    if (!understood) {
      findings.sheet(FindingCode.OBJECT_NOT_READ, "");
    }
  }

  private static void note(CellAddress cell, SheetFindings findings) {
    findings.cell(FindingCode.NOTE_NOT_READ, cell.getRow() + 1, cell.getColumn() + 1, "");
  }

  private static void shapes(List<HSSFShape> shapes, SheetFindings findings) {
    for (HSSFShape shape : shapes) {
      if (shape instanceof HSSFShapeGroup group) {
        shapes(group.getChildren(), findings);
      } else if (shape instanceof HSSFPicture || shape instanceof HSSFObjectData) {
        findings.sheet(FindingCode.OBJECT_NOT_READ, "");
      } else if (shape instanceof HSSFSimpleShape drawn && !(shape instanceof HSSFComment)) {
        // a note is named with its cell
        String text = drawn.getString() == null ? "" : drawn.getString().getString();
        if (text != null && !text.isBlank()) {
          findings.sheet(FindingCode.TEXT_BOX_NOT_READ, Excerpts.shorten(text));
        }
      }
    }
  }
}
