package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.text.Lexicon;

/**
 * The words by which figures of two years are known to count the same thing: spellings and names,
 * counters, and endings that only say how something is counted.
 *
 * <p>The built-in words are the class-path resource {@code pairing-words.tsv} beside this type;
 * {@link #with} adds a council's own. Immutable and thread-safe.
 */
public final class PairingWords implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String RESOURCE = "pairing-words.tsv";
  private static final PairingWords STANDARD = load();

  private final ImmutableMap<PairingWordKind, ImmutableMap<String, String>> words;
  private final WordReplacer names;
  private final WordReplacer near;
  private final ImmutableMap<String, String> units;
  private final Lexicon<String> tails;
  private final Lexicon<String> heads;
  private final Lexicon<String> neutrals;
  private final Lexicon<String> markers;
  private final ImmutableList<String> parts;
  private final ImmutableSet<String> nouns;
  private final Lexicon<String> kinds;
  private final ImmutableSet<String> topics;
  private final Lexicon<String> stocks;
  private final Lexicon<String> usages;
  private final ImmutableSet<String> yearly;
  private final ImmutableSet<String> blanks;
  private final ImmutableSet<String> generics;
  private final ImmutableSet<String> joinings;
  private final Lexicon<String> cancels;
  private final ImmutableMap<String, String> counterparts;
  private final KinshipWords kinship;

  private PairingWords(Map<PairingWordKind, Map<String, String>> entries) {
    ImmutableMap.Builder<PairingWordKind, ImmutableMap<String, String>> copy =
        ImmutableMap.builder();
    entries.forEach((kind, map) -> copy.put(kind, ImmutableMap.copyOf(map)));
    words = copy.buildOrThrow();
    names = WordReplacer.of(namesAndLinks());
    near = WordReplacer.of(named(PairingWordKind.SIMILAR));
    units = of(PairingWordKind.UNIT);
    tails = Lexicon.of(longestFirst(tailsByName()));
    heads = Lexicon.of(longestFirst(named(PairingWordKind.HEAD)));
    neutrals = Lexicon.of(longestFirst(named(PairingWordKind.NEUTRAL)));
    markers = Lexicon.of(longestFirst(spelled(PairingWordKind.MARKER)));
    parts = longestFirst(spelled(PairingWordKind.PART).keySet());
    nouns = ImmutableSet.copyOf(named(PairingWordKind.NOUN).keySet());
    kinds = Lexicon.of(narrowing());
    topics = ImmutableSet.copyOf(named(PairingWordKind.TOPIC).keySet());
    stocks = Lexicon.of(named(PairingWordKind.STOCK));
    usages = Lexicon.of(named(PairingWordKind.USAGE));
    joinings = ImmutableSet.copyOf(named(PairingWordKind.JOINING).keySet());
    generics = ImmutableSet.copyOf(named(PairingWordKind.GENERIC).keySet());
    blanks = ImmutableSet.copyOf(named(PairingWordKind.BLANK).keySet());
    yearly = ImmutableSet.copyOf(spelled(PairingWordKind.YEARLY).keySet());
    counterparts = ImmutableMap.copyOf(named(PairingWordKind.COUNTERPART));
    cancels = Lexicon.of(of(PairingWordKind.CANCEL));
    kinship = new KinshipWords(this::named, this::of);
  }

  /** The built-in words. */
  public static PairingWords standard() {
    return STANDARD;
  }

  /**
   * These words and one more, for example {@code with(SAME, "サロン", "ふれあいの家")}.
   *
   * @param kind what the word is for
   * @param meaning the name that the word is read as; for kinds without a meaning, any text
   * @param word the word as tables write it
   */
  public PairingWords with(PairingWordKind kind, String meaning, String word) {
    if (word.isBlank() || meaning.isBlank()) {
      throw new IllegalArgumentException(
          "A pairing word and its meaning are not blank, but got '%s' for '%s'"
              .formatted(word, meaning));
    }
    Map<PairingWordKind, Map<String, String>> entries = new LinkedHashMap<>(words);
    Map<String, String> map = new LinkedHashMap<>(of(kind));
    map.put(word, meaning);
    entries.put(kind, map);
    return new PairingWords(entries);
  }

  /**
   * The text in the one spelling in which labels are compared: NFKC, kana alike, known names and
   * abbreviations as one, without punctuation and okurigana. Two texts that speak of the same thing
   * have parts of it in common; it is not meant to be shown.
   */
  public String folded(String text) {
    return name(Spelling.of(text));
  }

  /** The folded label without endings that only say how it is counted; see {@link #folded}. */
  public String stem(String label) {
    return FoldedLabel.of(label, "", this).stem();
  }

  /** Whether the two words are the parts of one whole, such as 介護 and 予防, 委託 and 独自. */
  public boolean areCounterparts(String stem, String other) {
    return counterparts.getOrDefault(stem, "").equals(other)
        || counterparts.getOrDefault(other, "").equals(stem);
  }

  /** The words by which labels that no rule made one are known to be akin, or not to be. */
  KinshipWords kinship() {
    return kinship;
  }

  /** The common name of a counter and its variants; the counter itself where it has none. */
  String unit(String symbol) {
    return units.getOrDefault(symbol, symbol);
  }

  /** The word with every known name in it replaced by the name that stands for all. */
  String name(String spelled) {
    return Spelling.withoutOkurigana(names.replace(spelled));
  }

  /** The name with every word in it replaced by the one that stands for all near words. */
  String near(String name) {
    return near.replace(name);
  }

  /** The endings that say how something is counted, with the counter implied; empty for none. */
  Lexicon<String> tails() {
    return tails;
  }

  /** Whether a name stands in the place of a label and is none. */
  boolean isBlank(String name) {
    return blanks.contains(name);
  }

  /** Whether a stem says no more than that something took place. */
  boolean isGeneric(String stem) {
    return generics.contains(stem);
  }

  /** Beginnings that do not change what is counted, the longest first. */
  List<String> heads() {
    return heads.words();
  }

  /** Endings that do not change what is counted, the longest first. */
  List<String> neutrals() {
    return neutrals.words();
  }

  /** Whether a name has one of those beginnings or endings. */
  boolean mayLoosen(String name) {
    return heads.longestAt(name, 0) != Lexicon.NONE
        || neutrals.longestBefore(name, name.length()) != Lexicon.NONE;
  }

  /** Words behind a number that tell one item of a series from the next, the longest first. */
  Lexicon<String> markers() {
    return markers;
  }

  /** Words that name one part of an event or a group, the longest first. */
  ImmutableList<String> parts() {
    return parts;
  }

  /** Whether a label may leave the word out at its end, or each part of it: 設置補助. */
  boolean mayBeLeftOut(String word) {
    if (nouns.contains(word)) {
      return true;
    }
    for (int at = 2; at <= word.length() - 2; at++) {
      if (nouns.contains(word.substring(0, at)) && nouns.contains(word.substring(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether words before a name make a narrower or another thing of it: 電話, 未, 男性. */
  boolean narrows(String words) {
    return kinds.longestBefore(words, words.length()) != Lexicon.NONE;
  }

  /** Whether words before a name may be left out where no other figure could be meant. */
  boolean isTopic(String words) {
    return topics.contains(words);
  }

  /** Whether the stem names something held at a date rather than done in a year. */
  boolean isStock(String stem) {
    return holdsOne(stem, stocks);
  }

  /** Whether the stem names a use, a loan or a visit. */
  boolean isUsage(String stem) {
    return holdsOne(stem, usages);
  }

  /** Whether a label says no more than that people used or joined something. */
  boolean isJoining(String label) {
    return joinings.contains(label);
  }

  /** Whether the numbers before this marker go on from year to year. */
  boolean isYearly(String marker) {
    return yearly.contains(marker);
  }

  /** Whether the text says that something did not take place. */
  boolean saysCancelled(String text) {
    return holdsOne(text, cancels);
  }

  static boolean holdsOne(String text, Lexicon<String> words) {
    for (int i = 0; i < text.length(); i++) {
      if (words.longestAt(text, i) != Lexicon.NONE) {
        return true;
      }
    }
    return false;
  }

  private ImmutableMap<String, String> of(PairingWordKind kind) {
    return words.getOrDefault(kind, ImmutableMap.of());
  }

  private Map<String, String> spelled(PairingWordKind kind) {
    Map<String, String> spelled = new LinkedHashMap<>();
    of(kind).values().forEach(meaning -> spelled.put(Spelling.of(meaning), Spelling.of(meaning)));
    of(kind).forEach((word, meaning) -> spelled.put(Spelling.of(word), Spelling.of(meaning)));
    spelled.remove("");
    return spelled;
  }

  private Map<String, String> narrowing() {
    Map<String, String> all = named(PairingWordKind.KIND);
    all.putAll(named(PairingWordKind.PART));
    named(PairingWordKind.COUNTERPART)
        .forEach(
            (word, other) -> {
              all.put(word, other);
              all.put(other, word);
            });
    return all;
  }

  private Map<String, String> namesAndLinks() {
    Map<String, String> all = spelled(PairingWordKind.SAME);
    of(PairingWordKind.LINK).keySet().forEach(link -> all.put(Spelling.of(link), ""));
    return all;
  }

  private Map<String, String> named(PairingWordKind kind) {
    Map<String, String> named = new LinkedHashMap<>();
    of(kind)
        .forEach((word, meaning) -> named.put(name(Spelling.of(word)), name(Spelling.of(meaning))));
    named.remove("");
    return named;
  }

  private Map<String, String> tailsByName() {
    Map<String, String> tailsByName = new LinkedHashMap<>();
    of(PairingWordKind.TAIL)
        .forEach(
            (word, unit) ->
                tailsByName.put(name(Spelling.of(word)), isNone(unit) ? "" : unit(unit)));
    return tailsByName;
  }

  private static boolean isNone(String meaning) {
    return meaning.equals("-");
  }

  private static Map<String, String> longestFirst(Map<String, String> map) {
    Map<String, String> sorted = new LinkedHashMap<>();
    longestFirst(map.keySet()).forEach(word -> sorted.put(word, map.getOrDefault(word, "")));
    return sorted;
  }

  private static ImmutableList<String> longestFirst(Set<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.removeIf(String::isEmpty);
    sorted.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    return ImmutableList.copyOf(new LinkedHashSet<>(sorted));
  }

  private static PairingWords load() {
    Map<PairingWordKind, Map<String, String>> entries = new LinkedHashMap<>();
    try (InputStream in = PairingWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("Missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read(line, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PairingWords(entries);
  }

  private static void read(String line, Map<PairingWordKind, Map<String, String>> entries) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    PairingWordKind kind = PairingWordKind.ofId(line.substring(0, first));
    Map<String, String> map = entries.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    String meaning = line.substring(first + 1, second);
    int from = second + 1;
    while (from < line.length()) {
      int space = line.indexOf(' ', from);
      int to = space < 0 ? line.length() : space;
      map.put(line.substring(from, to), meaning);
      from = to + 1;
    }
  }
}
