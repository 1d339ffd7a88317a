package org.jisseki.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.Place;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.Sheet;
import org.xml.sax.SAXException;

/** Reads {@code .xlsx} and {@code .xlsm} workbooks part by part, each in a single pass. */
final class XlsxReader {

  private final Budget budget;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, PackageRelationship> related = new HashMap<>();

  private XlsxReader(Budget budget) {
    this.budget = budget;
  }

  /** Reads a workbook; whatever the engine throws passes through. */
  static SheetsRead read(byte[] bytes, Budget budget)
      throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
    try (BoundedZip zip = BoundedZip.open(bytes, budget)) {
      if (!zip.has("[Content_Types].xml")) {
        throw budget.refusal(InputProblem.ARCHIVE, "");
      }
      OPCPackage opened = OPCPackage.open(zip);
      try {
        XlsxReader reader = new XlsxReader(budget);
        return new SheetsRead(reader.sheets(opened), reader.findings);
      } finally {
        opened.revert();
      }
    }
  }

  private List<Sheet> sheets(OPCPackage opened)
      throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
    PackagePart workbook = workbook(opened);
    int links = 0;
    PackagePart shared = null;
    PackagePart styles = null;
    for (PackageRelationship relationship : workbook.getRelationships()) {
      related.put(relationship.getId(), relationship);
      switch (kind(relationship)) {
        case "sharedStrings" -> shared = target(workbook, relationship);
        case "styles" -> styles = target(workbook, relationship);
        case "externalLink" -> links++;
        case "vbaProject" -> note(FindingCode.MACRO_NOT_RUN, Map.of());
        default -> {}
      }
    }
    if (links > 0) {
      note(FindingCode.EXTERNAL_LINKS, Map.of("count", Integer.toString(links)));
    }
    WorkbookXml list = new WorkbookXml(budget, name(workbook));
    XmlPart.parse(workbook.getInputStream(), list);
    SharedStringsXml texts = new SharedStringsXml(budget, "sharedStrings");
    if (shared != null) {
      XmlPart.parse(shared.getInputStream(), texts);
    }
    StylesXml looks = new StylesXml(budget, "styles");
    if (styles != null) {
      XmlPart.parse(styles.getInputStream(), looks);
    }
    return sheets(workbook, list, texts.cells(), looks);
  }

  private List<Sheet> sheets(
      PackagePart workbook, WorkbookXml list, List<Cell> shared, StylesXml styles)
      throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
    List<Sheet> sheets = new ArrayList<>();
    for (WorkbookXml.SheetEntry entry : list.sheets()) {
      int number = sheets.size() + 1;
      SheetFindings found = new SheetFindings(number, entry.name());
      SheetBuilder builder = new SheetBuilder(number, entry.name(), budget, found);
      PackageRelationship relationship = related.get(entry.relationship());
      if (relationship == null) {
        throw budget.refusal(InputProblem.SHEET_MISSING, entry.name());
      }
      if (kind(relationship).equals("worksheet")) {
        PackagePart part = target(workbook, relationship);
        CellText texts = new CellText(list.dateBase(), found);
        StoredValue value = new StoredValue(shared, styles, list.dateBase(), texts);
        XmlPart.parse(
            part.getInputStream(), new SheetXml(budget, name(part), builder, value, texts));
        new SheetExtras(budget, found).note(part);
      } else {
        found.sheet(FindingCode.SHEET_NOT_READ, entry.name());
      }
      sheets.add(builder.build(entry.hidden()));
      findings.addAll(found.all());
    }
    return sheets;
  }

  private PackagePart workbook(OPCPackage opened) throws IOException {
    for (PackageRelationship relationship : opened.getRelationships()) {
      if (kind(relationship).equals("officeDocument")) {
        PackagePart part = opened.getPart(relationship);
        if (part != null) {
          refuseOtherKinds(part.getContentType());
          return part;
        }
      }
    }
    throw budget.refusal(InputProblem.ARCHIVE, "");
  }

  /** By their content types (ECMA-376 Part 1, 12.2 and 15; MS-XLSB 2.1.7). */
  private void refuseOtherKinds(String contentType) throws IOException {
    if (contentType.contains("sheet.binary")) {
      throw budget.refusal(InputProblem.BINARY_WORKBOOK, "");
    }
    if (contentType.contains("wordprocessingml") || contentType.contains("ms-word")) {
      throw otherKind("Word");
    }
    if (contentType.contains("presentationml") || contentType.contains("ms-powerpoint")) {
      throw otherKind("PowerPoint");
    }
  }

  private IOException otherKind(String kind) {
    return budget.refusal(InputProblem.DOCUMENT, Map.of("kind", kind));
  }

  private void note(FindingCode code, Map<String, String> details) {
    findings.add(Finding.of(code, Place.FILE, "", details));
  }

  /** The last step of a relationship's type, which transitional and strict files share. */
  static String kind(PackageRelationship relationship) {
    String type = relationship.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private PackagePart target(PackagePart from, PackageRelationship relationship)
      throws IOException, InvalidFormatException {
    return related(from, relationship)
        .orElseThrow(() -> budget.refusal(InputProblem.SHEET_MISSING, relationship.getId()));
  }

  /** The part that a relationship leads to; empty where it leads out of the file or nowhere. */
  static Optional<PackagePart> related(PackagePart from, PackageRelationship relationship)
      throws InvalidFormatException {
    if (relationship.getTargetMode() != TargetMode.INTERNAL) {
      return Optional.empty();
    }
    PackagePartName name = PackagingURIHelper.createPartName(relationship.getTargetURI());
    return Optional.ofNullable(from.getPackage().getPart(name));
  }

  private static String name(PackagePart part) {
    return part.getPartName().getName();
  }
}
