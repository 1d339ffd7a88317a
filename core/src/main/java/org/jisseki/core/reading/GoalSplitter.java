package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Splits a cell that names several goals of the plan.
 *
 * <p>A goal begins where the opening of the first one comes again: its word and a number as in
 * {@code 基本目標1、基本目標3}, or a number at the start of a line. A goal's own name may follow its number.
 */
final class GoalSplitter {

  /** 1-2 or Ⅰ-(1): a place in the plan, which no figure is written like. */
  private static final Pattern PLACE =
      Pattern.compile("[0-9０-９Ⅰ-Ⅻ]{1,3}[-‐－ー][(（]?[0-9０-９]{1,2}(?![0-9０-９,，.．%％])");

  private GoalSplitter() {}

  /** Whether a text reads like a goal of the plan: 基本目標1, 柱2, or a place such as 1-2. */
  static boolean isGoal(String text) {
    return isPlace(text) || speaksOfGoal(text);
  }

  private static boolean speaksOfGoal(String text) {
    // Cheap sieve before the text is folded, which makes neither letter of another one.
    if (text.indexOf('標') < 0 && text.indexOf('柱') < 0) {
      return false;
    }
    String folded = FoldedText.of(text);
    int word = folded.indexOf("目標");
    return (word >= 0 && word <= 4) || folded.startsWith("柱");
  }

  private static boolean isPlace(String text) {
    boolean mayBe =
        !text.isEmpty() && (isNumber(text.charAt(0)) || Character.isWhitespace(text.charAt(0)));
    return mayBe && PLACE.matcher(text.strip()).lookingAt();
  }

  static List<PlanGoal> split(SourcedText cell) {
    List<PlanGoal> goals = new ArrayList<>();
    if (!cell.isPresent()) {
      return goals;
    }
    String text = cell.text();
    Optional<String> word = openingWord(text);
    int start = 0;
    for (int at = 1; at < text.length() && word.isPresent(); at++) {
      if (separates(text.charAt(at - 1)) && opens(text, at, word.get())) {
        add(goals, text.substring(start, at), cell);
        start = at;
      }
    }
    add(goals, text.substring(start), cell);
    return goals;
  }

  private static void add(List<PlanGoal> goals, String part, SourcedText cell) {
    int start = 0;
    int end = part.length();
    while (start < end && separates(part.charAt(start))) {
      start++;
    }
    while (end > start && separates(part.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      goals.add(new PlanGoal(part.substring(start, end), cell.address()));
    }
  }

  /** The letters before the first number: 基本目標; empty text where the cell opens with one. */
  private static Optional<String> openingWord(String text) {
    int at = 0;
    while (at < text.length() && !isNumber(text.charAt(at)) && !separates(text.charAt(at))) {
      at++;
    }
    boolean numbered = at < text.length() && isNumber(text.charAt(at));
    return numbered ? Optional.of(text.substring(0, at)) : Optional.empty();
  }

  private static boolean separates(char c) {
    return switch (c) {
      case ' ', '　', '\n', '\r', '\t', '、', ',', '，', '・', '/', '／', ';', '；' -> true;
      default -> false;
    };
  }

  private static boolean opens(String text, int at, String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    int number = at + word.length();
    boolean numbered = number < text.length() && isNumber(text.charAt(number));
    boolean lineStart = "\n\r".indexOf(text.charAt(at - 1)) >= 0;
    boolean marked = numbered && (isCircled(text.charAt(number)) || isPlaceInPlan(text, number));
    return numbered && (!word.isEmpty() || lineStart || marked);
  }

  /** 2-1 behind another such place, as in 1-3、2-1. */
  private static boolean isPlaceInPlan(String text, int at) {
    return PLACE.matcher(text).lookingAt()
        && PLACE.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9')
        || (c >= '０' && c <= '９')
        || (c >= 'Ⅰ' && c <= 'Ⅻ')
        || isCircled(c);
  }

  private static boolean isCircled(char c) {
    return c >= '①' && c <= '⑳';
  }
}
