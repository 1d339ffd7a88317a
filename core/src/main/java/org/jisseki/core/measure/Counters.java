package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
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

/**
 * The counters that an extractor knows; immutable, extended by {@link #with}.
 *
 * <pre>{@code
 * MeasurementExtractor.with(Counters.standard().with(Counter.of("小隊")));
 * }</pre>
 */
public final class Counters implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Counters STANDARD = new Counters(CounterFile.standard());

  private final ImmutableList<Counter> all;
  private final Lexicon<Counter> lexicon;

  private Counters(List<Counter> counters) {
    Map<String, Counter> byWord = new LinkedHashMap<>();
    for (Counter counter : counters) {
      byWord.put(SourceText.of(counter.word()).folded(), counter);
    }
    all = ImmutableList.copyOf(byWord.values());
    lexicon = Lexicon.of(byWord);
  }

  /** The built-in counters of reports of councils and municipalities. */
  public static Counters standard() {
    return STANDARD;
  }

  /** These counters and one more, which replaces one of the same word. */
  public Counters with(Counter counter) {
    return new Counters(ImmutableList.<Counter>builder().addAll(all).add(counter).build());
  }

  /** These counters and those of a profile; a counter that stands for a known one is like it. */
  public Counters with(Profile profile) {
    ImmutableList.Builder<Counter> more = ImmutableList.builder();
    more.addAll(all);
    List<ProfileEntry> entries = profile.entries(ProfileKind.COUNTER);
    for (ProfileEntry entry : entries) {
      more.add(counter(entry));
    }
    return entries.isEmpty() ? this : new Counters(more.build());
  }

  private Counter counter(ProfileEntry entry) {
    String word = SourceText.of(entry.word()).folded();
    Counter own = Counter.of(word);
    if (entry.meaning().isEmpty()) {
      return own;
    }
    Counter like = find(entry.meaning()).orElse(Counter.of(entry.meaning()));
    return new Counter(word, like.unit(), like.kind(), like.multiplier(), like.traits());
  }

  /** All counters, in the order in which they were added. */
  public List<Counter> all() {
    return all;
  }

  /** The counter of a word, such as a unit in a column's header; empty where it is unknown. */
  public Optional<Counter> find(String word) {
    return lexicon.get(SourceText.of(word).folded());
  }

  /** The longest counter at a place of a folded text. */
  Optional<Counter> longestAt(CharSequence folded, int start) {
    int found = lexicon.longestAt(folded, start);
    return found == Lexicon.NONE ? Optional.empty() : Optional.of(lexicon.value(found));
  }

  /** The length of the longest counter at a place of a folded text, 0 where none stands there. */
  int lengthAt(CharSequence folded, int start) {
    return lexicon.lengthAt(folded, start);
  }

  /** How many characters of a folded text a counter takes, 0 where there is none. */
  static int length(Optional<Counter> counter) {
    return counter.isPresent() ? length(counter.get()) : 0;
  }

  /** How many characters of a folded text the counter takes; folding keeps the length. */
  static int length(Counter counter) {
    return counter.word().length();
  }
}
