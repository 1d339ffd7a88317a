package org.jisseki.core.compare;

import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Map;
import org.jisseki.core.text.Lexicon;

/**
 * Replaces known words in a text, the longest match first, in one pass from left to right.
 *
 * <p>A word of one to three kana is replaced only where no other kana touches it: {@code イヌ} in
 * {@code イヌ預かり}, but not {@code リハ} in {@code リハーサル}; one that begins with a Latin letter only
 * where no other such letter does.
 */
final class WordReplacer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_KANA = 3;

  private final Lexicon<String> meanings;

  private WordReplacer(Lexicon<String> meanings) {
    this.meanings = meanings;
  }

  /** A replacer of each key by its value; a key may be its own value, which protects it. */
  static WordReplacer of(Map<String, String> replacements) {
    return new WordReplacer(
        Lexicon.of(Maps.filterKeys(replacements, word -> word != null && !word.isEmpty())));
  }

  /** The text with every known word replaced. */
  String replace(String text) {
    int at = 0;
    int hit = Lexicon.NONE;
    while (at < text.length() && hit == Lexicon.NONE) {
      hit = match(text, at);
      at += hit == Lexicon.NONE ? 1 : 0;
    }
    return hit == Lexicon.NONE ? text : replaceFrom(text, at);
  }

  private String replaceFrom(String text, int first) {
    StringBuilder replaced = new StringBuilder(text.length()).append(text, 0, first);
    int at = first;
    while (at < text.length()) {
      int hit = match(text, at);
      if (hit == Lexicon.NONE) {
        replaced.append(text.charAt(at++));
      } else {
        replaced.append(meanings.value(hit));
        at += meanings.word(hit).length();
        at += at < text.length() && text.charAt(at) == 'ー' ? 1 : 0; // ヘルパー登録, listed as ヘルパ
      }
    }
    return replaced.toString();
  }

  /** The longest word at a place that stands free there. */
  private int match(String text, int at) {
    int hit = meanings.longestAt(text, at);
    while (hit != Lexicon.NONE && !standsFree(text, at, meanings.word(hit))) {
      hit = meanings.longestAt(text, at, at + meanings.word(hit).length() - 1);
    }
    return hit;
  }

  private static boolean standsFree(String text, int at, String word) {
    int end = at + word.length();
    if (isLatin(word.charAt(0))) {
      return (at == 0 || !isLatin(text.charAt(at - 1)))
          && (end == text.length() || !isLatin(text.charAt(end)));
    }
    if (word.length() > SHORT_KANA || !Spelling.isKatakana(word)) {
      return true;
    }
    return (at == 0 || !Spelling.isKatakana(text.charAt(at - 1)))
        && (end == text.length()
            || !Spelling.isKatakana(text.charAt(end))
            || (text.charAt(end) == 'ー' && standsFree(text, at, word + 'ー')));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
