package org.jisseki.xlsx.book;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private int uses;

  /** The number of a text. */
  int of(String text) {
    uses++;
    return texts.computeIfAbsent(text, key -> texts.size());
  }

  /** The part. */
  String xml() {
    StringBuilder xml = new StringBuilder(Book.XML);
    xml.append(
        "<sst xmlns=\"%s\" count=\"%d\" uniqueCount=\"%d\">"
            .formatted(Book.MAIN, uses, texts.size()));
    for (String text : texts.keySet()) {
      xml.append("<si><t xml:space=\"preserve\">").append(Markup.of(text)).append("</t></si>");
    }
    return xml.append("</sst>").toString();
  }
}
