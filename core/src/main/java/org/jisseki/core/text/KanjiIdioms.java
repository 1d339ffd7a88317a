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
    return found == Lexicon.NONE ? 0 : WORDS.word(found).length();
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
          words.put(SourceText.of(line.strip()).folded(), true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Lexicon.of(words);
  }
}
