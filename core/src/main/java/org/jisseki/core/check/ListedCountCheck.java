package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.SourceText;

/**
 * A number of times agrees with the days that a bracket behind it lists: {@code 研修 3回(4/1, 5/2,
 * 6/8)}. Silent where the bracket holds anything but days or months, or says that there are more.
 */
final class ListedCountCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final ImmutableSet<String> TIMES = ImmutableSet.of("回", "日", "度");
  private static final Pattern JOINT = Pattern.compile(" *[、,，・] *| +");
  private static final Pattern DAY =
      Pattern.compile(
          "((令和|平成|R|H)?[0-9]{1,4}[年./])?"
              + "([0-9]{1,2}月([0-9]{1,2}日?)?|[0-9]{1,2}[/.][0-9]{1,2}|[0-9]{1,2}日?)"
              + "(\\([月火水木金土日](曜日?|[・,]?祝日?)?\\))?");
  private static final Pattern DATED = Pattern.compile(".*(月|/).*");

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (ResultText cell : Cells.both(program, comparison)) {
        SourceText text = SourceText.of(cell.text());
        for (Measurement measurement : cell.measurements()) {
          check(program, cell, text, measurement, findings);
        }
      }
    }
    return findings.build();
  }

  private static void check(
      Program program,
      ResultText cell,
      SourceText text,
      Measurement times,
      ImmutableList.Builder<Finding> findings) {
    boolean counts =
        TIMES.contains(times.unit().symbol())
            && times.kind() == Kind.COUNT
            && !times.has(Qualifier.APPROXIMATE)
            && !times.has(Qualifier.AT_LEAST)
            && !times.has(Qualifier.PER);
    int open = times.end();
    while (text.at(open) == ' ') {
      open++;
    }
    int close = counts && text.at(open) == '(' ? closing(text, open) : -1;
    if (close < 0) {
      return;
    }
    int listed = days(text.folded(open + 1, close).strip());
    if (listed > 1 && BigDecimal.valueOf(listed).compareTo(times.value()) != 0) {
      findings.add(finding(program, cell, times, open, close + 1, listed));
    }
  }

  /** The bracket that closes one, another pair inside it allowed; -1 for none. */
  private static int closing(SourceText text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.at(i) == '(' ? 1 : text.at(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** How many days or months a text lists; 0 where it holds anything else. */
  private static int days(String list) {
    int days = 0;
    boolean dated = false;
    for (String day : JOINT.split(list, -1)) {
      if (!DAY.matcher(day).matches() || (!dated && !DATED.matcher(day).matches())) {
        return 0;
      }
      dated = true;
      days++;
    }
    return days;
  }

  private static Finding finding(
      Program program, ResultText cell, Measurement times, int open, int close, int listed) {
    return Finding.of(
            FindingCode.LISTED_COUNT_DIFFERS,
            Cells.span(cell, times),
            times.text(),
            ImmutableMap.of(
                "found", times.text(),
                "expected", Integer.toString(listed),
                "list", cell.text().substring(open, close),
                "program", Cells.name(program)))
        .relatedTo(List.of(Place.ofSpan(cell.address(), open, close)));
  }
}
