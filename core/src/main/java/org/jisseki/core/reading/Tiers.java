package org.jisseki.core.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header or a line says of cells that hold two things one above the other, or one in
 * brackets: 上段 令和5年度, 下段 令和4年度; （　）内は前年度.
 *
 * @param upper what the upper line states, as a header
 * @param lower what the lower line, or what stands in brackets, states, as a header
 * @param brackets whether brackets tell the two apart
 */
record Tiers(HeaderWord upper, HeaderWord lower, boolean brackets) implements Serializable {

  private static final int MOST_CELLS = 2;
  private static final String JOINT = "[はが:;=・/、,]?";
  private static final Pattern BOTH =
      Pattern.compile(
          "[(\\[〔【]?上段"
              + JOINT
              + "(.{1,16}?)[、,・/;]?[)\\]〕】]?[(\\[〔【]?下段"
              + JOINT
              + "([^)\\]〕】、。]{1,16})[)\\]〕】]?");

  private static final Pattern BRACKETS =
      Pattern.compile(
          "[(※]?(?:下段|各欄|表中)?の?(?:\\(\\)|括弧|カッコ|かっこ)(?:内|書き|書)?(?:の?(?:数値|数字|件数|人数|数))?"
              + JOINT
              + "([前昨]年度?)(?:の?(?:実績値|実績|同期|分|数値|数))?(?:です|を示す|を表す|である)?[)。]?");

  /** What stands outside the brackets: the result of the year in hand. */
  private static final HeaderWord RESULT =
      new HeaderWord("", HeaderMeaning.RESULT, true, List.of(), "", "");

  /** Whether a text may say so; a cheap sieve. */
  static boolean isIn(String text) {
    int upper = text.indexOf("上段");
    return (upper >= 0 && text.indexOf("下段", upper) > 0) || isOfBrackets(text);
  }

  private static boolean isOfBrackets(String text) {
    boolean last = text.indexOf("前年") >= 0 || text.indexOf("昨年") >= 0;
    return last && namesBrackets(text) && BRACKETS.matcher(FoldedText.of(text)).find();
  }

  /** Whether a text has brackets, or a word for them. */
  private static boolean namesBrackets(String text) {
    return text.indexOf('(') >= 0
        || text.indexOf('（') >= 0
        || text.indexOf("括弧") >= 0
        || text.indexOf("カッコ") >= 0
        || text.indexOf("かっこ") >= 0;
  }

  /**
   * What a text says of upper and lower lines; empty where it says nothing, or nothing that parts
   * years or results from other things.
   */
  static Optional<Tiers> find(String text, HeaderWordReader words) {
    if (!isIn(text)) {
      return Optional.empty();
    }
    String folded = FoldedText.of(text);
    Matcher both = BOTH.matcher(folded);
    if (both.find()) {
      return Optional.of(new Tiers(words.read(both.group(1)), words.read(both.group(2)), false))
          .filter(Tiers::parts);
    }
    Matcher inside = BRACKETS.matcher(folded);
    return inside.find() ? Optional.of(ofBrackets(words.read(inside.group(1)))) : Optional.empty();
  }

  /** Brackets that hold what a word says, beside the result of the year in hand. */
  static Tiers ofBrackets(HeaderWord inside) {
    return new Tiers(RESULT, inside, true);
  }

  private boolean parts() {
    boolean known =
        upper.meaning() != HeaderMeaning.UNKNOWN && lower.meaning() != HeaderMeaning.UNKNOWN;
    return known && (nameYears() || !upper.meaning().results() || !lower.meaning().results());
  }

  /** Whether the two lines are those of two years. */
  boolean nameYears() {
    return !upper.years().isEmpty() && !lower.years().isEmpty();
  }

  /** The tiers that a sheet states in a line outside its tables' rows; the first of several. */
  static Optional<Tiers> ofLines(SheetView sheet, HeaderWordReader words) {
    for (int i = 0; i < sheet.size(); i++) {
      int[] filled = sheet.filled(i);
      for (int f = 0; f < filled.length && filled.length <= MOST_CELLS; f++) {
        Optional<Tiers> found = find(sheet.text(i, filled[f]), words);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** A text without what it says of upper and lower lines. */
  static String without(String text) {
    String both = BOTH.matcher(FoldedText.of(text)).replaceFirst("");
    return BRACKETS.matcher(both).replaceFirst("");
  }

  /**
   * The upper and the lower part of a cell: its two lines, or the halves of its lines where both
   * halves state the same things; empty where nobody can tell them apart.
   */
  static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (!line.isBlank()) {
        lines.add(line);
      }
    }
    int half = lines.size() / 2;
    if (lines.size() < 2 || lines.size() % 2 != 0) {
      return List.of();
    }
    for (int i = 0; i < half && half > 1; i++) {
      if (!words(lines.get(i)).equals(words(lines.get(i + half)))) {
        return List.of();
      }
    }
    return List.of(
        String.join("\n", lines.subList(0, half)),
        String.join("\n", lines.subList(half, lines.size())));
  }

  private static String words(String line) {
    return FoldedText.of(line).replaceAll("[0-9,.]+", "0");
  }
}
