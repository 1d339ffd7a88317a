package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds the rows that are headers: rows of one to three lines whose cells the vocabulary knows. */
final class HeaderFinder {

  private static final int MOST_ROWS = 3;
  private static final double LEAST_WEIGHT = 1.4;
  private static final double SURE_WEIGHT = 2.5;
  private static final double LEAST_SHARE = 0.5;

  private final HeaderWordReader words;
  private final HeaderGuesses guesses;

  HeaderFinder(HeaderWordReader words) {
    this.words = words;
    this.guesses = new HeaderGuesses(words);
  }

  /** All headers of the sheet in its order; by its years alone only where no word is known. */
  List<HeaderBlock> find(SheetView sheet) {
    List<HeaderBlock> blocks = find(sheet, this::isHeader);
    blocks = blocks.isEmpty() ? find(sheet, guesses::comparesYears) : blocks;
    return blocks.isEmpty() ? guesses.yearsDown(sheet) : blocks;
  }

  /** Headers that name one office a column, where a sheet has no other. */
  List<HeaderBlock> findOffices(SheetView sheet) {
    return guesses.officesAcross(sheet);
  }

  private List<HeaderBlock> find(SheetView sheet, BiPredicate<SheetView, Integer> header) {
    List<HeaderBlock> blocks = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < sheet.size(); i++) {
      if (!header.test(sheet, i)) {
        continue;
      }
      if (!blocks.isEmpty() && isDataOf(sheet, i, blocks.get(blocks.size() - 1))) {
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

  /** Whether a row holds figures where the header above it has results: 2回 below 実績. */
  private boolean isDataOf(SheetView sheet, int index, HeaderBlock block) {
    for (int column : sheet.filled(index)) {
      String text = sheet.text(index, column);
      boolean figures = text.chars().anyMatch(Character::isDigit);
      if (figures
          && words.read(sheet.text(block.last(), column)).meaning().results()
          && words.read(text).weight() == 0) {
        return true;
      }
    }
    return false;
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
    if (filled.length < 2 || HeaderRows.mostlyProse(sheet, index, filled)) {
      return false;
    }
    double weight = weight(sheet, index, filled);
    if (weight < LEAST_WEIGHT || weight >= LEAST_SHARE * filled.length) {
      return weight >= LEAST_WEIGHT;
    }
    if (guesses.isCutIntoRows(sheet, index)) {
      return true;
    }
    double over = weight + wordsOverFigures(sheet, index, filled);
    return over >= (weight >= SURE_WEIGHT ? LEAST_SHARE * filled.length : filled.length);
  }

  /** How many unknown words stand over figures, where others name programs and their results. */
  private int wordsOverFigures(SheetView sheet, int index, int[] filled) {
    int over = 0;
    boolean names = false;
    boolean results = false;
    for (int column : filled) {
      HeaderMeaning meaning = words.read(sheet.text(index, column)).meaning();
      names |= meaning.names() || (column == filled[0] && describes(meaning));
      results |= meaning.results();
      boolean unknown = meaning == HeaderMeaning.UNKNOWN;
      over += unknown && HeaderRows.isOverFigures(sheet, index, column) ? 1 : 0;
    }
    return names && results ? over : 0;
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
    if (filled.length == 0
        || filled[0] <= sheet.firstColumn()
        || standsOverNames(sheet, above, index)) {
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

  /** Whether some cell is no header and holds a figure: 受講 512人 beside 令和6年度実績 in a form. */
  private boolean tellsFigures(SheetView sheet, int index) {
    for (int column : sheet.filled(index)) {
      String text = sheet.text(index, column);
      boolean figures = text.chars().anyMatch(Character::isDigit);
      if (figures && words.read(text).weight() == 0 && !HeaderWordReader.isOrdinal(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFurtherRow(SheetView sheet, int index, int first) {
    int[] filled = sheet.filled(index);
    if (filled.length == 0
        || HeaderRows.mostlyProse(sheet, index, filled)
        || HeaderRows.repeats(sheet, index, first)) {
      return false;
    }
    boolean goesOn =
        sheet.number(index) == sheet.number(index - 1) + 1
            && isHeader(sheet, index)
            && !tellsFigures(sheet, index - 1)
            && !tellsFigures(sheet, index);
    if (goesOn || isRowOfUnits(sheet, index, filled) || completesYears(sheet, index, filled)) {
      return true;
    }
    if (!HeaderRows.standsBelow(sheet, index, filled, first)) {
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
    return known || HeaderRows.splitsGroups(sheet, index, filled, words::isTotal);
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
  private static boolean describes(HeaderMeaning meaning) {
    return meaning == HeaderMeaning.ACTIVITY || meaning == HeaderMeaning.PLAN;
  }

  private boolean isComplete(SheetView sheet, int first, int last) {
    boolean names = false;
    boolean results = false;
    int unknown = 0;
    boolean days = HeaderRows.listsDays(sheet, first, last);
    for (int i = first; i <= last; i++) {
      for (int column : sheet.filled(i)) {
        HeaderWord word = words.read(sheet.text(i, column));
        names |= word.meaning().names();
        results |= word.meaning().results();
        boolean plain = word.text().chars().noneMatch(Character::isDigit);
        boolean opens = (column == sheet.filled(first)[0] || days) && describes(word.meaning());
        unknown += (word.meaning() == HeaderMeaning.UNKNOWN || opens) && plain ? 1 : 0;
      }
    }
    return results
        && (names
            || unknown > 0
            || HeaderRows.leavesNamesBlank(sheet, first, last)
            || HeaderRows.listsUnderHeading(sheet, first, last));
  }
}
