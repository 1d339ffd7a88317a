package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Sheet;
import org.xml.sax.Attributes;

/**
 * Hears the content of an OpenDocument spreadsheet: its sheets, their rows and columns, and what
 * stands beside the cells (ODF 1.3 Part 3, 9).
 */
final class OdsContentXml extends PartHandler {

  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

  private static final Set<String> HEARD =
      Set.of(
          OdsCell.TABLE,
          STYLE,
          "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
          "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
          "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0");

  /** What stands on a sheet and is none of its cells, whatever it holds (drawing:, 10). */
  private static final Set<String> DRAWN =
      Set.of(
          "frame",
          "custom-shape",
          "rect",
          "line",
          "polyline",
          "polygon",
          "regular-polygon",
          "path",
          "circle",
          "ellipse",
          "g",
          "connector",
          "caption",
          "measure",
          "control");

  /** Cells in these are none of the table: what was deleted, and what other files said. */
  private static final Set<String> APART = Set.of("tracked-changes", "dde-links");

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private final TextBuffer aside;
  private String style = "";
  private int apart;
  private int annotated;
  private int drawn;
  private int tables;
  private boolean sheetHidden;
  private int column;
  private OdsRows rows;

  OdsContentXml(Budget budget) {
    super(budget, "content.xml", HEARD);
    aside = new TextBuffer(budget);
    rows = new OdsRows(budget, 1, "");
  }

  /** The sheets in the order of the file. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** What is to be said of them. */
  List<Finding> findings() {
    return findings;
  }

  @Override
  void open(String element, Attributes attributes) throws UnreadableInputException {
    if (APART.contains(element)) {
      apart++;
    } else if (apart > 0) {
      return;
    } else if (element.equals("annotation")) {
      annotated++;
      rows.note();
    } else if (DRAWN.contains(element)) {
      drawn++;
    } else if (annotated == 0 && drawn == 0) {
      openShown(element, attributes);
    }
  }

  private void openShown(String element, Attributes attributes) throws UnreadableInputException {
    switch (element) {
      case "style" -> style = OdsCell.attribute(attributes, STYLE, "name");
      case "table-properties" -> {
        if (OdsCell.attribute(attributes, OdsCell.TABLE, "display").equals("false")) {
          hiddenStyles.add(style);
        }
      }
      case "table" -> openTable(attributes);
      case "table-column" -> columns(attributes);
      case "table-row" -> rows.start(isHidden(attributes), repeated(attributes, "rows"));
      case "table-cell", "covered-table-cell" ->
          rows.cell(new OdsCell(attributes), repeated(attributes, "columns"));
      default -> rows.textOpens(element, attributes);
    }
  }

  @Override
  void close(String element) throws UnreadableInputException {
    if (APART.contains(element)) {
      apart--;
    } else if (apart > 0) {
      return;
    } else if (element.equals("annotation")) {
      annotated--;
    } else if (DRAWN.contains(element)) {
      drawn--;
      if (drawn == 0) {
        rows.drawn(aside.raw());
        aside.clear();
      }
    } else if (annotated == 0 && drawn == 0) {
      closeShown(element);
    }
  }

  private void closeShown(String element) throws UnreadableInputException {
    switch (element) {
      case "table" -> closeTable();
      case "table-row" -> rows.end();
      case "table-cell", "covered-table-cell" -> rows.endCell();
      default -> rows.textCloses(element);
    }
  }

  @Override
  void text(char[] chars, int start, int length) throws UnreadableInputException {
    if (apart > 0 || annotated > 0) {
      return;
    }
    if (drawn > 0) {
      aside.add(chars, start, length);
    } else {
      rows.text(chars, start, length);
    }
  }

  /** A table inside a cell is shown with it; its cells are read as further ones of the row. */
  private void openTable(Attributes attributes) throws UnreadableInputException {
    tables++;
    if (tables > 1) {
      return;
    }
    budget().checkSheets(sheets.size() + 1);
    sheetHidden = hiddenStyles.contains(OdsCell.attribute(attributes, OdsCell.TABLE, "style-name"));
    column = 0;
    rows =
        new OdsRows(
            budget(), sheets.size() + 1, OdsCell.attribute(attributes, OdsCell.TABLE, "name"));
  }

  private void closeTable() throws UnreadableInputException {
    tables--;
    if (tables == 0) {
      sheets.add(rows.build(sheetHidden));
      findings.addAll(rows.findings());
    }
  }

  private void columns(Attributes attributes) {
    int count = repeated(attributes, "columns");
    if (isHidden(attributes)) {
      rows.hideColumns(column + 1, column + count);
    }
    column = Math.min(column + count, OdsRows.FARTHEST);
  }

  private static boolean isHidden(Attributes attributes) {
    String visibility = OdsCell.attribute(attributes, OdsCell.TABLE, "visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  /** How often an element stands for itself, from 1 to more than any sheet takes. */
  private static int repeated(Attributes attributes, String what) {
    String written = OdsCell.attribute(attributes, OdsCell.TABLE, "number-" + what + "-repeated");
    return written.isEmpty() ? 1 : OdsCell.count(written);
  }
}
