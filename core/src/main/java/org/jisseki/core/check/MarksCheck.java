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
import org.jisseki.core.text.ItemMark;
import org.jisseki.core.text.ItemMarkReader;
import org.jisseki.core.text.MarkStyle;
import org.jisseki.core.text.SourceText;

/**
 * Notes where the marks of plan, activity and result do not go together: one has (1) to (4),
 * another stops at (3); or a result goes from (3) to ② without ①.
 */
final class MarksCheck implements Check {

  private static final long serialVersionUID = 1L;

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      List<ResultText> results = Cells.current(program, comparison);
      int plan = highest(program.plan());
      int activity = highest(program.activity());
      int result = results.stream().mapToInt(cell -> highest(marks(cell.text()))).max().orElse(0);
      boolean differ =
          plan > 1 && activity > 1 && result > 1 && (plan != activity || plan != result);
      if (differ) {
        findings.add(differing(program, plan, activity, result));
      }
      results.forEach(cell -> skipped(program, cell, findings));
    }
    return findings.build();
  }

  private static void skipped(
      Program program, ResultText cell, ImmutableList.Builder<Finding> findings) {
    int circled = 0;
    for (ItemMark mark : marks(cell.text())) {
      if (mark.style() == MarkStyle.BRACKETED) {
        circled = 0;
      } else if (mark.style() == MarkStyle.CIRCLED) {
        if (circled == 0 && mark.number() == 2) {
          findings.add(
              Finding.of(
                  FindingCode.MARK_SKIPPED,
                  Place.ofSpan(cell.address(), mark.start(), mark.end()),
                  mark.text(),
                  ImmutableMap.of(
                      "found", mark.text(), "expected", "①", "program", Cells.name(program))));
        }
        circled = mark.number();
      }
    }
  }

  private static Finding differing(Program program, int plan, int activity, int result) {
    return Finding.of(
        FindingCode.MARKS_DIFFER,
        Cells.row(program),
        "",
        ImmutableMap.of(
            "plan", "(" + plan + ")",
            "activity", "(" + activity + ")",
            "result", "(" + result + ")",
            "program", Cells.name(program)));
  }

  private static int highest(SourcedText text) {
    return highest(marks(text.text()));
  }

  /** The last number of (1), (2) … without a gap. */
  private static int highest(List<ItemMark> marks) {
    int highest = 0;
    for (ItemMark mark : marks) {
      if (mark.style() == MarkStyle.BRACKETED && mark.number() == highest + 1) {
        highest = mark.number();
      }
    }
    return highest;
  }

  /** The bracketed and circled marks of a text. */
  private static List<ItemMark> marks(String text) {
    SourceText source = SourceText.of(text);
    List<ItemMark> marks = new ArrayList<>();
    for (int at = 0; at < source.length(); at++) {
      char c = source.at(at);
      if (c == '(' || (c >= '①' && c <= '⒇')) {
        ItemMarkReader.at(source, at, false)
            .filter(
                mark -> mark.style() == MarkStyle.BRACKETED || mark.style() == MarkStyle.CIRCLED)
            .ifPresent(marks::add);
      }
    }
    return marks;
  }
}
