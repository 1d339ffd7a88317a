package org.jisseki.core.reading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;

/**
 * The words by which tables are recognized: headers, totals, notes, titles. Immutable.
 *
 * <p>The built-in words stand in {@code vocabulary.csv} beside this type. A council that uses other
 * words adds them:
 *
 * <pre>{@code
 * Vocabulary ours = Vocabulary.standard()
 *     .plus(List.of(new VocabularyEntry("header", "メニュー", "name")));
 * }</pre>
 */
public final class Vocabulary implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The kind of the words that say "the same as above". */
  static final String DITTO = "ditto";

  private static final ImmutableMap<String, HeaderMeaning> MEANINGS =
      Maps.uniqueIndex(Arrays.asList(HeaderMeaning.values()), HeaderMeaning::id);

  private static final Vocabulary STANDARD = new Vocabulary(load());

  private final ImmutableList<VocabularyEntry> entries;
  private final ImmutableMap<String, HeaderMeaning> headers;
  private final ImmutableMap<String, HeaderMeaning> headerEnds;
  private final ImmutableMap<String, ImmutableSet<String>> words;
  private final int longestEnd;

  private Vocabulary(List<VocabularyEntry> entries) {
    this.entries = ImmutableList.copyOf(entries);
    ImmutableMap.Builder<String, HeaderMeaning> whole = ImmutableMap.builder();
    ImmutableMap.Builder<String, HeaderMeaning> ends = ImmutableMap.builder();
    Map<String, Set<String>> others = new HashMap<>();
    int longest = 0;
    for (VocabularyEntry entry : entries) {
      String word = FoldedText.of(entry.word());
      switch (entry.kind()) {
        case "header" -> whole.put(word, meaning(entry));
        case "header-end" -> {
          ends.put(word, meaning(entry));
          longest = Math.max(longest, word.length());
        }
        default -> others.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).add(word);
      }
    }
    headers = whole.buildKeepingLast();
    headerEnds = ends.buildKeepingLast();
    ImmutableMap.Builder<String, ImmutableSet<String>> sets = ImmutableMap.builder();
    others.forEach((kind, set) -> sets.put(kind, ImmutableSet.copyOf(set)));
    words = sets.buildOrThrow();
    longestEnd = longest;
  }

  /** The built-in vocabulary. */
  public static Vocabulary standard() {
    return STANDARD;
  }

  /** The meanings that a header word can have, in a fixed order. */
  public static List<String> headerMeanings() {
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (HeaderMeaning meaning : HeaderMeaning.values()) {
      if (meaning != HeaderMeaning.UNKNOWN && meaning != HeaderMeaning.YEAR_ALONE) {
        ids.add(meaning.id());
      }
    }
    return ids.build();
  }

  /**
   * This vocabulary and more words; a word that stands in both has the added meaning.
   *
   * @throws IllegalArgumentException if a header word has a meaning that {@link #headerMeanings()}
   *     does not hold
   */
  public Vocabulary plus(List<VocabularyEntry> more) {
    List<VocabularyEntry> all = new ArrayList<>(entries);
    all.addAll(more);
    return new Vocabulary(all);
  }

  /** This vocabulary and the words of a profile, which count more; undecided ones are left out. */
  public Vocabulary with(Profile profile) {
    List<VocabularyEntry> more = new ArrayList<>();
    for (ProfileEntry entry : profile.entries()) {
      String kind =
          switch (entry.kind()) {
            case HEADER -> "header";
            case HEADER_ENDING -> "header-end";
            case DIVISION_SUFFIX -> "division-end";
            case TOTAL -> "total";
            case NOTE_MARK -> "note-mark";
            case COUNTER -> "unit";
            case DITTO -> DITTO;
            default -> "";
          };
      boolean undecided = kind.startsWith("header") && entry.meaning().isEmpty();
      if (!kind.isEmpty() && !undecided) {
        more.add(new VocabularyEntry(kind, entry.word(), entry.meaning()));
      }
    }
    return more.isEmpty() ? this : plus(more);
  }

  /** All words in the order in which they were given. */
  public List<VocabularyEntry> entries() {
    return entries;
  }

  /** What a folded header means as a whole. */
  HeaderMeaning header(String folded) {
    return headers.getOrDefault(folded, HeaderMeaning.UNKNOWN);
  }

  /** What the longest known ending of a folded header means. */
  HeaderMeaning headerEnd(String folded) {
    for (int length = Math.min(longestEnd, folded.length() - 1); length > 0; length--) {
      HeaderMeaning meaning = headerEnds.get(folded.substring(folded.length() - length));
      if (meaning != null) {
        return meaning;
      }
    }
    return HeaderMeaning.UNKNOWN;
  }

  /** The folded words of another kind. */
  Set<String> words(String kind) {
    return words.getOrDefault(kind, ImmutableSet.of());
  }

  private static HeaderMeaning meaning(VocabularyEntry entry) {
    HeaderMeaning meaning = MEANINGS.get(entry.meaning());
    if (meaning != null) {
      return meaning;
    }
    throw new IllegalArgumentException(
        "The header word '%s' means '%s', but a header means one of %s"
            .formatted(entry.word(), entry.meaning(), headerMeanings()));
  }

  private static List<VocabularyEntry> load() {
    List<VocabularyEntry> entries = new ArrayList<>();
    try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.csv")) {
      if (in == null) {
        throw new IllegalStateException("Missing resource vocabulary.csv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf(',');
        int second = line.indexOf(',', first + 1);
        if (first >= 0 && second >= 0) {
          entries.add(
              new VocabularyEntry(
                  line.substring(0, first),
                  line.substring(first + 1, second),
                  line.substring(second + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
