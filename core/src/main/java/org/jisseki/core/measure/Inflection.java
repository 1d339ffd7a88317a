package org.jisseki.core.measure;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a noun that is counted from the verb that only goes on telling of it. */
final class Inflection {

  private static final List<String> DONE = List.of("したもの", "したの", "された", "している", "した");
  private static final List<String> GOES_ON = List.of("して", "され", "し");

  /** One verb and nothing else: 占める, 迎えた, 行った. */
  private static final Pattern VERB =
      Pattern.compile("\\p{IsHan}{1,2}\\p{IsHiragana}{0,2}(?:る|った|いた|んだ|した|れた|えた|けた|めた|せた|べた)");

  private Inflection() {}

  /** 解決したの is 解決; a verb that goes on (開催し) or stands alone (占める) is no label. */
  static String nounOf(String label) {
    for (String end : DONE) {
      int at = label.length() - end.length();
      if (at > 0 && label.endsWith(end) && CharKinds.isNoun(label.charAt(at - 1))) {
        return label.substring(0, at);
      }
    }
    for (String end : GOES_ON) {
      int at = label.length() - end.length();
      if (at > 0 && label.endsWith(end) && CharKinds.isKanji(label.charAt(at - 1))) {
        return "";
      }
    }
    return VERB.matcher(label).matches() ? "" : label;
  }
}
