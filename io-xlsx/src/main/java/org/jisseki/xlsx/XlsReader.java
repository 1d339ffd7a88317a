package org.jisseki.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Sheet;

/** Reads {@code .xls} workbooks (BIFF8) through the engine's user model. */
final class XlsReader {

  /** Entries of a compound file that tell other documents (MS-DOC 2.1, MS-PPT 2.1). */
  private static final Map<String, String> OTHER_KINDS =
      Map.of("WordDocument", "Word", "PowerPoint Document", "PowerPoint");

  private XlsReader() {}

  /** Reads a workbook; whatever the engine throws passes through. */
  static SheetsRead read(byte[] bytes, Budget budget) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      refuseOtherKinds(root, budget);
      String entry = HSSFWorkbook.getWorkbookDirEntryName(root);
      BiffOutline outline = outline(root, entry, budget);
      try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
        List<Finding> findings = new ArrayList<>(fileFindings(root, outline));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
          String name = workbook.getSheetName(i);
          SheetFindings found = new SheetFindings(i + 1, name);
          sheets.add(new XlsSheetReader(workbook, i, outline, budget, found).read());
          findings.addAll(found.all());
        }
        return new SheetsRead(sheets, findings);
      }
    }
  }

  private static void refuseOtherKinds(DirectoryNode root, Budget budget) throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")
        || root.hasEntryCaseInsensitive("EncryptionInfo")) {
      throw budget.refusal(InputProblem.PASSWORD, "");
    }
    for (Map.Entry<String, String> kind : OTHER_KINDS.entrySet()) {
      if (root.hasEntryCaseInsensitive(kind.getKey())) {
        throw budget.refusal(InputProblem.DOCUMENT, Map.of("kind", kind.getValue()));
      }
    }
    if (!root.hasEntryCaseInsensitive("Workbook") && root.hasEntryCaseInsensitive("Book")) {
      throw budget.refusal(InputProblem.TOO_OLD, "");
    }
  }

  private static BiffOutline outline(DirectoryNode root, String entry, Budget budget)
      throws IOException {
    try (DocumentInputStream in = root.createDocumentInputStream(entry)) {
      return BiffOutline.of(in.readAllBytes(), budget);
    }
  }

  private static List<Finding> fileFindings(DirectoryNode root, BiffOutline outline) {
    List<Finding> findings = new ArrayList<>();
    if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
      findings.add(Finding.of(FindingCode.MACRO_NOT_RUN, Place.FILE, "", Map.of()));
    }
    if (outline.externalBooks() > 0) {
      String count = Integer.toString(outline.externalBooks());
      findings.add(Finding.of(FindingCode.EXTERNAL_LINKS, Place.FILE, "", Map.of("count", count)));
    }
    return findings;
  }
}
