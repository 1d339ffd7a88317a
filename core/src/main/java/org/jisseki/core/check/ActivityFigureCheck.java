package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.compare.Pairer;
import org.jisseki.core.compare.YearFigures;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.reading.Reading;

/** Notes where the words on the activity state another number than the result of the same year. */
final class ActivityFigureCheck implements Check {

  private static final long serialVersionUID = 1L;

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();
  private final Pairer pairer = Pairer.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      if (!program.activity().isPresent() || program.activity().address().row() == 0) {
        continue;
      }
      ResultText activity =
          new ResultText(
              program.activity().text(),
              program.activity().address(),
              extractor.extract(program.activity().text()));
      YearFigures said = YearFigures.of(List.of(activity));
      YearFigures results = YearFigures.of(Cells.current(program, comparison));
      for (Pair pair : pairer.pair(results, said).pairs()) {
        if (isOneIndicator(pair) && pair.change().difference().signum() != 0) {
          findings.add(finding(program, pair));
        }
      }
    }
    return findings.build();
  }

  private static boolean isOneIndicator(Pair pair) {
    return pair.why().contains(PairReason.LABEL)
        && pair.why().contains(PairReason.ONLY_CANDIDATE)
        && pair.current().measurement().unit().equals(pair.previous().measurement().unit())
        && pair.current()
            .measurement()
            .qualifiers()
            .equals(pair.previous().measurement().qualifiers());
  }

  private static Finding finding(Program program, Pair pair) {
    return Finding.of(
            FindingCode.ACTIVITY_FIGURE_DIFFERS,
            Places.of(pair.current()),
            pair.current().measurement().text(),
            ImmutableMap.of(
                "found", pair.current().measurement().text(),
                "expected", pair.previous().measurement().text(),
                "label", pair.label(),
                "program", Cells.name(program)))
        .relatedTo(List.of(Places.of(pair.previous())));
  }
}
