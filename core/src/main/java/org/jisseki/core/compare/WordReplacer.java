package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces known words in a text, the longest match first, in one pass from left to right.
 *
 * <p>A word of one to three kana is replaced only where no other kana touches it: {@code イヌ} in
 * {@code イヌ預かり}, but not {@code リハ} in {@code リハーサル}.
 */
final class WordReplacer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_KANA = 3;

  private final ImmutableMap<Character, ImmutableList<Map.Entry<String, String>>> byFirst;

  private WordReplacer(ImmutableMap<Character, ImmutableList<Map.Entry<String, String>>> byFirst) {
    this.byFirst = byFirst;
  }

  /** A replacer of each key by its value; a key may be its own value, which protects it. */
  static WordReplacer of(Map<String, String> replacements) {
    Map<Character, List<Map.Entry<String, String>>> grouped = new LinkedHashMap<>();
    replacements.forEach(
        (word, meaning) -> {
          if (!word.isEmpty()) {
            grouped
                .computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
                .add(Map.entry(word, meaning));
          }
        });
    ImmutableMap.Builder<Character, ImmutableList<Map.Entry<String, String>>> copy =
        ImmutableMap.builder();
    grouped.forEach(
        (first, list) -> {
          list.sort((a, b) -> b.getKey().length() - a.getKey().length());
          copy.put(first, ImmutableList.copyOf(list));
        });
    return new WordReplacer(copy.buildOrThrow());
  }

  /** The text with every known word replaced. */
  String replace(String text) {
    StringBuilder replaced = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Map.Entry<String, String> hit = match(text, at);
      if (hit.getKey().isEmpty()) {
        replaced.append(text.charAt(at++));
      } else {
        replaced.append(hit.getValue());
        at += hit.getKey().length();
      }
    }
    return replaced.toString();
  }

  private Map.Entry<String, String> match(String text, int at) {
    for (Map.Entry<String, String> entry :
        byFirst.getOrDefault(text.charAt(at), ImmutableList.of())) {
      String word = entry.getKey();
      if (text.startsWith(word, at) && standsFree(text, at, word)) {
        return entry;
      }
    }
    return Map.entry("", "");
  }

  private static boolean standsFree(String text, int at, String word) {
    if (word.length() > SHORT_KANA || !word.chars().allMatch(Spelling::isKatakana)) {
      return true;
    }
    int end = at + word.length();
    return (at == 0 || !Spelling.isKatakana(text.charAt(at - 1)))
        && (end == text.length() || !Spelling.isKatakana(text.charAt(end)));
  }
}
