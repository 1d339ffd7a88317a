package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jisseki.core.text.FiscalYearNotation;

/** Finds the rows that are headers: rows of one to three lines whose cells the vocabulary knows. */
final class HeaderFinder {

  private static final int MOST_ROWS = 3;
  private static final int LONGEST_CELL = 48;
  private static final int LONGEST_PART = 10;
  private static final double LEAST_WEIGHT = 1.4;
  private static final double LEAST_SHARE = 0.5;

  private final HeaderWordReader words;

  HeaderFinder(HeaderWordReader words) {
    this.words = words;
  }

  /** All headers of the sheet in its order; by its years alone only where no word is known. */
  List<HeaderBlock> find(SheetView sheet) {
    List<HeaderBlock> blocks = find(sheet, this::isHeader);
    blocks = blocks.isEmpty() ? find(sheet, this::comparesYears) : blocks;
    return blocks.isEmpty() ? yearsDown(sheet) : blocks;
  }

  /** 年度 and words of the council's own over a row of figures for each year. */
  private List<HeaderBlock> yearsDown(SheetView sheet) {
    List<HeaderBlock> blocks = new ArrayList<>();
    for (int i = 0; i + 2 < sheet.size(); i++) {
      int[] filled = sheet.filled(i);
      boolean years =
          filled.length > 1
              && words.read(sheet.text(i, filled[0])).meaning() == HeaderMeaning.YEAR
              && !mostlyProse(sheet, i, filled);
      if (years && leadsYears(sheet, i, filled[0])) {
        blocks.add(new HeaderBlock(i, i));
      }
    }
    return blocks;
  }

  /** Whether the rows below begin with a year, or go on with the year above. */
  private static boolean leadsYears(SheetView sheet, int index, int column) {
    int years = 0;
    for (int i = index + 1; i < sheet.size() && years < 2 && sheet.filled(i).length > 1; i++) {
      if (!sheet.isBlank(i, column) && !isYearRow(sheet, i, column)) {
        return false;
      }
      years += sheet.isBlank(i, column) ? 0 : 1;
    }
    return years > 1;
  }

  private static boolean isYearRow(SheetView sheet, int index, int column) {
    return FiscalYearNotation.findFirst(FoldedText.compact(sheet.text(index, column))).isPresent();
  }

  private List<HeaderBlock> find(SheetView sheet, BiPredicate<SheetView, Integer> header) {
    List<HeaderBlock> blocks = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sheet.size(); i++) {
      if (!header.test(sheet, i)) {
        continue;
      }
      int first = withRowAbove(sheet, i, free);
      int last = i;
      while (last + 1 < sheet.size()
          && last + 1 - first < MOST_ROWS
          && isFurtherRow(sheet, last + 1, first)) {
        last++;
      }
      if (isComplete(sheet, first, last) || isOfOtherTable(sheet, i)) {
        blocks.add(new HeaderBlock(first, last));
        free = last + 1;
        i = last;
      }
    }
    return blocks;
  }

  /** The row that comes nearest to a header where none is complete, for the message. */
  OptionalInt nearest(SheetView sheet) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < sheet.size(); i++) {
      int[] filled = sheet.filled(i);
      double score =
          filled.length < 2 ? 0 : weight(sheet, i, filled) + shortShare(sheet, i, filled);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best < 0 ? firstFilled(sheet) : OptionalInt.of(best);
  }

  private static OptionalInt firstFilled(SheetView sheet) {
    return IntStream.range(0, sheet.size()).filter(i -> sheet.filled(i).length > 0).findFirst();
  }

  private static double shortShare(SheetView sheet, int index, int[] filled) {
    int shorts = 0;
    for (int column : filled) {
      shorts += sheet.text(index, column).strip().length() <= 12 ? 1 : 0;
    }
    return 0.5 * shorts / filled.length;
  }

  private boolean isHeader(SheetView sheet, int index) {
    int[] filled = sheet.filled(index);
    if (filled.length < 2 || mostlyProse(sheet, index, filled)) {
      return false;
    }
    double weight = weight(sheet, index, filled);
    return weight >= LEAST_WEIGHT
        && (weight >= LEAST_SHARE * filled.length
            || weight + wordsOverFigures(sheet, index, filled) >= LEAST_SHARE * filled.length);
  }

  /** How many unknown words stand over figures, where others name programs and their results. */
  private int wordsOverFigures(SheetView sheet, int index, int[] filled) {
    int over = 0;
    boolean names = false;
    boolean results = false;
    for (int column : filled) {
      HeaderMeaning meaning = words.read(sheet.text(index, column)).meaning();
      names |= meaning.names();
      results |= meaning.results();
      boolean unknown = meaning == HeaderMeaning.UNKNOWN;
      over += unknown && isOverFigures(sheet, index, column) ? 1 : 0;
    }
    return names && results ? over : 0;
  }

  private static boolean isOverFigures(SheetView sheet, int index, int column) {
    for (int i = index + 1; i <= index + 2; i++) {
      if (i >= sheet.size() || sheet.isBlank(i, column) || !isFigure(sheet.text(i, column))) {
        return false;
      }
    }
    return true;
  }

  /** Short words of the council's own, and the results of two years beside them. */
  private boolean comparesYears(SheetView sheet, int index) {
    int[] filled = sheet.filled(index);
    if (filled.length < 3 || mostlyProse(sheet, index, filled)) {
      return false;
    }
    Set<String> dated = new HashSet<>();
    for (int column : filled) {
      HeaderWord word = words.read(sheet.text(index, column));
      if (!word.years().isEmpty() && word.meaning().results()) {
        dated.add(FoldedText.of(word.text()));
      } else if (word.text().length() > LONGEST_PART
          || word.text().chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return dated.size() > 1;
  }

  /** Cheap sieve: a row of long cells or with results needs no look at the vocabulary. */
  private static boolean mostlyProse(SheetView sheet, int index, int[] filled) {
    int prose = 0;
    int counts = 0;
    for (int column : filled) {
      String text = sheet.text(index, column);
      counts += isCount(text) ? 1 : 0;
      if (isFigure(text) || counts > 1) {
        return true;
      }
      prose += text.length() > LONGEST_CELL ? 1 : 0;
    }
    return prose * 2 > filled.length;
  }

  /** 41人: a result, and no word over results. */
  private static boolean isCount(String text) {
    int last = text.length() - 1;
    return last > 0
        && "人名件回円食".indexOf(text.charAt(last)) >= 0
        && isFigure(text.substring(0, last));
  }

  private static boolean isFigure(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && c != ',' && c != '.' && c != '-') {
        return false;
      }
    }
    boolean year = text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    return !year;
  }

  private double weight(SheetView sheet, int index, int[] filled) {
    double weight = 0;
    for (int column : filled) {
      weight += words.read(sheet.text(index, column)).weight();
    }
    return weight;
  }

  /** The row right above, where it groups columns of the header: 実績 over two years. */
  private int withRowAbove(SheetView sheet, int index, int free) {
    int above = index - 1;
    if (above < free || sheet.number(above) != sheet.number(index) - 1) {
      return index;
    }
    int[] filled = sheet.filled(above);
    if (filled.length == 0 || filled[0] == 1 || standsOverNames(sheet, above, index)) {
      return index;
    }
    int groups = 0;
    for (int column : filled) {
      HeaderWord word = words.read(sheet.text(above, column));
      boolean group = word.weight() > 0 && (word.meaning().results() || isGroup(word));
      groups += group && !sheet.isBlank(index, column) ? 1 : 0;
    }
    return groups == filled.length ? above : index;
  }

  /** A line that begins over the first column of names is a title and groups nothing. */
  private boolean standsOverNames(SheetView sheet, int above, int index) {
    int first = sheet.filled(index)[0];
    return sheet.filled(above)[0] == first
        && words.read(sheet.text(index, first)).meaning().names();
  }

  private static boolean isGroup(HeaderWord word) {
    return word.meaning() == HeaderMeaning.TARGET
        || word.meaning() == HeaderMeaning.CHANGE
        || word.meaning() == HeaderMeaning.PLAN;
  }

  private boolean isFurtherRow(SheetView sheet, int index, int first) {
    int[] filled = sheet.filled(index);
    if (filled.length == 0 || mostlyProse(sheet, index, filled) || repeats(sheet, index, first)) {
      return false;
    }
    boolean goesOn = sheet.number(index) == sheet.number(index - 1) + 1 && isHeader(sheet, index);
    if (goesOn || isRowOfUnits(sheet, index, filled) || completesYears(sheet, index, filled)) {
      return true;
    }
    if (!standsBelow(sheet, index, filled, first)) {
      return false;
    }
    double weight = 0;
    int parts = 0;
    for (int column : filled) {
      HeaderWord word = words.read(sheet.text(index, column));
      boolean unit = !word.unit().isEmpty() && filled.length > 1;
      weight += unit ? 1 : word.weight();
      parts += unit || word.meaning().results() || isGroup(word) ? 1 : 0;
    }
    boolean known = weight >= LEAST_SHARE * filled.length && parts > 0;
    return known || splitsGroups(sheet, index, filled);
  }

  /** 実績 below each 令和6年度, or the year below each 実績: headers that a line end broke. */
  private boolean completesYears(SheetView sheet, int index, int[] filled) {
    for (int column : filled) {
      HeaderWord word = words.read(sheet.text(index, column));
      HeaderWord above = words.read(sheet.text(index - 1, column));
      boolean yearAbove = above.meaning() == HeaderMeaning.YEAR_ALONE;
      boolean year = word.meaning() == HeaderMeaning.YEAR_ALONE;
      boolean part = word.weight() > 0 && (word.meaning().results() || isGroup(word));
      boolean resultAbove = above.meaning().results() && above.years().isEmpty();
      if (!part || (year ? !resultAbove : !yearAbove)) {
        return false;
      }
    }
    return true;
  }

  /** (回), (人) below the words that they belong to. */
  private boolean isRowOfUnits(SheetView sheet, int index, int[] filled) {
    for (int column : filled) {
      HeaderWord word = words.read(sheet.text(index, column));
      if (word.unit().isEmpty() || !word.label().isEmpty() || sheet.isBlank(index - 1, column)) {
        return false;
      }
    }
    return filled.length > 1;
  }

  /** A row of short words, none of them under a column that ended above: 男, 女 under a year. */
  private static boolean splitsGroups(SheetView sheet, int index, int[] filled) {
    boolean split = filled.length > 1;
    for (int column : filled) {
      String text = sheet.text(index, column);
      boolean group =
          sheet.isBlank(index - 1, column)
              || sheet.span(index - 1, column) > 1
              || !nextFilled(sheet, index - 1, column);
      split &= group && column > 1 && text.length() <= LONGEST_PART;
      split &= text.chars().noneMatch(Character::isDigit);
    }
    return split;
  }

  /** A further header row fills gaps of the row above or splits its columns, no leading column. */
  private static boolean standsBelow(SheetView sheet, int index, int[] filled, int first) {
    int fresh = 0;
    for (int column : filled) {
      boolean taken = false;
      for (int i = first; i < index; i++) {
        taken |=
            !sheet.isBlank(i, column) && sheet.span(i, column) == 1 && nextFilled(sheet, i, column);
      }
      fresh += taken ? 0 : 1;
    }
    return fresh * 2 >= filled.length;
  }

  /** Whether the cell to the right shows something too, so that the column is no group's head. */
  private static boolean nextFilled(SheetView sheet, int index, int column) {
    return column >= sheet.row(index).width() || !sheet.isBlank(index, column + 1);
  }

  private static boolean repeats(SheetView sheet, int index, int first) {
    return sheet.row(index).cells().equals(sheet.row(first).cells());
  }

  /** The header of a table without results ends the table above it. */
  private boolean isOfOtherTable(SheetView sheet, int index) {
    int[] filled = sheet.filled(index);
    boolean names = false;
    for (int column : filled) {
      HeaderWord word = words.read(sheet.text(index, column));
      names |= word.meaning() == HeaderMeaning.NAME || word.meaning() == HeaderMeaning.NUMBER;
      if (word.weight() < 1) {
        return false;
      }
    }
    return names && filled.length > 2 && (index == 0 || sheet.filled(index - 1).length < 2);
  }

  /** 支援内容 before figures names what they count where no other column does. */
  private static boolean describes(HeaderWord word) {
    return word.meaning() == HeaderMeaning.ACTIVITY || word.meaning() == HeaderMeaning.PLAN;
  }

  /** A header that begins behind the column of the names, which has none. */
  private static boolean leavesNamesBlank(SheetView sheet, int first, int last) {
    int column = sheet.filled(first)[0];
    if (column == 1 || last + 1 >= sheet.size()) {
      return false;
    }
    int[] below = sheet.filled(last + 1);
    return below.length > 1 && below[0] < column;
  }

  /** 回, 期日, 出席者 under a heading: the heading names what was held so many times. */
  private static boolean listsUnderHeading(SheetView sheet, int first, int last) {
    int above = first - 1;
    while (above >= 0 && sheet.filled(above).length == 0) {
      above--;
    }
    boolean heading = above >= 0 && sheet.filled(above).length == 1;
    return heading
        && last + 1 < sheet.size()
        && HeaderWordReader.isOrdinal(sheet.text(last + 1, sheet.filled(first)[0]));
  }

  private boolean isComplete(SheetView sheet, int first, int last) {
    boolean names = false;
    boolean results = false;
    int unknown = 0;
    for (int i = first; i <= last; i++) {
      for (int column : sheet.filled(i)) {
        HeaderWord word = words.read(sheet.text(i, column));
        names |= word.meaning().names();
        results |= word.meaning().results();
        boolean plain = word.text().chars().noneMatch(Character::isDigit);
        boolean opens = column == sheet.filled(first)[0] && describes(word);
        unknown += (word.meaning() == HeaderMeaning.UNKNOWN || opens) && plain ? 1 : 0;
      }
    }
    return results
        && (names
            || unknown > 0
            || leavesNamesBlank(sheet, first, last)
            || listsUnderHeading(sheet, first, last));
  }
}
