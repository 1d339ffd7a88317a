package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a sheet into pages: each header with the lines above it and the rows below it. */
final class PageSplitter {

  private static final int MOST_CELLS = 3;

  private final LineReader lines;

  PageSplitter(LineReader lines) {
    this.lines = lines;
  }

  List<Page> split(SheetView sheet, List<HeaderBlock> blocks) {
    List<Page> pages = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int from = 0;
    for (int b = 0; b < blocks.size(); b++) {
      HeaderBlock block = blocks.get(b);
      remember(sheet, from, block.first(), seen);
      int to = sheet.size();
      if (b + 1 < blocks.size()) {
        to = linesAbove(sheet, blocks.get(b + 1).first(), block.last() + 1, seen);
      }
      pages.add(new Page(sheet, block, from, to));
      from = to;
    }
    return pages;
  }

  private static void remember(SheetView sheet, int from, int to, Set<String> seen) {
    for (int i = from; i < to; i++) {
      for (int column : sheet.filled(i)) {
        seen.add(FoldedText.of(sheet.text(i, column)));
      }
    }
  }

  /** The index at which the lines above a header begin, looking upward from it. */
  private int linesAbove(SheetView sheet, int header, int least, Set<String> seen) {
    int from = header;
    while (from > least
        && (isLine(sheet, from - 1, seen)
            || (from == header && isPlainHeading(sheet, header - 1)))) {
      from--;
    }
    return from;
  }

  /** A few words alone right above a header head what follows, be there a blank row or not. */
  private boolean isPlainHeading(SheetView sheet, int index) {
    int column = CaptionRow.column(sheet, index, lines);
    boolean first = column > 0 && column <= sheet.firstColumn();
    String text = first ? sheet.text(index, column).strip() : "";
    return !text.isEmpty()
        && text.length() <= PlainHeadings.LONGEST
        && lines.kind(text) == LineKind.TEXT
        && !lines.isSentence(text);
  }

  private boolean isLine(SheetView sheet, int index, Set<String> seen) {
    int[] filled = sheet.filled(index);
    if (filled.length == 0) {
      return true;
    }
    if (filled.length > MOST_CELLS) {
      return false;
    }
    int first = sheet.firstColumn();
    for (int column : filled) {
      String text = sheet.text(index, column);
      boolean line =
          seen.contains(FoldedText.of(text))
              || switch (lines.kind(text)) {
                case UNIT, DATE -> true;
                case PAGE -> column <= first || RowNumber.value(text) == RowNumber.NONE;
                case TITLE, ORGANIZATION -> filled.length == 1 || lines.titleScore(text) >= 2;
                case HEADING ->
                    column <= first + 1 && column == CaptionRow.column(sheet, index, lines);
                case TEXT ->
                    column <= first
                        && isApart(sheet, index)
                        && CaptionRow.column(sheet, index, lines) == column;
                case NOTE -> false;
              };
      if (!line) {
        return false;
      }
    }
    return true;
  }

  /** Whether a blank row stands above, or the file leaves one out. */
  private static boolean isApart(SheetView sheet, int index) {
    return index == 0
        || sheet.filled(index - 1).length == 0
        || sheet.number(index - 1) < sheet.number(index) - 1;
  }
}
