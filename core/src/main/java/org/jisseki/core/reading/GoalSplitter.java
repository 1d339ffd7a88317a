package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.SourcedText;

/**
 * Splits a cell that names several goals of the plan.
 *
 * <p>A goal begins where the opening of the first one comes again: its word and a number as in
 * {@code 基本目標1、基本目標3}, or a number at the start of a line. A goal's own name may follow its number.
 */
final class GoalSplitter {

  private static final String SEPARATORS = " 　\n\r\t、,，・/／;；";

  private GoalSplitter() {}

  static List<PlanGoal> split(SourcedText cell) {
    List<PlanGoal> goals = new ArrayList<>();
    if (!cell.isPresent()) {
      return goals;
    }
    String text = cell.text();
    String word = openingWord(text);
    int start = 0;
    for (int at = 1; at < text.length(); at++) {
      if (SEPARATORS.indexOf(text.charAt(at - 1)) >= 0 && opens(text, at, word)) {
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
    while (start < end && SEPARATORS.indexOf(part.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SEPARATORS.indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start < end) {
      goals.add(new PlanGoal(part.substring(start, end), cell.address()));
    }
  }

  /** The letters before the first number: 基本目標; empty where the text opens with a number. */
  private static String openingWord(String text) {
    int at = 0;
    while (at < text.length()
        && !isNumber(text.charAt(at))
        && SEPARATORS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at < text.length() && isNumber(text.charAt(at)) ? text.substring(0, at) : "\0";
  }

  private static boolean opens(String text, int at, String word) {
    if (word.equals("\0") || !text.startsWith(word, at)) {
      return false;
    }
    int number = at + word.length();
    boolean numbered = number < text.length() && isNumber(text.charAt(number));
    boolean lineStart = "\n\r".indexOf(text.charAt(at - 1)) >= 0;
    return numbered && (!word.isEmpty() || lineStart || isCircled(text.charAt(number)));
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
