package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The cells of a sheet that carry a note. */
final class CommentsXml extends PartHandler {

  private final List<CellReference> cells = new ArrayList<>();

  CommentsXml(Budget budget, String part) {
    super(budget, part, SPREADSHEET);
  }

  List<CellReference> cells() {
    return cells;
  }

  @Override
  void open(String element, Attributes attributes) {
    if (element.equals("comment")) {
      CellReference.parse(attribute(attributes, "ref")).ifPresent(cells::add);
    }
  }
}
