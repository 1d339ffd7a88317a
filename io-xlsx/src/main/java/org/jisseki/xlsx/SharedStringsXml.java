package org.jisseki.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.Cell;
import org.xml.sax.Attributes;

/**
 * The table of texts that the cells of a workbook share: the runs of rich text joined, furigana
 * left out.
 */
final class SharedStringsXml extends PartHandler {

  private final List<Cell> cells = new ArrayList<>();
  private final TextBuffer text;
  private boolean inText;
  private int phonetic;

  SharedStringsXml(Budget budget, String part) {
    super(budget, part, SPREADSHEET);
    this.text = new TextBuffer(budget);
  }

  /** The texts by their index, as cells, so that a text is held once. */
  List<Cell> cells() {
    return cells;
  }

  @Override
  void open(String element, Attributes attributes) {
    switch (element) {
      case "si" -> text.clear();
      case "rPh" -> phonetic++;
      case "t" -> inText = phonetic == 0;
      default -> {}
    }
  }

  @Override
  void close(String element) {
    switch (element) {
      case "si" -> cells.add(Cell.of(text.decoded()));
      case "rPh" -> phonetic--;
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
