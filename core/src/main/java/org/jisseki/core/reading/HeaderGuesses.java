package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jisseki.core.text.FiscalYearNotation;

/** Finds headers where the vocabulary knows too few words: by their years, or by what is below. */
final class HeaderGuesses {

  private static final int LONGEST_PART = 10;

  private final HeaderWordReader words;

  HeaderGuesses(HeaderWordReader words) {
    this.words = words;
  }

  /** 年度 and words of the council's own over a row of figures for each year. */
  List<HeaderBlock> yearsDown(SheetView sheet) {
    List<HeaderBlock> blocks = new ArrayList<>();
    for (int i = 0; i + 2 < sheet.size(); i++) {
      int[] filled = sheet.filled(i);
      boolean years =
          filled.length > 1
              && words.read(sheet.text(i, filled[0])).meaning() == HeaderMeaning.YEAR
              && !HeaderRows.mostlyProse(sheet, i, filled);
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

  /** Whether a row becomes a header where the row below goes on with its words: 事業 + 名. */
  boolean isCutIntoRows(SheetView sheet, int index) {
    int below = index + 1;
    if (below >= sheet.size() || sheet.filled(below).length < 2) {
      return false;
    }
    for (int column : sheet.filled(below)) {
      String tail = sheet.text(below, column);
      if (sheet.isBlank(index, column) || tail.length() > LONGEST_PART) {
        return false;
      }
    }
    for (int column : sheet.filled(index)) {
      String whole = sheet.text(index, column).strip() + sheet.text(below, column).strip();
      if (!words.read(whole).known()) {
        return false;
      }
    }
    return true;
  }

  /** Short words of the council's own, and the results of two years beside them. */
  boolean comparesYears(SheetView sheet, int index) {
    int[] filled = sheet.filled(index);
    if (filled.length < 3 || HeaderRows.mostlyProse(sheet, index, filled)) {
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

  /** 区分 before words of the council's own, and figures below each: one office a column. */
  List<HeaderBlock> officesAcross(SheetView sheet) {
    List<HeaderBlock> blocks = new ArrayList<>();
    for (int i = 0; i + 2 < sheet.size(); i++) {
      int[] filled = sheet.filled(i);
      if (filled.length > 2
          && !HeaderRows.mostlyProse(sheet, i, filled)
          && words.read(sheet.text(i, filled[0])).meaning().names()
          && namesOffices(sheet, i, filled)) {
        blocks.add(new HeaderBlock(i, i));
      }
    }
    return blocks;
  }

  private boolean namesOffices(SheetView sheet, int index, int[] filled) {
    for (int at = 1; at < filled.length; at++) {
      String text = sheet.text(index, filled[at]);
      boolean office =
          words.read(text).meaning() == HeaderMeaning.UNKNOWN
              && text.length() <= LONGEST_PART
              && text.chars().noneMatch(Character::isDigit)
              && HeaderRows.isOverFigures(sheet, index, filled[at]);
      if (!office) {
        return false;
      }
    }
    return true;
  }
}
