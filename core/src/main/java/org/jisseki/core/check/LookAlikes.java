package org.jisseki.core.check;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters that look like the one that is meant: CJK radicals from PDF copies, simplified Chinese
 * forms, kanji and signs among katakana, letters among digits. From {@code look-alikes.tsv}.
 */
final class LookAlikes {

  private static final LookAlikes STANDARD = load();

  private final char[] always = new char[Character.MAX_VALUE + 1];
  private final ImmutableMap<Character, Character> amongKatakana;
  private final ImmutableMap<Character, Character> amongDigits;

  private LookAlikes(
      ImmutableMap<Character, Character> always,
      ImmutableMap<Character, Character> amongKatakana,
      ImmutableMap<Character, Character> amongDigits) {
    always.forEach((c, meant) -> this.always[c] = meant);
    this.amongKatakana = amongKatakana;
    this.amongDigits = amongDigits;
  }

  /** The built-in characters. */
  static LookAlikes standard() {
    return STANDARD;
  }

  /**
   * A character that looks like another.
   *
   * @param at where it stands in the text, in UTF-16 units from 0
   * @param meant the character that it looks like
   */
  record LookAlike(int at, char meant) {}

  /** The look-alikes of a text, in its order. */
  List<LookAlike> find(String text) {
    List<LookAlike> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      Character meant = meant(text, i);
      if (meant != null) {
        found.add(new LookAlike(i, meant));
      }
    }
    return found;
  }

  /** The text with a look-alike replaced by what it looks like. */
  static String mended(String text, List<LookAlike> found) {
    StringBuilder mended = new StringBuilder(text);
    found.forEach(each -> mended.setCharAt(each.at(), each.meant()));
    return mended.toString();
  }

  private @Nullable Character meant(String text, int i) {
    char c = text.charAt(i);
    if (always[c] != 0) {
      return always[c];
    }
    char before = i > 0 ? text.charAt(i - 1) : '\0';
    char behind = i + 1 < text.length() ? text.charAt(i + 1) : '\0';
    if (isKatakana(before) && isKatakana(behind)) {
      return amongKatakana.get(c);
    }
    Character meant = isDigit(before) ? amongDigits.get(c) : null;
    // 2O名 is a slip; 5l may be liters
    boolean number = isDigit(behind) || (Character.isIdeographic(behind) && c != 'l' && c != 'I');
    return number ? meant : null;
  }

  private static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static LookAlikes load() {
    ImmutableMap.Builder<Character, Character> always = ImmutableMap.builder();
    ImmutableMap.Builder<Character, Character> katakana = ImmutableMap.builder();
    ImmutableMap.Builder<Character, Character> digits = ImmutableMap.builder();
    try (InputStream in = LookAlikes.class.getResourceAsStream("look-alikes.tsv")) {
      if (in == null) {
        throw new IllegalStateException("Missing resource look-alikes.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#") || line.isEmpty()) {
          continue;
        }
        int tab = line.indexOf('\t');
        ImmutableMap.Builder<Character, Character> map =
            switch (line.substring(0, tab)) {
              case "always" -> always;
              case "katakana" -> katakana;
              case "digits" -> digits;
              default -> throw new IllegalStateException("No such kind of look-alike: " + line);
            };
        for (int i = tab + 1; i + 1 < line.length(); i += 3) {
          map.put(line.charAt(i), line.charAt(i + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LookAlikes(always.buildOrThrow(), katakana.buildOrThrow(), digits.buildOrThrow());
  }
}
