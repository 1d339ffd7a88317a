package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;
import org.jisseki.core.text.Lexicon;

/** The words by which labels that no rule made one are known to be akin, or not to be. */
final class KinshipWords implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Lexicon<String> changes;
  private final Lexicon<String> people;
  private final Lexicon<String> events;
  private final ImmutableSet<String> acts;
  private final ImmutableSet<String> tellings;
  private final ImmutableSet<String> vagues;
  private final ImmutableSet<String> manifolds;
  private final ImmutableList<String> means;

  /**
   * The words of a list.
   *
   * @param folded the words of a kind, as labels are folded, with their meanings
   * @param written the words of a kind as they are written
   */
  KinshipWords(
      Function<PairingWordKind, Map<String, String>> folded,
      Function<PairingWordKind, ? extends Map<String, String>> written) {
    changes = Lexicon.of(folded.apply(PairingWordKind.CHANGE));
    people = Lexicon.of(folded.apply(PairingWordKind.PEOPLE));
    events = Lexicon.of(folded.apply(PairingWordKind.EVENT));
    acts = ImmutableSet.copyOf(folded.apply(PairingWordKind.ACT).keySet());
    vagues = ImmutableSet.copyOf(folded.apply(PairingWordKind.VAGUE).keySet());
    tellings = ImmutableSet.copyOf(written.apply(PairingWordKind.TELLING).keySet());
    manifolds = ImmutableSet.copyOf(written.apply(PairingWordKind.MANIFOLD).keySet());
    means = ImmutableList.copyOf(written.apply(PairingWordKind.MEAN).keySet());
  }

  /** Whether words behind a name make another thing of it: 登録抹消 is no 登録. */
  boolean changes(String words) {
    return PairingWords.holdsOne(words, changes);
  }

  /** Whether a stem names only what is done, so that what it is done for stands before it. */
  boolean isAct(String stem) {
    return acts.contains(stem);
  }

  /** Whether a name is one of people, and the words behind it are a meeting or a use: 会員研修. */
  boolean makesEvent(String people, String words) {
    return isPeople(people) && events.longestAt(words, 0) != Lexicon.NONE;
  }

  /** Whether a name is one of people. */
  boolean isPeople(String name) {
    return people.longestBefore(name, name.length()) != Lexicon.NONE;
  }

  /** Whether a label says only that what the program is about was put to use. */
  boolean isVague(String label) {
    return vagues.contains(label);
  }

  /** Whether a counter counts too many things to tell one from the other. */
  boolean isManifold(String unit) {
    return manifolds.contains(unit);
  }

  /** Whether a counter says by itself what is counted. */
  boolean isTelling(String unit) {
    return tellings.contains(unit);
  }

  /** What stands behind what a sum was divided by. */
  ImmutableList<String> means() {
    return means;
  }
}
