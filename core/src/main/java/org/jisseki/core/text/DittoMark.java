package org.jisseki.core.text;

import java.util.BitSet;
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
  private static final BitSet STARTS = starts();

  private static final Set<String> LEFT_MARKS =
      Set.of("同左", "(同左)", "（同左）", "左同", "左に同じ", "左と同じ", "左記に同じ", "左記と同じ", "左記同様");

  private DittoMark() {}

  private static BitSet starts() {
    BitSet starts = new BitSet();
    starts.set('＂');
    MARKS.forEach(mark -> starts.set(mark.charAt(0)));
    return starts;
  }

  /** Whether the text is nothing but words that say "the same as on the left". */
  public static boolean isSameAsLeft(String text) {
    return text.length() <= LONGEST && text.indexOf('左') >= 0 && LEFT_MARKS.contains(bare(text));
  }

  /** Whether the text is nothing but a ditto mark. */
  public static boolean isDitto(String text) {
    if (text.isEmpty() || text.length() > LONGEST || !mayStart(text.charAt(0))) {
      return false;
    }
    return MARKS.contains(bare(text));
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        bare.append(c == '＂' ? '"' : c);
      }
    }
    return bare.toString();
  }

  private static boolean mayStart(char c) {
    // No white space stands behind the full-width space; kana and kanji do.
    return STARTS.get(c)
        || (c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}
