package org.jisseki.cli.batch;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a batch ended.
 *
 * @param outcomes how many files came to each outcome; every outcome has a number
 * @param kept how many of them an earlier run had read already
 * @param dropped how many files of earlier runs are gone
 * @param milliseconds how long it took
 */
public record BatchSummary(
    Map<Outcome, Integer> outcomes, int kept, int dropped, long milliseconds) {

  /** Copies the numbers. */
  public BatchSummary {
    Map<Outcome, Integer> copy = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      copy.put(outcome, outcomes.getOrDefault(outcome, 0));
    }
    outcomes = Collections.unmodifiableMap(copy);
  }

  /** How many files there were in all. */
  public int files() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many files came to an outcome. */
  public int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }
}
