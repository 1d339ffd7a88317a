package org.jisseki.xlsx.book;

import java.util.LinkedHashMap;
import java.util.Map;

/** The styles that the cells of a workbook share, each numbered when it is first used. */
final class Styles {

  /** The number of the format that shows a value as it is. */
  private static final int GENERAL = 0;

  /** The first number that a workbook may give to a format of its own. */
  private static final int FIRST_OWN_FORMAT = 164;

  private final Map<String, Integer> formats = new LinkedHashMap<>();
  private final Map<Style, Integer> styles = new LinkedHashMap<>();

  private record Style(Look look, int format) {}

  Styles() {
    of(Look.BARE, "");
  }

  /**
   * The number of a style.
   *
   * @param format the format of its numbers; empty for none
   */
  int of(Look look, String format) {
    int number =
        format.isEmpty()
            ? GENERAL
            : formats.computeIfAbsent(format, key -> FIRST_OWN_FORMAT + formats.size());
    return styles.computeIfAbsent(new Style(look, number), key -> styles.size());
  }

  /** The part. */
  String xml() {
    StringBuilder xml = new StringBuilder(Book.XML);
    xml.append("<styleSheet xmlns=\"").append(Book.MAIN).append("\">");
    if (!formats.isEmpty()) {
      xml.append("<numFmts count=\"").append(formats.size()).append("\">");
      formats.forEach(
          (code, id) ->
              xml.append("<numFmt numFmtId=\"%d\" formatCode=\"".formatted(id))
                  .append(Markup.of(code))
                  .append("\"/>"));
      xml.append("</numFmts>");
    }
    fonts(xml);
    fills(xml);
    xml.append(
        "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
    for (String side : new String[] {"left", "right", "top", "bottom"}) {
      xml.append("<%s style=\"thin\"><color rgb=\"FFB8C0CC\"/></%s>".formatted(side, side));
    }
    xml.append("<diagonal/></border></borders>");
    xml.append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"")
        .append(" borderId=\"0\"/></cellStyleXfs>");
    xml.append("<cellXfs count=\"").append(styles.size()).append("\">");
    styles.keySet().forEach(style -> xml.append(style.look().xf(style.format())));
    xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\"")
        .append(" builtinId=\"0\"/></cellStyles>");
    differences(xml);
    return xml.append("</styleSheet>").toString();
  }

  private static void fonts(StringBuilder xml) {
    xml.append("<fonts count=\"").append(Look.Font.values().length).append("\">");
    for (Look.Font font : Look.Font.values()) {
      xml.append(font.xml());
    }
    xml.append("</fonts>");
  }

  private static void fills(StringBuilder xml) {
    xml.append("<fills count=\"").append(Look.Fill.values().length).append("\">");
    for (Look.Fill fill : Look.Fill.values()) {
      xml.append(fill.xml());
    }
    xml.append("</fills>");
  }

  /** The colors of rises and falls, which sheets refer to by 0 and 1. */
  private static void differences(StringBuilder xml) {
    xml.append("<dxfs count=\"2\">");
    for (String color : new String[] {"FF0B57A4", "FFA84300"}) {
      xml.append("<dxf><font><color rgb=\"").append(color).append("\"/></font></dxf>");
    }
    xml.append("</dxfs>");
  }
}
