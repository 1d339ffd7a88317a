package org.jisseki.xlsx;

import org.jisseki.core.finding.UnreadableInputException;
import org.xml.sax.Attributes;

/**
 * Collects the paragraphs of an OpenDocument cell: white space collapsed as the format asks (ODF
 * 1.3 Part 3, 6.1.2), furigana left out.
 */
final class OdsText {

  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final char[] BREAK = {'\n'};
  private static final char[] TAB = {'\t'};
  private static final char[] SPACE = {' '};

  private final TextBuffer text;
  private int paragraphs;
  private int inParagraph;
  private int ruby;
  private boolean spaced;

  OdsText(Budget budget) {
    text = new TextBuffer(budget);
  }

  void clear() {
    text.clear();
    paragraphs = 0;
  }

  String text() {
    return text.raw();
  }

  void open(String element, Attributes attributes) throws UnreadableInputException {
    switch (element) {
      case "p", "h" -> startParagraph();
      case "ruby-text" -> ruby++;
      case "s" -> spaces(attributes);
      case "tab" -> put(TAB);
      case "line-break" -> put(BREAK);
      default -> {}
    }
  }

  private void startParagraph() throws UnreadableInputException {
    inParagraph++;
    if (paragraphs > 0) {
      put(BREAK);
    }
    paragraphs++;
    spaced = true;
  }

  private void spaces(Attributes attributes) throws UnreadableInputException {
    String count = attributes.getValue(TEXT, "c");
    for (int left = count == null ? 1 : OdsCell.count(count); left > 0; left--) {
      put(SPACE);
    }
  }

  /** What is written as an element is shown as it is; a space behind it counts. */
  private void put(char[] shown) throws UnreadableInputException {
    if (ruby == 0) {
      text.add(shown, 0, shown.length);
      spaced = false;
    }
  }

  void close(String element) {
    switch (element) {
      case "p", "h" -> inParagraph--;
      case "ruby-text" -> ruby--;
      default -> {}
    }
  }

  /** Runs of white space are one space; at the head of a paragraph they are none. */
  void add(char[] chars, int start, int length) throws UnreadableInputException {
    if (inParagraph == 0 || ruby > 0) {
      return;
    }
    int from = start;
    int end = start + length;
    for (int i = start; i < end; i++) {
      if (chars[i] == ' ' || chars[i] == '\t' || chars[i] == '\n' || chars[i] == '\r') {
        text.add(chars, from, i - from);
        from = i + 1;
        if (!spaced) {
          text.add(SPACE, 0, 1);
          spaced = true;
        }
      } else {
        spaced = false;
      }
    }
    text.add(chars, from, end - from);
  }
}
