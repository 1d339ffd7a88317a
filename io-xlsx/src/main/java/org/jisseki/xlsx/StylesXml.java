package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.xlsx.format.BuiltInFormats;
import org.jisseki.xlsx.format.FormatCode;
import org.xml.sax.Attributes;

/** The number formats of a workbook's cell styles; nothing else of the styles is read. */
final class StylesXml extends PartHandler {

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private final Map<Integer, FormatCode> read = new HashMap<>();
  private boolean inFormats;
  private boolean inCellStyles;

  StylesXml(Budget budget, String part) {
    super(budget, part, SPREADSHEET);
  }

  /**
   * The format of a style.
   *
   * @param style the index of the style, from 0; one that does not exist has no format
   */
  FormatCode format(int style) {
    if (style < 0 || style >= formatOfStyle.size()) {
      return FormatCode.GENERAL;
    }
    return read.computeIfAbsent(
        formatOfStyle.get(style),
        id -> {
          String own = codes.get(id);
          return FormatCode.of(own == null ? BuiltInFormats.code(id) : own);
        });
  }

  @Override
  void open(String element, Attributes attributes) {
    switch (element) {
      case "numFmts" -> inFormats = true;
      case "cellXfs" -> inCellStyles = true;
      case "numFmt" -> {
        if (inFormats) {
          codes.put(id(attributes), attribute(attributes, "formatCode"));
        }
      }
      case "xf" -> {
        if (inCellStyles) {
          formatOfStyle.add(id(attributes));
        }
      }
      default -> {}
    }
  }

  @Override
  void close(String element) {
    switch (element) {
      case "numFmts" -> inFormats = false;
      case "cellXfs" -> inCellStyles = false;
      default -> {}
    }
  }

  private static int id(Attributes attributes) {
    return Math.max(0, number(attribute(attributes, "numFmtId")));
  }
}
