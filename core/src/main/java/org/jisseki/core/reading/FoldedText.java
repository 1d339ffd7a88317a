package org.jisseki.core.reading;

import java.text.Normalizer;
import java.util.Locale;
import org.jisseki.core.text.SourceText;

/** Text folded for comparison: NFKC, lower case, look-alikes unified, without white space. */
final class FoldedText {

  private FoldedText() {}

  /** Folds a text. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return fold(text);
      }
    }
    return text;
  }

  /** Whether folding leaves the character as it is. */
  private static boolean isPlain(char c) {
    return (c >= '!' && c <= '~' && !(c >= 'A' && c <= 'Z'))
        || (c >= 'ぁ' && c <= 'ゖ')
        || (c >= 'ァ' && c <= 'ー' && c != 'ヵ' && c != '・')
        || (c >= '一' && c <= '鿿')
        || c == '々'
        || c == '、'
        || c == '。';
  }

  private static String fold(String text) {
    SourceText unified = SourceText.of(text);
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = unified.charAt(i);
      if (isPlain(c) || c == '・' || c == '「' || c == '」') {
        folded.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c - 'A' + 'a'));
      } else if (c != ' ' && c != '\n') {
        return foldByNormalForm(unified.folded());
      }
    }
    return folded.toString();
  }

  /** For the letters that are more than one letter in another form: ㈱, ①, ㎡. */
  private static String foldByNormalForm(String unified) {
    String wide = Normalizer.normalize(unified, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(wide.length());
    for (int i = 0; i < wide.length(); i++) {
      char c = wide.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /**
   * The text without its white space, as copied PDFs put it into words; between two digits or
   * letters it stays.
   */
  static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
        gap = true;
        continue;
      }
      int last = compact.length() - 1;
      if (gap && last >= 0 && isNarrow(c) && isNarrow(compact.charAt(last))) {
        compact.append(' ');
      }
      compact.append(c);
      gap = false;
    }
    return compact.toString();
  }

  private static boolean isNarrow(char c) {
    return c < '\u0250' && Character.isLetterOrDigit(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\uFEFF' || c == '\u200B' || c == '\u2060' || c == '\u00AD';
  }
}
