package org.jisseki.core.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jisseki.core.hierarchy.Program;

/**
 * Assigns programs of two files one to one: first by names that occur once, then by score, those
 * that are each other's best before the others, and none where two are equally good.
 */
final class ProgramAssignment {

  private static final int NONE = -1;

  /** Two scores this near are equally good. */
  private static final double MARGIN = 4;

  /** Beyond so many pairs to weigh, names alone decide. */
  private static final long MOST_WEIGHED = 250_000;

  private final List<ProgramTraits> current;
  private final List<ProgramTraits> previous;
  private final int[] partners;
  private final int[] partnersBack;
  private final Map<Integer, Set<ProgramReason>> why = new HashMap<>();
  private final Map<Integer, Boolean> sure = new HashMap<>();
  private final ProgramScorer scorer;
  private ProgramScore[][] scores = {};

  ProgramAssignment(List<ProgramTraits> current, List<ProgramTraits> previous) {
    this.current = current;
    this.previous = previous;
    this.partners = new int[current.size()];
    this.partnersBack = new int[previous.size()];
    Arrays.fill(partners, NONE);
    Arrays.fill(partnersBack, NONE);
    List<ProgramTraits> all = new ArrayList<>(current);
    all.addAll(previous);
    this.scorer =
        new ProgramScorer(
            Grams.of(all.stream().map(ProgramTraits::nameGrams).toList()),
            Grams.of(all.stream().map(ProgramTraits::plan).toList()),
            Grams.of(all.stream().map(ProgramTraits::activity).toList()));
  }

  ProgramMatching matching() {
    byKey(traits -> traits.path() + "\n" + traits.name());
    byKey(ProgramTraits::name);
    byKey(traits -> traits.path() + "\n" + traits.stem());
    byKey(ProgramTraits::stem);
    if ((long) free(partners) * free(partnersBack) <= MOST_WEIGHED) {
      learnDivisions();
      weigh();
      while (pairsMutualBest()) {
        // Each round leaves fewer candidates to the others.
      }
    }
    return result();
  }

  /** A division whose programs nearly all stood in one other is that other under a new name. */
  private void learnDivisions() {
    Map<List<String>, Map<List<String>, Integer>> moves = new HashMap<>();
    for (int i = 0; i < current.size(); i++) {
      if (partners[i] != NONE) {
        moves
            .computeIfAbsent(current.get(i).path(), path -> new HashMap<>())
            .merge(previous.get(partners[i]).path(), 1, Integer::sum);
      }
    }
    moves.forEach(
        (path, from) -> {
          int all = from.values().stream().mapToInt(Integer::intValue).sum();
          from.forEach(
              (former, count) -> {
                if (!former.equals(path) && count >= 2 && 3 * count >= 2 * all) {
                  scorer.takeForOne(path, former);
                }
              });
        });
  }

  private static int free(int[] partners) {
    return (int) Arrays.stream(partners).filter(partner -> partner == NONE).count();
  }

  /** Pairs where a key occurs once among the free programs of each file. */
  private void byKey(Function<ProgramTraits, String> key) {
    Map<String, Integer> one = places(current, partners, key);
    Map<String, Integer> other = places(previous, partnersBack, key);
    one.forEach(
        (name, i) -> {
          int j = other.getOrDefault(name, NONE);
          if (i != NONE && j != NONE) {
            boolean aliased = current.get(i).aliased() || previous.get(j).aliased();
            pair(i, j, reasons(i, j, aliased), true);
          }
        });
  }

  private Set<ProgramReason> reasons(int i, int j, boolean aliased) {
    Set<ProgramReason> reasons = EnumSet.noneOf(ProgramReason.class);
    reasons.addAll(scorer.score(current.get(i), previous.get(j)).why());
    reasons.add(aliased ? ProgramReason.ALIAS : ProgramReason.NAME);
    return reasons;
  }

  private static Map<String, Integer> places(
      List<ProgramTraits> programs, int[] partners, Function<ProgramTraits, String> key) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < programs.size(); i++) {
      if (partners[i] == NONE && !programs.get(i).stem().isEmpty()) {
        places.merge(key.apply(programs.get(i)), i, (first, second) -> NONE);
      }
    }
    return places;
  }

  private void pair(int i, int j, Set<ProgramReason> reasons, boolean certain) {
    partners[i] = j;
    partnersBack[j] = i;
    why.put(i, reasons);
    sure.put(i, certain);
  }

  private void weigh() {
    scores = new ProgramScore[current.size()][];
    for (int i = 0; i < current.size(); i++) {
      scores[i] = new ProgramScore[previous.size()];
      Arrays.fill(scores[i], ProgramScore.NONE);
      for (int j = 0; j < previous.size() && partners[i] == NONE; j++) {
        if (partnersBack[j] == NONE) {
          scores[i][j] = scorer.score(current.get(i), previous.get(j));
        }
      }
    }
  }

  /** Pairs all that prefer each other now, at once, so that no order of the programs matters. */
  private boolean pairsMutualBest() {
    int[] found = new int[current.size()];
    Arrays.fill(found, NONE);
    for (int i = 0; i < current.size(); i++) {
      int j = partners[i] == NONE ? bestOfCurrent(i) : NONE;
      found[i] = j != NONE && bestOfPrevious(j) == i ? j : NONE;
    }
    boolean any = false;
    for (int i = 0; i < current.size(); i++) {
      if (found[i] != NONE) {
        Set<ProgramReason> reasons = scores[i][found[i]].why();
        pair(i, found[i], reasons, reasons.contains(ProgramReason.NAME));
        any = true;
      }
    }
    return any;
  }

  private int bestOfCurrent(int i) {
    int best = NONE;
    double second = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < previous.size(); j++) {
      if (partnersBack[j] == NONE && scores[i][j].fits()) {
        if (best == NONE || scores[i][j].points() > scores[i][best].points()) {
          second = best == NONE ? second : scores[i][best].points();
          best = j;
        } else {
          second = Math.max(second, scores[i][j].points());
        }
      }
    }
    return best != NONE && scores[i][best].points() - second >= MARGIN ? best : NONE;
  }

  private int bestOfPrevious(int j) {
    int best = NONE;
    double second = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < current.size(); i++) {
      if (partners[i] == NONE && scores[i][j].fits()) {
        if (best == NONE || scores[i][j].points() > scores[best][j].points()) {
          second = best == NONE ? second : scores[best][j].points();
          best = i;
        } else {
          second = Math.max(second, scores[i][j].points());
        }
      }
    }
    return best != NONE && scores[best][j].points() - second >= MARGIN ? best : NONE;
  }

  private ProgramMatching result() {
    List<ProgramPair> pairs = new ArrayList<>();
    List<Program> added = new ArrayList<>();
    List<AmbiguousProgram> ambiguous = new ArrayList<>();
    for (int i = 0; i < current.size(); i++) {
      Program program = current.get(i).program();
      if (partners[i] != NONE) {
        Program other = previous.get(partners[i]).program();
        pairs.add(
            new ProgramPair(
                program, other, why.getOrDefault(i, Set.of()), sure.getOrDefault(i, false)));
        continue;
      }
      added.add(program);
      List<Program> candidates = candidates(i);
      if (!candidates.isEmpty()) {
        ambiguous.add(new AmbiguousProgram(program, candidates));
      }
    }
    List<Program> ended = new ArrayList<>();
    for (int j = 0; j < previous.size(); j++) {
      if (partnersBack[j] == NONE) {
        ended.add(previous.get(j).program());
      }
    }
    return new ProgramMatching(pairs, added, ended, ambiguous);
  }

  private List<Program> candidates(int i) {
    List<Program> candidates = new ArrayList<>();
    for (int j = 0; j < previous.size() && scores.length > 0; j++) {
      if (partnersBack[j] == NONE && scores[i][j].fits()) {
        candidates.add(previous.get(j).program());
      }
    }
    return candidates;
  }
}
