package org.jisseki.xlsx.book;

import java.math.BigDecimal;
import java.util.List;

/** The part of one chart, a native one that people can change. */
final class ChartPart {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
  private static final String AXES = "<c:axId val=\"1\"/><c:axId val=\"2\"/>";
  private static final String QUIET_LINE =
      "<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"D0D5DC\"/></a:solidFill></a:ln></c:spPr>";

  private final BarChart chart;
  private final StringBuilder xml = new StringBuilder(Book.XML);

  private ChartPart(BarChart chart) {
    this.chart = chart;
  }

  static String xml(BarChart chart) {
    ChartPart part = new ChartPart(chart);
    part.write();
    return part.xml.toString();
  }

  private void write() {
    xml.append(
        "<c:chartSpace xmlns:c=\"%schart\" xmlns:a=\"%smain\" xmlns:r=\"%s\">"
            .formatted(DRAWING, DRAWING, Book.RELATIONS));
    xml.append(
        "<c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>");
    xml.append(
            "<a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"ja-JP\" sz=\"1200\" b=\"1\"/><a:t>")
        .append(Markup.of(chart.title()))
        .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
    xml.append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart>");
    xml.append("<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
    for (int i = 0; i < chart.series().size(); i++) {
      series(chart.series().get(i), i);
    }
    xml.append("<c:gapWidth val=\"50\"/>").append(AXES).append("</c:barChart>");
    nameAxis();
    valueAxis();
    xml.append("</c:plotArea>");
    if (chart.series().size() > 1) {
      xml.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
    }
    xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    xml.append(
        "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\"><a:latin typeface=\"BIZ UDPGothic\"/>");
    xml.append(
        "<a:ea typeface=\"BIZ UDPGothic\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"ja-JP\"/></a:p></c:txPr>");
    xml.append("</c:chartSpace>");
  }

  private void series(BarChart.Series series, int index) {
    xml.append("<c:ser><c:idx val=\"%d\"/><c:order val=\"%d\"/><c:tx><c:v>".formatted(index, index))
        .append(Markup.of(series.name()))
        .append("</c:v></c:tx>");
    color(series.color());
    xml.append("<c:invertIfNegative val=\"0\"/>");
    for (int i = 0; i < series.values().size(); i++) {
      if (series.values().get(i).signum() < 0) {
        xml.append(
            "<c:dPt><c:idx val=\"%d\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>"
                .formatted(i));
        color(series.negativeColor());
        xml.append("</c:dPt>");
      }
    }
    xml.append("<c:cat><c:strRef><c:f>")
        .append(Markup.of(chart.names()))
        .append("</c:f><c:strCache>");
    points(chart.labels());
    xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
        .append(Markup.of(series.cells()))
        .append("</c:f><c:numCache><c:formatCode>")
        .append(Markup.of(chart.format()))
        .append("</c:formatCode>");
    points(series.values().stream().map(BigDecimal::toPlainString).toList());
    xml.append("</c:numCache></c:numRef></c:val></c:ser>");
  }

  private void color(String color) {
    xml.append(
        "<c:spPr><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill></c:spPr>".formatted(color));
  }

  private void points(List<String> values) {
    xml.append("<c:ptCount val=\"").append(values.size()).append("\"/>");
    for (int i = 0; i < values.size(); i++) {
      xml.append("<c:pt idx=\"%d\"><c:v>".formatted(i))
          .append(Markup.of(values.get(i)))
          .append("</c:v></c:pt>");
    }
  }

  /** The names from the top down, left of all bars. */
  private void nameAxis() {
    xml.append(
        "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>");
    xml.append(
        "<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"low\"/>").append(QUIET_LINE);
    xml.append(
        "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>");
    xml.append("<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
  }

  private void valueAxis() {
    xml.append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>");
    if (chart.limit() > 0) {
      xml.append("<c:max val=\"%d\"/><c:min val=\"-%d\"/>".formatted(chart.limit(), chart.limit()));
    }
    xml.append("</c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:majorGridlines>")
        .append(QUIET_LINE);
    xml.append("</c:majorGridlines><c:numFmt formatCode=\"").append(Markup.of(chart.format()));
    xml.append(
        "\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>");
    xml.append("<c:tickLblPos val=\"nextTo\"/>").append(QUIET_LINE);
    xml.append(
        "<c:crossAx val=\"1\"/><c:crosses val=\"max\"/><c:crossBetween val=\"between\"/></c:valAx>");
  }
}
