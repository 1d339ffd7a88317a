package org.jisseki.xlsx.book;

import java.util.List;

/** The part that places charts on a sheet. */
final class DrawingPart {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  private DrawingPart() {}

  static String xml(List<BarChart> charts) {
    StringBuilder xml = new StringBuilder(Book.XML);
    xml.append(
        "<xdr:wsDr xmlns:xdr=\"%sspreadsheetDrawing\" xmlns:a=\"%smain\">"
            .formatted(DRAWING, DRAWING));
    for (int i = 0; i < charts.size(); i++) {
      append(xml, charts.get(i), i + 1);
    }
    return xml.append("</xdr:wsDr>").toString();
  }

  private static void append(StringBuilder xml, BarChart chart, int number) {
    xml.append("<xdr:twoCellAnchor><xdr:from>");
    corner(xml, 0, chart.firstRow());
    xml.append("</xdr:from><xdr:to>");
    corner(xml, chart.lastColumn(), chart.lastRow());
    xml.append("</xdr:to><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
        .append(number + 1)
        .append("\" name=\"")
        .append(Markup.of(chart.title()))
        .append("\" descr=\"")
        .append(Markup.of(chart.description()))
        .append(
            "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>")
        .append("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"")
        .append(DRAWING)
        .append("chart\"><c:chart xmlns:c=\"")
        .append(DRAWING)
        .append("chart\" xmlns:r=\"")
        .append(Book.RELATIONS)
        .append("\" r:id=\"rId")
        .append(number)
        .append("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>")
        .append("</xdr:twoCellAnchor>");
  }

  private static void corner(StringBuilder xml, int column, int row) {
    xml.append(
        "<xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff>"
            .formatted(column, row));
  }
}
