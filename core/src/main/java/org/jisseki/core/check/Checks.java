package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.reading.Reading;

/**
 * A set of rules, applied together. Immutable and thread-safe.
 *
 * @param rules the rules, in the order in which they are applied
 */
public record Checks(List<Check> rules) implements Serializable {

  /** Copies the rules. */
  public Checks {
    rules = ImmutableList.copyOf(rules);
  }

  /** The built-in rules. */
  public static Checks standard() {
    return new Checks(
        ImmutableList.of(
            new PresenceCheck(),
            new OwnNumberCheck(),
            new FitCheck(),
            new UnnamedResultCheck(),
            new GoalCheck(),
            new NumberingCheck(),
            new MarksCheck(),
            new SumCheck(),
            new ProductCheck(),
            new StatedChangeCheck(),
            new PriorFigureCheck(),
            new ActivityFigureCheck(),
            new DuplicateCheck(),
            new SameEventCheck(),
            new TitleCheck(),
            new ComparabilityCheck(),
            new DirectionCheck(),
            new DateCheck()));
  }

  /**
   * Applies the rules.
   *
   * @return what the reading itself found and what the rules found, in the order of the source
   */
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(reading.findings());
    for (Check rule : rules) {
      findings.addAll(rule.check(reading, comparison));
    }
    List<Finding> completed = new Proposals(reading).complete(findings.build());
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::place), completed);
  }
}
