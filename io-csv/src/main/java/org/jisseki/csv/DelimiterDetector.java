package org.jisseki.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jisseki.core.grid.Limits;

/** Finds the character between the cells: tab, comma, semicolon or vertical bar. */
final class DelimiterDetector {

  /** In the order of preference between equals. */
  private static final char[] CANDIDATES = {'\t', ',', ';', '|'};

  /** A winner that is half again as good as the next leaves no reasonable doubt. */
  private static final double SURE_MARGIN = 0.33;

  private DelimiterDetector() {}

  /** The delimiter with what speaks for it, and the text as it is cut by it. */
  record Found(DelimiterEvidence evidence, DelimiterTrial trial) {}

  /** Weighs the delimiters that stand in the text. */
  static Found find(TextCensus census, Limits limits) {
    List<DelimiterTrial> trials = new ArrayList<>();
    for (char delimiter : CANDIDATES) {
      if (census.delimiters(delimiter) > 0) {
        trials.add(DelimiterTrial.of(census, delimiter, limits));
      }
    }
    if (trials.isEmpty()) {
      return new Found(
          new DelimiterEvidence('\t', false, 0, true, List.of()),
          DelimiterTrial.of(census, '\t', limits));
    }
    // The sort is stable: of equals the preferred one stays first.
    trials.sort(Comparator.comparingDouble((DelimiterTrial t) -> t.candidate().score()).reversed());
    List<DelimiterEvidence.Candidate> candidates =
        trials.stream().map(DelimiterTrial::candidate).toList();
    double best = candidates.get(0).score();
    double next = candidates.size() > 1 ? candidates.get(1).score() : 0;
    double margin = best == 0 ? 0 : 1 - next / best;
    return new Found(
        new DelimiterEvidence(
            trials.get(0).delimiter(), false, margin, margin >= SURE_MARGIN, candidates),
        trials.get(0));
  }

  /** Takes the delimiter that the caller names. */
  static Found given(TextCensus census, char delimiter, Limits limits) {
    return new Found(
        new DelimiterEvidence(delimiter, true, 0, true, List.of()),
        DelimiterTrial.of(census, delimiter, limits));
  }
}
