package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.FiscalYear;

/**
 * The days that results name exist, lie in the year of their column where they say which year they
 * are in and that something was held, carry 日, and fall on the weekday that stands behind them.
 */
final class DateCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final String WEEKDAYS = "月火水木金土日";
  private static final List<String> HELD = CheckWords.standard().of("held");
  private static final Pattern COUNTED =
      Pattern.compile("(\\([月火水木金土日・祝]+\\))?[ 　:：]{0,2}[0-9０-９]+ ?[名人回件組団]");
  private static final int NEAR = 8;

  /** Years farther away are no slip of one year; {@link EraYearCheck} speaks of those. */
  private static final int NEAR_YEARS = 20;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.current(program, comparison)) {
        check(program, cell, comparison.currentYear(), findings);
      }
      for (ResultText cell : Cells.previous(program, comparison)) {
        check(program, cell, comparison.previousYear(), findings);
      }
      if (program.activity().isPresent() && program.activity().address().row() > 0) {
        ResultText activity =
            new ResultText(program.activity().text(), program.activity().address(), List.of());
        check(program, activity, Optional.empty(), findings);
      }
    }
    return findings.build();
  }

  private static void check(
      Program program,
      ResultText cell,
      Optional<FiscalYear> year,
      ImmutableList.Builder<Finding> findings) {
    for (DateMention date : DateScanner.scan(cell.text())) {
      if (!date.isPossible()) {
        if (date.hasSign()) {
          findings.add(finding(FindingCode.IMPOSSIBLE_DATE, program, cell, date, ""));
        }
        continue;
      }
      if (!date.hasSign()) {
        findings.add(
            finding(FindingCode.DAY_UNMARKED, program, cell, date, "")
                .proposing(List.of(marked(cell, date))));
      }
      if (year.isPresent()) {
        inYear(program, cell, date, year.get(), findings);
      }
    }
  }

  private static void inYear(
      Program program,
      ResultText cell,
      DateMention date,
      FiscalYear fiscalYear,
      ImmutableList.Builder<Finding> findings) {
    int western = date.yearIn(fiscalYear.western());
    int fiscal = date.month() >= 4 ? western : western - 1;
    boolean other =
        date.year() > 0
            && fiscal != fiscalYear.western()
            && Math.abs(fiscal - fiscalYear.western()) <= NEAR_YEARS;
    if (other && saysHeld(cell.text(), date.end())) {
      findings.add(
          finding(FindingCode.DATE_OUTSIDE_YEAR, program, cell, date, fiscalYear.eraName()));
    }
    boolean leapDay = date.month() == 2 && date.day() == 29;
    if (leapDay && !LocalDate.of(western, 1, 1).isLeapYear()) {
      findings.add(finding(FindingCode.IMPOSSIBLE_DATE, program, cell, date, ""));
    } else if (date.weekday() != '\0') {
      char computed =
          WEEKDAYS.charAt(
              LocalDate.of(western, date.month(), date.day()).getDayOfWeek().getValue() - 1);
      if (computed != date.weekday()) {
        findings.add(
            finding(FindingCode.WEEKDAY_DIFFERS, program, cell, date, String.valueOf(computed)));
      }
    }
  }

  /** The cell with 日 behind the day. */
  private static Correction marked(ResultText cell, DateMention date) {
    String text = cell.text();
    return Correction.of(
        CorrectionKind.SET_CELL,
        CorrectionPlace.of(Place.ofCell(cell.address())),
        Proposals.beginning(text),
        text.substring(0, date.end()) + "日" + text.substring(date.end()));
  }

  private static boolean saysHeld(String text, int end) {
    String behind = text.substring(end, Math.min(text.length(), end + NEAR));
    return HELD.stream().anyMatch(behind::contains) || COUNTED.matcher(behind).lookingAt();
  }

  private static Finding finding(
      FindingCode code, Program program, ResultText cell, DateMention date, String expected) {
    String found = cell.text().substring(date.start(), date.end());
    return Finding.of(
        code,
        Place.ofSpan(cell.address(), date.start(), date.end()),
        found,
        ImmutableMap.of(
            "found",
            date.weekday() == '\0' ? found : found + "(" + date.weekday() + ")",
            "expected",
            expected.isEmpty()
                ? String.format(Locale.ROOT, "%d月%d日", date.month(), date.day())
                : expected,
            "program",
            Cells.name(program)));
  }
}
