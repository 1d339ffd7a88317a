package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.Reading;

/**
 * Changes beyond the bound of a profile; and, whatever the profile says, a note where a number grew
 * or shrank so much that a digit may have slipped.
 */
final class ChangeCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal STRIKING = BigDecimal.valueOf(8);
  private static final BigDecimal MANY = BigDecimal.valueOf(100);
  private static final BigDecimal NO_BOUND = BigDecimal.valueOf(-1);
  private static final int SCALE = 6;

  /** The largest rate of change in percent that needs no word; negative for none. */
  private final BigDecimal bound;

  ChangeCheck() {
    this(NO_BOUND);
  }

  private ChangeCheck(BigDecimal bound) {
    this.bound = bound;
  }

  @Override
  public Check with(Profile profile) {
    return profile
        .find(ProfileKind.BOUND, "change-percent")
        .map(ProfileEntry::meaning)
        .<Check>map(percent -> new ChangeCheck(new BigDecimal(percent)))
        .orElse(this);
  }

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : comparison.programs()) {
      for (Pair pair : program.pairing().pairs()) {
        if (isBeyondBound(pair)) {
          findings.add(finding(FindingCode.CHANGE_BEYOND_BOUND, program, pair));
        } else if (isStriking(pair)) {
          findings.add(finding(FindingCode.CHANGE_STRIKING, program, pair));
        }
      }
    }
    return findings.build();
  }

  private boolean isBeyondBound(Pair pair) {
    return bound.signum() >= 0
        && pair.change()
            .rate(SCALE, RoundingMode.HALF_EVEN)
            .map(rate -> rate.abs().multiply(HUNDRED).compareTo(bound) > 0)
            .orElse(false);
  }

  private static boolean isStriking(Pair pair) {
    BigDecimal now = pair.change().current();
    BigDecimal then = pair.change().previous();
    BigDecimal small = now.min(then);
    return pair.current().measurement().kind() != Kind.RATE
        && small.signum() > 0
        && now.max(then).compareTo(MANY) >= 0
        && now.max(then).compareTo(small.multiply(STRIKING)) >= 0;
  }

  private Finding finding(FindingCode code, ProgramComparison program, Pair pair) {
    String rate =
        pair.change()
            .rate(SCALE, RoundingMode.HALF_EVEN)
            .map(each -> each.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP))
            .map(each -> (each.signum() > 0 ? "+" : "") + each.toPlainString() + "%")
            .orElse("―");
    return Finding.of(
            code,
            Places.of(pair.current()),
            pair.current().measurement().text(),
            ImmutableMap.of(
                "label", pair.label(),
                "found", pair.current().measurement().text(),
                "previous", pair.previous().measurement().text(),
                "rate", rate,
                "bound", bound.toPlainString() + "%",
                "program", Cells.name(program.program())))
        .relatedTo(List.of(Places.of(pair.previous())));
  }
}
