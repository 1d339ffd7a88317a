package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.reading.Reading;

/**
 * Notes where a program's money and what it is paid for go strongly opposite ways: the number of
 * cases falls by half while the amount rises, or the reverse.
 */
final class DirectionCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final BigDecimal FALLEN = new BigDecimal("-0.5");
  private static final BigDecimal RISEN = BigDecimal.ONE;
  private static final BigDecimal MANY = BigDecimal.valueOf(20);
  private static final int SCALE = 6;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : comparison.programs()) {
      List<Pair> money =
          program.pairing().pairs().stream().filter(DirectionCheck::isMoney).toList();
      if (money.size() == 1) {
        program.pairing().pairs().stream()
            .filter(pair -> !isMoney(pair) && isOpposite(pair, money.get(0)))
            .findFirst()
            .ifPresent(pair -> findings.add(finding(program, pair, money.get(0))));
      }
    }
    return findings.build();
  }

  private static boolean isMoney(Pair pair) {
    return pair.current().measurement().kind() == Kind.MONEY;
  }

  private static boolean isOpposite(Pair count, Pair money) {
    Optional<BigDecimal> rate = count.change().rate(SCALE, RoundingMode.HALF_EVEN);
    boolean many = count.change().previous().max(count.change().current()).compareTo(MANY) >= 0;
    if (rate.isEmpty() || !many || count.current().measurement().kind() != Kind.COUNT) {
      return false;
    }
    Direction direction = money.change().direction();
    return (rate.get().compareTo(FALLEN) <= 0 && direction == Direction.UP)
        || (rate.get().compareTo(RISEN) >= 0 && direction == Direction.DOWN);
  }

  private static Finding finding(ProgramComparison program, Pair count, Pair money) {
    return Finding.of(
            FindingCode.OPPOSITE_DIRECTIONS,
            Places.of(count.current()),
            count.current().measurement().text(),
            ImmutableMap.of(
                "label", count.label(),
                "previous", count.previous().measurement().text(),
                "current", count.current().measurement().text(),
                "other", money.label(),
                "otherPrevious", money.previous().measurement().text(),
                "otherCurrent", money.current().measurement().text(),
                "program", Cells.name(program.program())))
        .relatedTo(Places.of(money));
  }
}
