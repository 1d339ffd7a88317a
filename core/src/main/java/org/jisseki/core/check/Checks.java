package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.Reading;

/**
 * A set of rules, applied together. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<Finding> findings = Checks.standard().with(profile).check(reading, comparison);
 * }</pre>
 *
 * @param rules the rules, in the order in which they are applied
 * @param weights what findings weigh that do not weigh what their code says; nothing for those that
 *     are not wanted
 */
public record Checks(List<Check> rules, Map<FindingCode, Optional<Severity>> weights)
    implements Serializable {

  private static final String OFF = "off";

  /** Copies rules and weights. */
  public Checks {
    rules = ImmutableList.copyOf(rules);
    weights = ImmutableMap.copyOf(weights);
  }

  /** Rules whose findings weigh what their codes say. */
  public Checks(List<Check> rules) {
    this(rules, Map.of());
  }

  /** The built-in rules. */
  public static Checks standard() {
    return new Checks(
        ImmutableList.of(
            new YearsCheck(),
            new DivisionCheck(),
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
            new PlanFrequencyCheck(),
            new ListedCountCheck(),
            new DuplicateCheck(),
            new SameEventCheck(),
            new TitleCheck(),
            new UnitsCheck(),
            new ComparabilityCheck(),
            new DirectionCheck(),
            new ChangeCheck(),
            new LifeCycleCheck(),
            new DateCheck(),
            new EraYearCheck(),
            new FormCheck(),
            new LookAlikeCheck()));
  }

  /** The same rules as a profile wants them: with its bounds and customs, weighed as it says. */
  public Checks with(Profile profile) {
    if (profile.isEmpty()) {
      return this;
    }
    Map<FindingCode, Optional<Severity>> weighed = new EnumMap<>(FindingCode.class);
    weighed.putAll(weights);
    for (ProfileEntry entry : profile.entries(ProfileKind.RULE)) {
      Optional<Severity> weight =
          entry.meaning().equals(OFF)
              ? Optional.empty()
              : Optional.of(Severity.valueOf(entry.meaning().toUpperCase(Locale.ROOT)));
      FindingCode.find(entry.word()).ifPresent(code -> weighed.put(code, weight));
    }
    return new Checks(rules.stream().map(rule -> rule.with(profile)).toList(), weighed);
  }

  /**
   * Applies the rules.
   *
   * @return what the reading itself found and what the rules found, in the order of the source
   */
  public List<Finding> check(Reading reading, Comparison comparison) {
    return check(List.of(), reading, comparison);
  }

  /**
   * Applies the rules with what is known of the file itself.
   *
   * @param source what the reader of the file has found
   * @return that, what the reading found and what the rules found, in the order of the source
   */
  public List<Finding> check(List<Finding> source, Reading reading, Comparison comparison) {
    List<Finding> findings = new ArrayList<>(source);
    findings.addAll(reading.findings());
    for (Check rule : rules) {
      findings.addAll(rule.check(source, reading, comparison));
    }
    return weighed(new Proposals(reading).complete(findings));
  }

  private ImmutableList<Finding> weighed(List<Finding> findings) {
    ImmutableList.Builder<Finding> weighed = ImmutableList.builder();
    for (Finding finding : findings) {
      Optional<Severity> weight = weights.get(finding.code());
      if (weight == null) {
        weighed.add(finding);
      } else {
        weight.map(finding::withSeverity).ifPresent(weighed::add);
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Finding::place), weighed.build());
  }
}
