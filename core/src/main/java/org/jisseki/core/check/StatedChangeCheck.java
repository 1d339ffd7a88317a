package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;

/**
 * A stated difference or ratio against the year before (前年度比 312件増, 前年比103%) agrees with the two
 * columns. A ratio that agrees only when cut off instead of rounded is a note.
 *
 * <p>Which indicator a change speaks of is known where the program has only one of its unit; a
 * ratio that agrees with any indicator of the program is taken to speak of that one.
 */
final class StatedChangeCheck implements Check {

  private static final long serialVersionUID = 1L;

  private final MeasurementExtractor extractor = MeasurementExtractor.standard();

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (ProgramComparison program : comparison.programs()) {
      if (program.pairing().pairs().isEmpty()) {
        continue;
      }
      for (Stated stated : stated(program.program(), comparison)) {
        check(program, stated, findings);
      }
    }
    return findings.build();
  }

  private List<Stated> stated(Program program, Comparison comparison) {
    List<Stated> stated = new ArrayList<>();
    for (ResultText cell : Cells.current(program, comparison)) {
      for (Measurement measurement : cell.measurements()) {
        add(stated, measurement, cell, Cells.span(cell, measurement));
      }
    }
    String activity = program.activity().text();
    Place cell = Cells.cell(program, program.activity());
    if (!activity.isEmpty()) {
      List<Measurement> measurements = extractor.extract(activity);
      ResultText text = new ResultText(activity, program.activity().address(), measurements);
      for (Measurement measurement : measurements) {
        Place place = cell.column() == 0 ? cell : Cells.span(text, measurement);
        add(stated, measurement, text, place);
      }
    }
    return stated;
  }

  private static void add(
      List<Stated> stated, Measurement measurement, ResultText cell, Place place) {
    if (measurement.role() == Role.CHANGE) {
      Measurement before = null;
      for (Measurement other : cell.measurements()) {
        if (other.end() <= measurement.start() && other.role() == Role.RESULT) {
          before = other;
        }
      }
      stated.add(new Stated(measurement, before == null ? "" : before.label(), place));
    }
  }

  private static void check(
      ProgramComparison program, Stated stated, ImmutableList.Builder<Finding> findings) {
    List<Pair> pairs = candidates(program, stated);
    Agreement best = Agreement.NONE;
    Pair closest = pairs.isEmpty() ? null : pairs.get(0);
    for (Pair pair : pairs) {
      Agreement agreement = Agreement.of(stated.measurement(), pair.change());
      if (agreement.compareTo(best) < 0) {
        best = agreement;
        closest = pair;
      }
    }
    if (closest == null || best == Agreement.EXACT) {
      return;
    }
    if (best == Agreement.CUT_OFF) {
      findings.add(finding(FindingCode.STATED_CHANGE_CUT_OFF, program, stated, closest));
    } else if (pairs.size() == 1) {
      findings.add(finding(FindingCode.STATED_CHANGE_DIFFERS, program, stated, closest));
    }
  }

  /** The indicators that the change may speak of: of its label before it, else of its unit. */
  private static List<Pair> candidates(ProgramComparison program, Stated stated) {
    Measurement change = stated.measurement();
    List<Pair> candidates = new ArrayList<>(program.pairing().pairs());
    if (change.kind() != Kind.RATE) {
      candidates.removeIf(pair -> !pair.current().measurement().unit().equals(change.unit()));
    }
    List<Pair> labelled = new ArrayList<>(candidates);
    labelled.removeIf(pair -> !pair.current().measurement().label().equals(stated.label()));
    return labelled.size() == 1 && !stated.label().isEmpty() ? labelled : candidates;
  }

  private static Finding finding(
      FindingCode code, ProgramComparison program, Stated stated, Pair pair) {
    Measurement now = pair.current().measurement();
    Measurement then = pair.previous().measurement();
    boolean rate = stated.measurement().kind() == Kind.RATE;
    BigDecimal difference = pair.change().difference();
    return Finding.of(
            code,
            stated.place(),
            stated.measurement().text(),
            ImmutableMap.of(
                "found", stated.measurement().text(),
                "expected", rate ? Agreement.percent(pair.change()) : Numbers.plain(difference),
                "current", now.text(),
                "previous", then.text(),
                "program", Cells.name(program.program())))
        .relatedTo(Places.of(pair));
  }

  /** A stated change, the label of the result before it, and where it stands. */
  private record Stated(Measurement measurement, String label, Place place) {}
}
