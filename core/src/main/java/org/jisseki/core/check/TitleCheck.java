package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.reading.Reading;

/**
 * Notes where a program names another program and one of its events in 「」 by a title that the other
 * one writes differently.
 */
final class TitleCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int NAME = 5;
  private static final int REACH = 30;
  private static final int PREFIX = 3;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    List<Program> programs = reading.report().programs();
    for (Program program : programs) {
      SourcedText text = program.activity();
      for (Quote quote : quotes(text.text())) {
        for (Program other : programs) {
          if (!other.id().equals(program.id()) && isNamed(other, program, quote.lead())) {
            check(program, quote, other, comparison, findings);
          }
        }
      }
    }
    return findings.build();
  }

  private static void check(
      Program program,
      Quote quote,
      Program other,
      Comparison comparison,
      ImmutableList.Builder<Finding> findings) {
    List<Quote> titles = new ArrayList<>(quotes(other.activity().text()));
    titles.addAll(quotes(other.plan().text()));
    for (ResultText cell : Cells.current(other, comparison)) {
      titles.addAll(quotes(cell.text()));
    }
    if (titles.stream().anyMatch(title -> title.text().equals(quote.text()))) {
      return;
    }
    titles.stream()
        .filter(title -> commonPrefix(title.text(), quote.text()) >= PREFIX)
        .findFirst()
        .ifPresent(title -> findings.add(finding(program, quote, other, title)));
  }

  private static Finding finding(Program program, Quote quote, Program other, Quote title) {
    Place cell = Cells.cell(program, program.activity());
    Place place =
        cell.column() == 0
            ? cell
            : Place.ofSpan(program.activity().address(), quote.start(), quote.end());
    return Finding.of(
            FindingCode.TITLE_DIFFERS,
            place,
            quote.text(),
            ImmutableMap.of(
                "found", quote.text(),
                "expected", title.text(),
                "other", Cells.name(other),
                "program", Cells.name(program)))
        .relatedTo(List.of(Cells.row(other)));
  }

  /** Whether the words before a title hold the beginning of the other program's name. */
  private static boolean isNamed(Program other, Program program, String lead) {
    String name = other.name().text();
    return name.length() >= NAME
        && !program.name().text().contains(name)
        && lead.contains(name.substring(0, Math.max(NAME, name.length() - 2)));
  }

  private static int commonPrefix(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  private static List<Quote> quotes(String text) {
    List<Quote> quotes = new ArrayList<>();
    for (int open = text.indexOf('「'); open >= 0; open = text.indexOf('「', open + 1)) {
      int close = text.indexOf('」', open);
      if (close > open + 1) {
        String lead = text.substring(Math.max(0, open - REACH), open);
        quotes.add(new Quote(text.substring(open + 1, close), open + 1, close, lead));
      }
    }
    return quotes;
  }

  /** A title in 「」, its place, and what stands before it. */
  private record Quote(String text, int start, int end, String lead) {}
}
