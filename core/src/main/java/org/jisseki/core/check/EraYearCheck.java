package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.Era;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.SourceText;

/**
 * A year of an era lies in the era: no 昭和70年, and no 令和 far beyond the year of the report.
 *
 * <p>Plans made before 平成 was known to end name years a little beyond it (平成32年度): up to ten such
 * years are a note.
 */
final class EraYearCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final Pattern NAMED = Pattern.compile("(明治|大正|昭和|平成|令和) ?([0-9]{1,3}) ?年");
  private static final Pattern LETTERED =
      Pattern.compile("(?<![A-Za-z0-9])([MTSHR])([0-9]{1,3})(年|[./](?=[0-9]{1,2}[./][0-9]))");
  private static final String SIGNS = "明大昭平令MTSHRＭＴＳＨＲ";
  private static final int OUTLOOK = 30;
  private static final int LATE_PLANS = 10;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    int now = comparison.currentYear().map(FiscalYear::western).orElse(0);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.both(program, comparison)) {
        check(program, new SourcedText(cell.text(), cell.address()), now, findings);
      }
      check(program, program.plan(), now, findings);
      check(program, program.activity(), now, findings);
    }
    return findings.build();
  }

  private static void check(
      Program program, SourcedText cell, int now, ImmutableList.Builder<Finding> findings) {
    if (cell.address().row() == 0 || !maySayEra(cell.text())) {
      return;
    }
    String text = SourceText.of(cell.text()).folded();
    for (Pattern pattern : List.of(NAMED, LETTERED)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(2));
        Optional<Era> era = era(matcher.group(1));
        int last = era.map(each -> lastYear(each, now)).orElse(year);
        if (year == 0 || year > last) {
          boolean latePlan = year > 0 && era.get() == Era.HEISEI && year <= last + LATE_PLANS;
          Finding finding = finding(program, cell, matcher, last);
          findings.add(latePlan ? finding.withSeverity(Severity.NOTE) : finding);
        }
      }
    }
  }

  /** Whether a text holds a character that an era's name or letter begins with. */
  private static boolean maySayEra(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Era> era(String sign) {
    for (Era era : Era.values()) {
      if (era.kanji().equals(sign) || String.valueOf(era.letter()).equals(sign)) {
        return Optional.of(era);
      }
    }
    return Optional.empty();
  }

  /** The last year of an era; of the present one, the last that a report would look ahead to. */
  private static int lastYear(Era era, int now) {
    ImmutableList<Era> eras = ImmutableList.copyOf(Era.values());
    int next = eras.indexOf(era) + 1;
    return next < eras.size()
        ? eras.get(next).firstYear() - era.firstYear() + 1
        : Math.max(now, era.firstYear()) + OUTLOOK - era.firstYear() + 1;
  }

  private static Finding finding(Program program, SourcedText cell, Matcher year, int last) {
    String found = cell.text().substring(year.start(), year.end());
    return Finding.of(
        FindingCode.ERA_YEAR_OUT_OF_RANGE,
        Place.ofSpan(cell.address(), year.start(), year.end()),
        found,
        ImmutableMap.of(
            "found", found,
            "era", year.group(1),
            "expected", Integer.toString(last),
            "program", Cells.name(program)));
  }
}
