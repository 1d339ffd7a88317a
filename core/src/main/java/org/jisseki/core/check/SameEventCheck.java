package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The same event, with the same day and the same number, is not counted in two programs; a note
 * where one of them says that it was held together with the other (兼ねて, 合同).
 */
final class SameEventCheck implements Check {

  private static final long serialVersionUID = 1L;
  private static final int FEWEST = 10;
  private static final List<String> TOGETHER = CheckWords.standard().of("together");

  @Override
  public List<Finding> check(Reading reading, Comparison comparison) {
    Map<String, Event> events = new LinkedHashMap<>();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Program program : reading.report().programs()) {
      for (Event event : events(program, comparison)) {
        Event first = events.putIfAbsent(event.key(), event);
        if (first != null && !first.program().id().equals(program.id())) {
          findings.add(finding(first, event));
        }
      }
    }
    return findings.build();
  }

  private static List<Event> events(Program program, Comparison comparison) {
    List<Event> events = new ArrayList<>();
    for (ResultText cell : Cells.current(program, comparison)) {
      List<DateMention> dates = DateScanner.scan(cell.text());
      int from = 0;
      for (Measurement measurement : cell.measurements()) {
        DateMention date = lastBetween(dates, from, measurement.start());
        if (date != null && isHeadcount(measurement)) {
          events.add(new Event(program, cell, measurement, date));
        }
        from = measurement.end();
      }
    }
    return events;
  }

  /** The only day between two places; none where there are several. */
  private static @Nullable DateMention lastBetween(List<DateMention> dates, int from, int to) {
    DateMention last = null;
    for (DateMention date : dates) {
      if (date.start() >= from && date.end() <= to) {
        last = date;
      }
    }
    return last;
  }

  private static boolean isHeadcount(Measurement measurement) {
    return measurement.role() == Role.RESULT
        && measurement.kind() == Kind.COUNT
        && measurement.value().intValue() >= FEWEST;
  }

  private static Finding finding(Event first, Event again) {
    Finding finding =
        Finding.of(
                FindingCode.SAME_EVENT,
                Cells.span(again.cell(), again.measurement()),
                again.measurement().text(),
                ImmutableMap.of(
                    "date", again.date().month() + "/" + again.date().day(),
                    "found", again.measurement().text(),
                    "program", Cells.name(again.program()),
                    "other", Cells.name(first.program())))
            .relatedTo(List.of(Cells.span(first.cell(), first.measurement())));
    return again.saysTogether() || first.saysTogether()
        ? finding.withSeverity(Severity.NOTE)
        : finding;
  }

  /** A number of a day. */
  private record Event(
      Program program, ResultText cell, Measurement measurement, DateMention date) {

    String key() {
      String unit = measurement.unit().symbol();
      return date.month()
          + "/"
          + date.day()
          + " "
          + measurement.value().toPlainString()
          + (unit.equals("人") ? "名" : unit);
    }

    boolean saysTogether() {
      return TOGETHER.stream()
          .anyMatch(
              word ->
                  cell.text().contains(word)
                      || program.activity().text().contains(word)
                      || program.plan().text().contains(word));
    }
  }
}
