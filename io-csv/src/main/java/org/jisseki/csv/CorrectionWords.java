package org.jisseki.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.Language;

/** The words of a corrections file, from {@code correction-words.tsv} beside this type. */
final class CorrectionWords {

  private static final String RESOURCE = "correction-words.tsv";
  private static final CorrectionWords STANDARD = load();

  private final Map<String, String> meanings = new LinkedHashMap<>();
  private final Map<String, List<String>> written = new LinkedHashMap<>();

  private CorrectionWords() {}

  static CorrectionWords standard() {
    return STANDARD;
  }

  /** What a word means among those of its kind, such as {@code set-cell} among {@code what}. */
  Optional<String> meaning(String kind, String word) {
    return Optional.ofNullable(meanings.get(kind + '\t' + folded(word)));
  }

  /** The word that is written for a meaning. */
  String word(String kind, String meaning, Language language) {
    List<String> words = written.getOrDefault(kind + '\t' + meaning, List.of(meaning, meaning));
    return words.get(language == Language.JA ? 0 : 1);
  }

  /** All words of a kind that are written in a language, apart by spaces. */
  String words(String kind, Language language) {
    List<String> all = new ArrayList<>();
    written.forEach(
        (key, words) -> {
          if (key.startsWith(kind + '\t')) {
            all.add(words.get(language == Language.JA ? 0 : 1));
          }
        });
    return String.join(language == Language.JA ? "、" : ", ", all);
  }

  static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\h\\uFEFF]+", "");
  }

  private static CorrectionWords load() {
    CorrectionWords words = new CorrectionWords();
    try (InputStream in = CorrectionWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + RESOURCE);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(line -> words.add(List.of(line.split("\t"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(List<String> line) {
    String kind = line.get(0);
    String meaning = line.get(1);
    written.put(kind + '\t' + meaning, List.copyOf(line.subList(2, line.size())));
    line.subList(2, line.size()).forEach(word -> meanings.put(kind + '\t' + folded(word), meaning));
  }
}
