package org.jisseki.core.measure;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.core.text.Lexicon;
import org.jisseki.core.text.SourceText;

/** The word table: which words of a result text qualify, divide, or name no result. */
final class Words {

  private static final String RESOURCE = "words.csv";
  private static final Words STANDARD = new Words();

  private final Map<WordClass, Lexicon<Meaning>> lexicons = new EnumMap<>(WordClass.class);

  /**
   * What a word means.
   *
   * @param id the qualifier's id, or empty
   */
  record Meaning(String id) implements Serializable {

    Optional<Qualifier> qualifier() {
      for (Qualifier qualifier : Qualifier.values()) {
        if (qualifier.id().equals(id)) {
          return Optional.of(qualifier);
        }
      }
      return Optional.empty();
    }
  }

  private Words() {
    Map<String, Map<String, Meaning>> byClass = new LinkedHashMap<>();
    for (List<String> row : ResourceTable.read(RESOURCE, 3)) {
      byClass
          .computeIfAbsent(row.get(0), id -> new LinkedHashMap<>())
          .put(SourceText.of(row.get(1)).folded(), new Meaning(row.get(2)));
    }
    for (WordClass kind : WordClass.values()) {
      Map<String, Meaning> words = byClass.getOrDefault(kind.id(), Map.of());
      lexicons.put(kind, Lexicon.of(words));
    }
  }

  static Words standard() {
    return STANDARD;
  }

  /** The length of the longest word of a class at a place, 0 where none stands there. */
  int lengthAt(WordClass kind, CharSequence text, int start) {
    Lexicon<Meaning> lexicon = lexicon(kind);
    int found = lexicon.longestAt(text, start);
    return found == Lexicon.NONE ? 0 : lexicon.word(found).length();
  }

  /** The length of the longest word of a class that ends right before a place, or 0. */
  int lengthBefore(WordClass kind, CharSequence text, int end) {
    Lexicon<Meaning> lexicon = lexicon(kind);
    int found = lexicon.longestBefore(text, end);
    return found == Lexicon.NONE ? 0 : lexicon.word(found).length();
  }

  /** Whether a whole word is of a class. */
  boolean is(WordClass kind, String word) {
    return lexicon(kind).get(word).isPresent();
  }

  /** The qualifier that a whole word of a class stands for. */
  Optional<Qualifier> qualifier(WordClass kind, String word) {
    return lexicon(kind).get(word).flatMap(Meaning::qualifier);
  }

  /** All words of a class. */
  List<String> all(WordClass kind) {
    return lexicon(kind).words();
  }

  private Lexicon<Meaning> lexicon(WordClass kind) {
    return Objects.requireNonNull(lexicons.get(kind));
  }
}
