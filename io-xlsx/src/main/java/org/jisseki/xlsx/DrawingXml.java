package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisseki.core.finding.UnreadableInputException;
import org.xml.sax.Attributes;

/** What is drawn on a sheet: the texts of its shapes, and how many pictures and charts. */
final class DrawingXml extends PartHandler {

  private static final char[] LINE_END = {'\n'};

  private final List<String> texts = new ArrayList<>();
  private final TextBuffer text;
  private int objects;
  private boolean inText;
  private int fallback;

  DrawingXml(Budget budget, String part) {
    super(budget, part, Set.of());
    this.text = new TextBuffer(budget);
  }

  /** The texts of shapes that hold one, in their order. */
  List<String> texts() {
    return texts;
  }

  /** The number of pictures, charts and embedded objects. */
  int objects() {
    return objects;
  }

  @Override
  void open(String element, Attributes attributes) {
    switch (element) {
      case "Fallback" -> fallback++; // the same again, for older programs
      case "sp" -> text.clear();
      case "pic", "graphicFrame" -> objects += fallback == 0 ? 1 : 0;
      case "t" -> inText = true;
      default -> {}
    }
  }

  @Override
  void close(String element) throws UnreadableInputException {
    switch (element) {
      case "Fallback" -> fallback--;
      case "sp" -> {
        if (fallback == 0 && !text.raw().isBlank()) {
          texts.add(text.raw().strip());
        }
        text.clear();
      }
      case "p" -> text.add(LINE_END, 0, 1);
      case "t" -> inText = false;
      default -> {}
    }
  }

  @Override
  void text(char[] chars, int start, int length) throws UnreadableInputException {
    if (inText) {
      text.add(chars, start, length);
    }
  }
}
