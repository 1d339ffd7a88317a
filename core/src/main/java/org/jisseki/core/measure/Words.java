package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.text.Lexicon;
import org.jisseki.core.text.SourceText;

/** The word table: which words of a result text qualify, divide, or name no result. */
final class Words implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String RESOURCE = "words.csv";
  private static final Words STANDARD = new Words(ResourceTable.read(RESOURCE, 3));

  private static final ImmutableSet<String> LEADS =
      ImmutableSet.of("cumulative", "distinct", "approximate", "total");
  private static final ImmutableSet<String> BACKS =
      ImmutableSet.of("increase", "decrease", "at-least", "at-most");

  private final ImmutableList<List<String>> rows;

  /** The words of each class in their order, each with the id of what it qualifies, or nothing. */
  private final transient ImmutableList<Lexicon<String>> lexicons;

  private final transient Edges edges = new Edges();

  private Words(List<List<String>> rows) {
    this.rows = ImmutableList.copyOf(rows);
    Map<String, Map<String, String>> byClass = new LinkedHashMap<>();
    for (List<String> row : rows) {
      byClass
          .computeIfAbsent(row.get(0), id -> new LinkedHashMap<>())
          .put(SourceText.of(row.get(1)).folded(), row.get(2));
    }
    ImmutableList.Builder<Lexicon<String>> all = ImmutableList.builder();
    for (WordClass kind : WordClass.values()) {
      Lexicon<String> words = Lexicon.of(byClass.getOrDefault(kind.id(), Map.of()));
      all.add(words);
      edges.add(kind, words.words());
    }
    lexicons = all.build();
  }

  /** The rows are all that is written; the tables are made of them anew. */
  private Object readResolve() {
    return new Words(rows);
  }

  static Words standard() {
    return STANDARD;
  }

  /** These words and the qualifiers of a profile. */
  Words with(Profile profile) {
    List<ProfileEntry> more = profile.entries(ProfileKind.QUALIFIER);
    if (more.isEmpty()) {
      return this;
    }
    ImmutableList.Builder<List<String>> all = ImmutableList.builder();
    all.addAll(rows);
    for (ProfileEntry entry : more) {
      String id = entry.meaning();
      WordClass touching =
          LEADS.contains(id)
              ? WordClass.LEAD
              : BACKS.contains(id) ? WordClass.BACK : WordClass.FRONT;
      for (WordClass kind : List.of(touching, WordClass.INNER, WordClass.NOTE)) {
        all.add(List.of(kind.id(), entry.word(), id));
      }
    }
    return new Words(all.build());
  }

  /** Whether a word of a class begins with a character. */
  boolean mayBegin(WordClass kind, char c) {
    return edges.mayBegin(kind, c);
  }

  /** Whether a word of a class ends with a character. */
  boolean mayEnd(WordClass kind, char c) {
    return edges.mayEnd(kind, c);
  }

  /** Whether a word of one class begins with a character or one of another ends with it. */
  boolean mayTouch(WordClass beginning, WordClass ending, char c) {
    return edges.mayTouch(beginning, ending, c);
  }

  /** The length of the longest word of a class at a place, 0 where none stands there. */
  int lengthAt(WordClass kind, SourceText text, int start) {
    return edges.mayBegin(kind, text.at(start)) ? lexicon(kind).lengthAt(text, start) : 0;
  }

  /** The length of the longest word of a class at a place of a label, or 0. */
  int lengthAt(WordClass kind, String label, int start) {
    boolean inside = start >= 0 && start < label.length();
    return inside && edges.mayBegin(kind, label.charAt(start))
        ? lexicon(kind).lengthAt(label, start)
        : 0;
  }

  /** The length of the longest word of a class that ends right before a place, or 0. */
  int lengthBefore(WordClass kind, SourceText text, int end) {
    return edges.mayEnd(kind, text.at(end - 1)) ? lexicon(kind).lengthBefore(text, end) : 0;
  }

  /** The length of the longest word of a class that ends right before a place of a label, or 0. */
  int lengthBefore(WordClass kind, String label, int end) {
    return end > 0 && edges.mayEnd(kind, label.charAt(end - 1))
        ? lexicon(kind).lengthBefore(label, end)
        : 0;
  }

  /** Whether a whole word is of a class. */
  boolean is(WordClass kind, String word) {
    return number(kind, word) != Lexicon.NONE;
  }

  /** The qualifier that a whole word of a class stands for. */
  Optional<Qualifier> qualifier(WordClass kind, String word) {
    int found = number(kind, word);
    return found == Lexicon.NONE ? Optional.empty() : Qualifier.ofId(lexicon(kind).value(found));
  }

  /** The qualifier that a span of a text stands for, where it is a whole word of a class. */
  Optional<Qualifier> qualifier(WordClass kind, SourceText text, int start, int end) {
    Lexicon<String> lexicon = lexicon(kind);
    int found = lexicon.longestAt(text, start, end);
    boolean whole = found != Lexicon.NONE && lexicon.word(found).length() == end - start;
    return whole ? Qualifier.ofId(lexicon.value(found)) : Optional.empty();
  }

  /** All words of a class. */
  List<String> all(WordClass kind) {
    return lexicon(kind).words();
  }

  /** The number of a whole word in its class, or {@link Lexicon#NONE}. */
  private int number(WordClass kind, String word) {
    if (word.isEmpty() || !edges.mayBegin(kind, word.charAt(0))) {
      return Lexicon.NONE;
    }
    Lexicon<String> lexicon = lexicon(kind);
    int found = lexicon.longestAt(word, 0);
    boolean whole = found != Lexicon.NONE && lexicon.word(found).length() == word.length();
    return whole ? found : Lexicon.NONE;
  }

  @SuppressWarnings("EnumOrdinal") // the list is made of the classes in their order
  private Lexicon<String> lexicon(WordClass kind) {
    return lexicons.get(kind.ordinal());
  }
}
