package org.jisseki.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Words that hold a kanji numeral and state no number, such as 一部 or 万が一. */
public final class KanjiIdioms {

  private static final String RESOURCE = "kanji-idioms.txt";

  /** What makes a count of the numerals before it. */
  private static final String COUNTED = "円名人件回冊部台戸世枚本個点食団社校日";

  /** Each with whether it is nothing but numerals. */
  private static final Lexicon<Boolean> WORDS = load();

  private KanjiIdioms() {}

  /** Whether an idiom begins with a character. */
  public static boolean mayBegin(char c) {
    return WORDS.mayBegin(c);
  }

  /**
   * The length of the idiom that starts at a place, 0 where none does.
   *
   * @param text the text
   * @param start the offset, in UTF-16 units from 0
   */
  public static int lengthAt(SourceText text, int start) {
    int found = WORDS.longestAt(text, start);
    if (found == Lexicon.NONE) {
      return 0;
    }
    int length = WORDS.word(found).length();
    return WORDS.value(found) && goesOn(text.at(start + length)) ? 0 : length;
  }

  /** Whether an idiom of numerals alone is a number here: 八百万円, 四万十二名. */
  private static boolean goesOn(char next) {
    return isNumeral(next) || (next != '\0' && COUNTED.indexOf(next) >= 0);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isNumeral(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumeral(char c) {
    return KanjiNumbers.digit(c) >= 0
        || KanjiNumbers.smallPower(c) > 0
        || KanjiNumbers.greatPower(c) > 0;
  }

  private static Lexicon<Boolean> load() {
    Map<String, Boolean> words = new LinkedHashMap<>();
    try (InputStream in = KanjiIdioms.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The class path lacks " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          String word = SourceText.of(line.strip()).folded();
          words.put(word, isNumber(word));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Lexicon.of(words);
  }
}
