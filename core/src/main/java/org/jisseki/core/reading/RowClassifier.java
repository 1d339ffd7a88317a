package org.jisseki.core.reading;

import java.util.HashSet;
import java.util.Set;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Tells for each row below a header what it is for: a program, a section, a total, a note …
 *
 * <p>A row of a program may yet turn out to continue the one above it.
 */
final class RowClassifier {

  private static final String RULE = "-=:+─━＿_";
  private static final int SHORTEST_RULE = 4;

  private final LineReader lines;
  private final Set<String> titles;
  private final boolean lastOfSheet;
  private final boolean headed;

  /**
   * A classifier.
   *
   * @param titles the folded titles of the report
   * @param lastOfSheet whether no page follows in the sheet, so that closing lines are notes
   * @param headed whether a page of the report begins with a heading in the column of the names
   */
  RowClassifier(LineReader lines, Set<String> titles, boolean lastOfSheet, boolean headed) {
    this.headed = headed;
    this.lines = lines;
    this.titles = titles;
    this.lastOfSheet = lastOfSheet;
  }

  void classify(Page page) {
    Set<String> divisions = new HashSet<>();
    ColumnSums sums = new ColumnSums(page);
    int lastProgram = page.block().last();
    for (int i = page.firstDataRow(); i < page.to(); i++) {
      int[] filled = page.sheet().filled(i);
      RowRole role = filled.length == 0 ? RowRole.BLANK : role(page, i, filled, divisions);
      role = role == RowRole.PROGRAM && sums.isTotal(i) ? RowRole.TOTAL : role;
      page.mark(i, role);
      if (role == RowRole.SECTION) {
        page.head(i, heading(page, i, filled));
      }
      if (role == RowRole.PROGRAM) {
        lastProgram = i;
      }
      remember(page, i, filled, role, divisions);
    }
    closeWithNotes(page, lastProgram);
  }

  private static void remember(
      Page page, int index, int[] filled, RowRole role, Set<String> divisions) {
    for (int column : filled) {
      boolean division = page.layout().roleAt(column) == ColumnRole.DIVISION;
      if (role == RowRole.SECTION || (role == RowRole.PROGRAM && division)) {
        divisions.add(withoutMark(FoldedText.of(page.sheet().text(index, column))));
      }
    }
  }

  private static String withoutMark(String folded) {
    int start = 0;
    while (start < folded.length() && "0123456789()[].【】■◆●○".indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    return folded.substring(start);
  }

  /** Single lines behind the last program are notes, where no further page goes on. */
  private void closeWithNotes(Page page, int lastProgram) {
    for (int i = lastProgram + 1; i < page.to(); i++) {
      boolean section = page.role(i) == RowRole.SECTION;
      boolean marked = section && page.heading(i).filter(h -> h.mark().isOrdered()).isPresent();
      if (section && (lastOfSheet || !marked)) {
        page.mark(i, RowRole.NOTE);
      }
    }
  }

  private RowRole role(Page page, int index, int[] filled, Set<String> divisions) {
    Layout layout = page.layout();
    SheetView sheet = page.sheet();
    String first = sheet.text(index, filled[0]);
    if (sheet.isAside(index)) {
      return filled.length == 1 ? RowRole.NOTE : RowRole.UNREAD;
    }
    if (isRule(sheet, index, filled)) {
      return RowRole.NOTE;
    }
    if (isTotal(page, index, filled, divisions)) {
      return RowRole.TOTAL;
    }
    ColumnRole role = layout.roleAt(filled[0]);
    boolean leading =
        layout.names(filled[0]) || (filled[0] <= layout.lastNaming() && role != ColumnRole.RESULT);
    if (filled.length == 1) {
      return alone(page, index, filled[0], first, leading);
    }
    if (leading && filled.length == 2) {
      LineKind kind = lines.kind(first);
      if (kind == LineKind.NOTE && sheet.text(index, filled[0]).strip().length() <= 2) {
        return RowRole.NOTE;
      }
      if (isHeadingInTwoCells(page, index, filled) || isLevel(page, index, filled)) {
        return RowRole.SECTION;
      }
    }
    boolean few = filled.length <= 3 && !first.isBlank();
    if (few && layout.names(filled[0]) && lines.kind(first) == LineKind.DATE) {
      return RowRole.NOTE;
    }
    return few && titles.contains(FoldedText.of(first)) ? RowRole.TITLE : RowRole.PROGRAM;
  }

  /** |---|---|, a line between the rows and no row. */
  private static boolean isRule(SheetView sheet, int index, int[] filled) {
    int least = filled.length > 1 ? 2 : SHORTEST_RULE;
    for (int column : filled) {
      String text = sheet.text(index, column).strip();
      if (text.length() < least || !isRule(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (RULE.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isTotal(Page page, int index, int[] filled, Set<String> divisions) {
    for (int column : filled) {
      boolean leads = column == filled[0] && column <= page.layout().lastNaming();
      if (!leads && !page.layout().names(column)) {
        continue;
      }
      String text = page.sheet().text(index, column);
      if (lines.isTotal(text) || isTotalOf(text, divisions)) {
        return true;
      }
    }
    return false;
  }

  /** 一般募金計 below the division 一般募金. */
  private static boolean isTotalOf(String text, Set<String> divisions) {
    if (text.indexOf('計') < 0) {
      return false;
    }
    String folded = FoldedText.of(text);
    return folded.endsWith("計")
        && divisions.contains(withoutMark(folded.substring(0, folded.length() - 1)));
  }

  private RowRole alone(Page page, int index, int column, String text, boolean leading) {
    boolean wide = page.sheet().span(index, column) > 1 + wideByRole(page, column);
    if (!leading && !wide) {
      return isPageNumber(text) ? RowRole.PAGE_NUMBER : RowRole.PROGRAM;
    }
    if (titles.contains(FoldedText.of(text))) {
      return RowRole.TITLE;
    }
    int above = index - 1;
    while (above > page.block().last() && page.role(above) == RowRole.BLANK) {
      above--;
    }
    boolean below = above > page.block().last() && page.role(above) == RowRole.PROGRAM;
    if (below && WrappedNames.closes(page.sheet().text(above, column), text)) {
      return RowRole.PROGRAM;
    }
    LineKind kind = lines.kind(text);
    boolean plain = kind == LineKind.TEXT && !lines.isSentence(text) && !wide && !headed;
    if (plain && below && WrappedNames.isBetweenNumbers(page, above, index, column)) {
      return RowRole.PROGRAM;
    }
    return switch (kind) {
      case PAGE -> RowRole.PAGE_NUMBER;
      case UNIT -> RowRole.UNIT;
      case NOTE, DATE -> RowRole.NOTE;
      case TITLE -> isTitle(text) ? RowRole.TITLE : section(page, index, text, wide);
      default -> section(page, index, text, wide);
    };
  }

  private static int wideByRole(Page page, int column) {
    return page.layout()
        .at(column)
        .filter(planned -> planned.first() == column)
        .map(planned -> planned.last() - planned.first())
        .orElse(0);
  }

  private boolean isTitle(String text) {
    return lines.titleScore(text) >= 3;
  }

  /** A plain number below a header may be a figure; a page number there has marks around it. */
  private boolean isPageNumber(String text) {
    boolean plain = FoldedText.of(text).chars().allMatch(Character::isDigit);
    return !plain && lines.kind(text) == LineKind.PAGE;
  }

  /** A name alone is a heading where names stand first or are numbered; else a program. */
  private RowRole section(Page page, int index, String text, boolean wide) {
    if (lines.isSentence(text)) {
      return RowRole.NOTE;
    }
    if (RowNumber.isNumbering(text)) {
      return RowRole.PAGE_NUMBER;
    }
    int column = page.sheet().filled(index)[0];
    ColumnRole role = page.layout().roleAt(column);
    boolean numbered = page.layout().first(ColumnRole.NUMBER).isPresent();
    boolean name = role == ColumnRole.NAME && column > page.sheet().firstColumn() && !numbered;
    return name && !wide && !isStep(page, index, column) ? RowRole.PROGRAM : RowRole.SECTION;
  }

  /** A text alone left of where the names below it begin, under one header for all their steps. */
  private static boolean isStep(Page page, int index, int column) {
    if (page.layout().at(column).filter(PlannedColumn::isWide).isEmpty()) {
      return false;
    }
    for (int i = index + 1; i < page.to(); i++) {
      int[] filled = page.sheet().filled(i);
      if (filled.length > 1) {
        return filled[0] > column && page.layout().roleAt(filled[0]) == ColumnRole.NAME;
      }
    }
    return false;
  }

  /** Ⅰ in the column of the numbers and the heading beside it. */
  private static boolean isHeadingInTwoCells(Page page, int index, int[] filled) {
    Layout layout = page.layout();
    String mark = page.sheet().text(index, filled[0]).strip();
    boolean numberThenName =
        layout.roleAt(filled[0]) == ColumnRole.NUMBER && filled[1] <= layout.lastNaming();
    if (!numberThenName || mark.length() > 4) {
      return false;
    }
    SectionMark kind = SectionMark.of(mark + " ");
    return kind == SectionMark.ROMAN
        || kind == SectionMark.CHAPTER
        || kind == SectionMark.KANJI
        || kind == SectionMark.BULLET
        || kind == SectionMark.LETTER;
  }

  /** 1-1 and a name before 1-1-1: the number below says that the row heads a level. */
  private static boolean isLevel(Page page, int index, int[] filled) {
    Layout layout = page.layout();
    if (layout.roleAt(filled[0]) != ColumnRole.NUMBER
        || layout.roleAt(filled[1]) != ColumnRole.NAME) {
      return false;
    }
    for (int i = index + 1; i < page.to(); i++) {
      if (page.sheet().filled(i).length > 0) {
        String own = FoldedText.of(page.sheet().text(index, filled[0]));
        String below = FoldedText.of(page.sheet().text(i, filled[0]));
        return below.length() > own.length() + 1
            && below.startsWith(own)
            && "-.".indexOf(below.charAt(own.length())) >= 0;
      }
    }
    return false;
  }

  private static Heading heading(Page page, int index, int[] filled) {
    SheetView sheet = page.sheet();
    StringBuilder text = new StringBuilder();
    for (int column : filled) {
      text.append(text.length() == 0 ? "" : " ").append(sheet.text(index, column).strip());
    }
    return Heading.of(new SourcedText(text.toString(), sheet.address(index, filled[0])));
  }
}
