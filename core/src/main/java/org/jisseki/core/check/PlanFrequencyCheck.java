package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.SourceText;

/**
 * Notes where the plan says 年2回 and the words on the activity say 年3回; only where each of them says
 * it of one thing.
 */
final class PlanFrequencyCheck implements Check {

  private static final long serialVersionUID = 1L;

  /** What stands before 年 where it is one year and not each: 前年2回. */
  private static final String OF_A_YEAR = "前昨今来本翌当同数";

  private static final Pattern YEARLY = Pattern.compile("年間? ?([0-9]{1,3}) ?回");

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      List<Yearly> planned = yearly(program.plan());
      List<Yearly> done = yearly(program.activity());
      if (planned.size() == 1
          && done.size() == 1
          && planned.get(0).times() != done.get(0).times()
          && program.activity().address().row() > 0) {
        findings.add(finding(program, planned.get(0), done.get(0)));
      }
    }
    return findings.build();
  }

  private static List<Yearly> yearly(SourcedText text) {
    List<Yearly> found = new ArrayList<>();
    Matcher matcher = YEARLY.matcher(SourceText.of(text.text()).folded());
    while (matcher.find()) {
      char before = matcher.start() == 0 ? '\0' : text.text().charAt(matcher.start() - 1);
      if (!Character.isDigit(before) && OF_A_YEAR.indexOf(before) < 0) {
        int times = Integer.parseInt(matcher.group(1));
        found.add(new Yearly(times, matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private static Finding finding(Program program, Yearly planned, Yearly done) {
    String found = program.activity().text().substring(done.start(), done.end());
    String expected = program.plan().text().substring(planned.start(), planned.end());
    return Finding.of(
            FindingCode.PLAN_FIGURE_DIFFERS,
            Place.ofSpan(program.activity().address(), done.start(), done.end()),
            found,
            ImmutableMap.of("found", found, "expected", expected, "program", Cells.name(program)))
        .relatedTo(List.of(Cells.cell(program, program.plan())));
  }

  /** How many times a year, and where that is said. */
  private record Yearly(int times, int start, int end) {}
}
