package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.compare.Side;
import org.jisseki.core.compare.YearState;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.reading.Reading;

/** Notes where the two years cannot be compared: nothing in common, another unit, another basis. */
final class ComparabilityCheck implements Check {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : comparison.programs()) {
      boolean bothStated =
          program.current() == YearState.STATED && program.previous() == YearState.STATED;
      List<Finding> measures = new ArrayList<>();
      int alone = 0;
      for (NoPair one : program.pairing().unpaired()) {
        boolean counts = one.side() == Side.CURRENT && one.reason() != NoPairReason.NOT_A_RESULT;
        alone += counts ? 1 : 0;
        if (counts) {
          changeOfMeasure(program, one).ifPresent(measures::add);
        }
      }
      boolean nothing = bothStated && program.pairing().pairs().isEmpty();
      if (nothing && measures.size() < alone) {
        findings.add(nothingInCommon(program));
      } else {
        findings.addAll(measures);
      }
    }
    return findings.build();
  }

  private static Finding nothingInCommon(ProgramComparison program) {
    return Finding.of(
        FindingCode.NOTHING_COMPARABLE,
        Cells.row(program.program()),
        "",
        ImmutableMap.of("program", Cells.name(program.program())));
  }

  private static Optional<Finding> changeOfMeasure(ProgramComparison program, NoPair alone) {
    boolean unit = alone.reason() == NoPairReason.OTHER_UNIT;
    boolean basis = alone.reason() == NoPairReason.OTHER_BASIS && isWithoutPeer(program, alone);
    if (!unit && !basis) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            unit ? FindingCode.UNIT_CHANGED : FindingCode.BASIS_CHANGED,
            Places.of(alone.figure()),
            alone.figure().measurement().text(),
            ImmutableMap.of(
                "found", alone.figure().measurement().text(),
                "label", alone.figure().measurement().label(),
                "program", Cells.name(program.program()))));
  }

  /**
   * Whether no figure of the same label is compared, so that the basis changed and none was added.
   */
  private static boolean isWithoutPeer(ProgramComparison program, NoPair alone) {
    Measurement measurement = alone.figure().measurement();
    return program.pairing().pairs().stream()
        .noneMatch(pair -> pair.current().measurement().label().equals(measurement.label()));
  }
}
