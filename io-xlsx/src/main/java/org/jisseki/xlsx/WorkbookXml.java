package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.xlsx.format.DateBase;
import org.xml.sax.Attributes;

/** The list of a workbook's sheets and the day from which it counts dates. */
final class WorkbookXml extends PartHandler {

  private static final List<String> RELATIONSHIPS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships");

  private final List<SheetEntry> sheets = new ArrayList<>();
  private DateBase base = DateBase.FROM_1900;

  /**
   * A sheet as the workbook lists it.
   *
   * @param name its name
   * @param relationship the name of the relationship to its part; empty where it is missing
   * @param hidden whether it is hidden
   */
  record SheetEntry(String name, String relationship, boolean hidden) {}

  WorkbookXml(Budget budget, String part) {
    super(budget, part, SPREADSHEET);
  }

  List<SheetEntry> sheets() {
    return sheets;
  }

  DateBase dateBase() {
    return base;
  }

  @Override
  void open(String element, Attributes attributes) throws UnreadableInputException {
    if (element.equals("workbookPr") && isTrue(attributes, "date1904")) {
      base = DateBase.FROM_1904;
    } else if (element.equals("sheet")) {
      budget().checkSheets(sheets.size() + 1);
      String state = attribute(attributes, "state");
      boolean hidden = state.equals("hidden") || state.equals("veryHidden");
      sheets.add(new SheetEntry(attribute(attributes, "name"), relationship(attributes), hidden));
    }
  }

  private static String relationship(Attributes attributes) {
    for (String namespace : RELATIONSHIPS) {
      String id = attributes.getValue(namespace, "id");
      if (id != null) {
        return id;
      }
    }
    return "";
  }
}
