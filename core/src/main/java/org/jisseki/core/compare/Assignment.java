package org.jisseki.core.compare;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Assigns figures of two years to each other, one to one, only where it is certain.
 *
 * <p>In each round every figure names its best candidate, if that is better than the second by a
 * margin; two that name each other are a pair and leave. That is the same in either direction of
 * the years and in any order of the figures, and what is left when nobody can name one is ambiguous
 * rather than guessed. An assignment of the greatest total score would always decide, also where
 * nothing does.
 */
final class Assignment implements Partners {

  private static final int MARGIN = 10;
  private static final int SAME_NEIGHBOR = 25;

  private final YearIndicators current;
  private final YearIndicators previous;
  private final Matcher matcher;
  private final Match[][] matches;
  private final int[] partnerOfCurrent;
  private final int[] partnerOfPrevious;
  private final BitSet akin = new BitSet();

  Assignment(YearIndicators current, YearIndicators previous, Matcher matcher, Kinship kinship) {
    this.current = current;
    this.previous = previous;
    this.matcher = matcher;
    matches = new Match[current.size()][previous.size()];
    for (int i = 0; i < current.size(); i++) {
      for (int j = 0; j < previous.size(); j++) {
        Indicator one = current.get(i);
        Indicator other = previous.get(j);
        matches[i][j] = UnitRule.mayFit(one, other) ? matcher.match(one, other) : Match.UNASKED;
      }
    }
    partnerOfCurrent = new int[current.size()];
    partnerOfPrevious = new int[previous.size()];
    Arrays.fill(partnerOfCurrent, NONE);
    Arrays.fill(partnerOfPrevious, NONE);
    do {
      while (pairsMutualBest(false)) {
        // each round frees candidates for the next
      }
    } while (pairsMutualBest(true));
    Leftovers leftovers = new Leftovers(current, previous, this, matcher, kinship);
    if (pairsLeftovers(leftovers)) {
      pairsLeftovers(leftovers); // once more, for what follows those pairs
    }
  }

  /**
   * What no rule joined is a pair by labels that are only akin, if nothing better is in sight. Two
   * such pairs bear each other out; one alone wants another pair or the closest kinship.
   */
  private boolean pairsLeftovers(Leftovers leftovers) {
    int pairs = 0;
    for (int partner : partnerOfCurrent) {
      pairs += partner != NONE ? 1 : 0;
    }
    if (pairs == current.size() || pairs == previous.size()) {
      return false;
    }
    boolean alike = pairs > 0;
    int[] found = leftovers.partners(true);
    if (!alike && Arrays.stream(found).filter(partner -> partner != NONE).count() < 2) {
      found = leftovers.partners(false);
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = found[i] != NONE && hasCandidate(i, found[i]) ? NONE : found[i];
    }
    boolean any = pair(found);
    for (int i = 0; i < found.length; i++) {
      akin.set(i, found[i] != NONE || akin.get(i));
    }
    return any;
  }

  /** Whether a better sign than kinship speaks for one of the two, without deciding. */
  private boolean hasCandidate(int i, int j) {
    for (int k = 0; k < previous.size(); k++) {
      if (partnerOfPrevious[k] == NONE && matches[i][k].fits()) {
        return true;
      }
    }
    for (int k = 0; k < current.size(); k++) {
      if (partnerOfCurrent[k] == NONE && matches[k][j].fits()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int partnerOfCurrent(int i) {
    return partnerOfCurrent[i];
  }

  @Override
  public int partnerOfPrevious(int j) {
    return partnerOfPrevious[j];
  }

  @Override
  public Set<PairReason> why(int i, int j) {
    EnumSet<PairReason> why = matcher.why(current.get(i), previous.get(j));
    if (akin.get(i)) {
      why.add(PairReason.SIMILAR_LABEL);
    } else if (isOnlyCandidate(i, j)) {
      why.add(PairReason.ONLY_CANDIDATE);
    } else if (neighbors(i, j) > 0) {
      why.add(PairReason.ORDER);
    }
    return why;
  }

  @Override
  public NoPairReason whyNotCurrent(int i) {
    WhyNot reasons = new WhyNot();
    for (int j = 0; j < previous.size(); j++) {
      reasons.add(fit(i, j), partnerOfPrevious[j] == NONE);
    }
    return reasons.strongest();
  }

  @Override
  public NoPairReason whyNotPrevious(int j) {
    WhyNot reasons = new WhyNot();
    for (int i = 0; i < current.size(); i++) {
      reasons.add(fit(i, j), partnerOfCurrent[i] == NONE);
    }
    return reasons.strongest();
  }

  /** What is in the way of a pair; mostly nobody asks where the units tell that it is none. */
  private Match.Fit fit(int i, int j) {
    Match.Fit fit = matches[i][j].fit();
    return fit == Match.Fit.UNASKED ? matcher.match(current.get(i), previous.get(j)).fit() : fit;
  }

  private boolean isOnlyCandidate(int i, int j) {
    int candidates = 0;
    for (int k = 0; k < previous.size(); k++) {
      candidates += matches[i][k].fits() ? 1 : 0;
    }
    for (int k = 0; k < current.size(); k++) {
      candidates += matches[k][j].fits() ? 1 : 0;
    }
    return candidates == 2;
  }

  /** Pairs all that name each other now, all at once, so that no order of the figures matters. */
  private boolean pairsMutualBest(boolean byNeighbors) {
    int[] found = new int[current.size()];
    for (int i = 0; i < current.size(); i++) {
      int j = partnerOfCurrent[i] == NONE ? bestOfCurrent(i, byNeighbors) : NONE;
      found[i] = j != NONE && bestOfPrevious(j, byNeighbors) == i ? j : NONE;
    }
    return pair(found);
  }

  /** Makes pairs of what found a partner, and says whether any did. */
  private boolean pair(int[] found) {
    boolean any = false;
    for (int i = 0; i < current.size(); i++) {
      if (found[i] != NONE) {
        partnerOfCurrent[i] = found[i];
        partnerOfPrevious[found[i]] = i;
        any = true;
      }
    }
    return any;
  }

  private int bestOfCurrent(int i, boolean byNeighbors) {
    Best best = new Best();
    for (int j = 0; j < previous.size(); j++) {
      if (partnerOfPrevious[j] == NONE && matches[i][j].fits()) {
        best.offer(j, score(i, j, byNeighbors));
      }
    }
    return best.certain();
  }

  private int bestOfPrevious(int j, boolean byNeighbors) {
    Best best = new Best();
    for (int i = 0; i < current.size(); i++) {
      if (partnerOfCurrent[i] == NONE && matches[i][j].fits()) {
        best.offer(i, score(i, j, byNeighbors));
      }
    }
    return best.certain();
  }

  private int score(int i, int j, boolean byNeighbors) {
    return matches[i][j].score() + (byNeighbors ? neighbors(i, j) : 0);
  }

  /** What it adds that the figure before or behind both, in the same clause, is a pair. */
  private int neighbors(int i, int j) {
    if (isFirstOfSeveral(current, i) != isFirstOfSeveral(previous, j)) {
      return 0;
    }
    boolean before =
        i > 0
            && j > 0
            && current.get(i).context().follows()
            && previous.get(j).context().follows()
            && partnerOfCurrent[i - 1] == j - 1;
    boolean behind =
        i + 1 < current.size()
            && j + 1 < previous.size()
            && current.get(i + 1).context().follows()
            && previous.get(j + 1).context().follows()
            && partnerOfCurrent[i + 1] == j + 1;
    return (before ? SAME_NEIGHBOR : 0) + (behind ? SAME_NEIGHBOR : 0);
  }

  /** 31名 of 31名、28名: the next takes over its label in the same unit. */
  private static boolean isFirstOfSeveral(YearIndicators year, int at) {
    return at + 1 < year.size()
        && year.get(at + 1).context().takesOverLabel()
        && year.get(at + 1).unit().equals(year.get(at).unit())
        && year.get(at + 1).label().stem().equals(year.get(at).label().stem());
  }

  /** The best of several offers and the score of the second. */
  private static final class Best {
    private int best = NONE;
    private int bestScore = Integer.MIN_VALUE / 2;
    private int secondScore = Integer.MIN_VALUE / 2;

    void offer(int candidate, int score) {
      if (score > bestScore) {
        secondScore = bestScore;
        bestScore = score;
        best = candidate;
      } else {
        secondScore = Math.max(secondScore, score);
      }
    }

    int certain() {
      return bestScore - secondScore >= MARGIN ? best : NONE;
    }
  }
}
