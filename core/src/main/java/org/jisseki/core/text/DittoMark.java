package org.jisseki.core.text;

import java.util.Set;

/**
 * The marks and words that say "the same as above": {@code 〃}, {@code ″}, {@code 同上} and their kin.
 *
 * <p>A mark counts only where it is the whole text of a cell; white space around and inside it is
 * ignored.
 */
public final class DittoMark {

  private static final int LONGEST = 16;

  private static final Set<String> MARKS =
      Set.of(
          "〃", "〃〃", "″", "\"", "“", "”", "〝", "〟", "''", "´´", "゛", "々", "〻", "仝", "同", "同上",
          "(同上)", "（同上）", "同じ", "上に同じ", "上と同じ", "上記に同じ", "上記と同じ", "上記同様", "以下同じ", "〃(同上)");

  /** What a mark can begin with, to tell most cells at a glance. */
  private static final String STARTS = starts();

  private DittoMark() {}

  private static String starts() {
    StringBuilder starts = new StringBuilder("＂");
    MARKS.forEach(mark -> starts.append(mark.charAt(0)));
    return starts.toString();
  }

  /** Whether the text is nothing but a ditto mark. */
  public static boolean isDitto(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !mayStart(text.charAt(0))) {
      return false;
    }
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        bare.append(c == '＂' ? '"' : c);
      }
    }
    return MARKS.contains(bare.toString());
  }

  private static boolean mayStart(char c) {
    return STARTS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
