package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.SourceText;

/**
 * Notes where a result states the same thing twice and nothing between the two says which is which:
 * no name, no day, no mark.
 */
final class UnnamedResultCheck implements Check {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.current(program, comparison)) {
        check(program, cell, findings);
      }
    }
    return findings.build();
  }

  private static void check(
      Program program, ResultText cell, ImmutableList.Builder<Finding> findings) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    List<Measurement> all = cell.measurements();
    int bareSince = 0;
    for (int i = 0; i < all.size(); i++) {
      Measurement measurement = all.get(i);
      int from = i == 0 ? 0 : all.get(i - 1).end();
      if (!isBare(cell.text(), from, measurement)) {
        bareSince = i;
      }
      List<Object> key =
          List.of(
              measurement.label(),
              measurement.unit(),
              measurement.item(),
              measurement.qualifiers());
      int first = seen.getOrDefault(key, all.size());
      seen.put(key, i);
      if (first < i
          && bareSince <= first
          && measurement.role() == Role.RESULT
          && !measurement.label().isEmpty()) {
        findings.add(finding(program, cell, all.get(first), measurement));
        return;
      }
    }
  }

  /** Whether nothing but the label stands before a number, since the number before it. */
  private static boolean isBare(String text, int from, Measurement measurement) {
    int end = Math.min(measurement.start(), text.length());
    String gap = SourceText.of(text.substring(Math.min(from, end), end)).folded();
    String label = measurement.label();
    int at = label.isEmpty() ? -1 : gap.indexOf(label);
    String rest = at < 0 ? gap : gap.substring(0, at) + gap.substring(at + label.length());
    return at >= 0 && holdsNoWord(rest);
  }

  private static boolean holdsNoWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(
      Program program, ResultText cell, Measurement first, Measurement again) {
    return Finding.of(
            FindingCode.RESULT_UNNAMED,
            Cells.span(cell, again),
            again.text(),
            ImmutableMap.of(
                "label", again.label(),
                "found", first.text() + ", " + again.text(),
                "program", Cells.name(program)))
        .relatedTo(List.of(Cells.span(cell, first)));
  }
}
