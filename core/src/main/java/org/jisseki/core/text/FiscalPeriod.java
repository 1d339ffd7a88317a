package org.jisseki.core.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fiscal year written as its first and last month or day: {@code R5.4～R6.3}. */
final class FiscalPeriod {

  private static final String DOT = "\\s*[.．/／年]\\s*";
  private static final String MONTH_END = "\\s*(?:[.．/／月]\\s*(?:%s\\s*日?)?)?";

  /** What follows the first year: its April, a tilde, a further year and its March. */
  private static final Pattern REST =
      Pattern.compile(
          DOT
              + "[0０]?[4４]"
              + MONTH_END.formatted("[0０]?[1１]")
              + "\\s*(?:[~～〜\\-－‐ー]|から|至)\\s*至?\\s*(?:令和|平成|昭和|[A-ZＡ-Ｚ令平昭])?\\s*"
              + "([0-9０-９]{1,2}|[0-9０-９]{4}|元)"
              + DOT
              + "[0０]?[3３]"
              + MONTH_END.formatted("[3３][1１]")
              + "(?![0-9０-９])");

  private FiscalPeriod() {}

  /**
   * Where the period ends whose first year ends at an index; -1 where none goes on there.
   *
   * @param western the first year
   */
  static int end(String text, int at, int western) {
    if (at >= text.length() || " 　.．/／年".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    Matcher rest = REST.matcher(text).region(at, text.length());
    return rest.lookingAt() && follows(rest.group(1), western) ? rest.end() : -1;
  }

  private static boolean follows(String next, int western) {
    int number = next.equals("元") ? 1 : Integer.parseInt(next);
    boolean inEra = false;
    for (Era era : Era.values()) {
      inEra |= number < 100 && era.toWestern(number) == western + 1;
    }
    return number == western + 1 || inEra;
  }
}
