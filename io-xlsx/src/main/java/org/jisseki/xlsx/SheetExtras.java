package org.jisseki.xlsx;

import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.jisseki.core.finding.FindingCode;
import org.xml.sax.SAXException;

/** Notes what stands on an {@code .xlsx} sheet beside its cells, and is not read. */
final class SheetExtras {

  private final Budget budget;
  private final SheetFindings findings;

  SheetExtras(Budget budget, SheetFindings findings) {
    this.budget = budget;
    this.findings = findings;
  }

  void note(PackagePart sheet)
      throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
    for (PackageRelationship relationship : sheet.getRelationships()) {
      Optional<PackagePart> part = XlsxReader.related(sheet, relationship);
      if (part.isPresent()) {
        note(XlsxReader.kind(relationship), part.get());
      }
    }
  }

  private void note(String kind, PackagePart part)
      throws IOException, SAXException, ParserConfigurationException {
    switch (kind) {
      case "comments" -> notes(part);
      case "drawing" -> drawing(part);
      case "oleObject", "package", "control" -> findings.sheet(FindingCode.OBJECT_NOT_READ, "");
      default -> {}
    }
  }

  private void notes(PackagePart part)
      throws IOException, SAXException, ParserConfigurationException {
    CommentsXml notes = new CommentsXml(budget, part.getPartName().getName());
    XmlPart.parse(part.getInputStream(), notes);
    for (CellReference cell : notes.cells()) {
      findings.cell(FindingCode.NOTE_NOT_READ, cell.row(), cell.column(), "");
    }
  }

  private void drawing(PackagePart part)
      throws IOException, SAXException, ParserConfigurationException {
    DrawingXml drawing = new DrawingXml(budget, part.getPartName().getName());
    XmlPart.parse(part.getInputStream(), drawing);
    for (String text : drawing.texts()) {
      findings.sheet(FindingCode.TEXT_BOX_NOT_READ, Excerpts.shorten(text));
    }
    for (int i = 0; i < drawing.objects(); i++) {
      findings.sheet(FindingCode.OBJECT_NOT_READ, "");
    }
  }
}
