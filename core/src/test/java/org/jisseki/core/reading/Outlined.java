package org.jisseki.core.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;

/** Writes a reading in a few lines, for tests: years, programs, repairs and findings. */
final class Outlined {

  private Outlined() {}

  static String of(Reading reading) {
    StringBuilder text = new StringBuilder();
    text.append("title ").append(reading.report().title()).append('\n');
    text.append("years");
    reading.report().years().forEach(year -> text.append(' ').append(year.western()));
    text.append('\n');
    for (Program program : reading.report().programs()) {
      text.append(program(program)).append('\n');
    }
    String findings =
        reading.findings().stream().map(Outlined::finding).collect(Collectors.joining(" "));
    return text.append(findings.isEmpty() ? "" : "! " + findings + "\n").toString();
  }

  static String program(Program program) {
    StringBuilder text = new StringBuilder("- ");
    text.append(String.join(" > ", program.division().path()));
    text.append(program.division().inferred() ? "?" : "");
    text.append(" # ").append(program.number().text()).append(" # ").append(program.name().text());
    if (!program.goals().isEmpty()) {
      text.append(" # goals ")
          .append(joined(program.goals().stream().map(PlanGoal::text).toList()));
    }
    optional(text, "plan", program.plan().text());
    optional(text, "activity", program.activity().text());
    program.columns().forEach((header, cell) -> optional(text, header, cell.text()));
    program
        .results()
        .forEach(
            (year, cells) ->
                text.append(" # ")
                    .append(year.western())
                    .append(' ')
                    .append(joined(cells.stream().map(ResultText::text).toList())));
    return text.toString().replace("\n", "\\n");
  }

  private static void optional(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(" # ").append(name).append('=').append(value);
    }
  }

  private static String joined(List<String> texts) {
    return texts.isEmpty() ? "-" : String.join(" ; ", texts);
  }

  private static String finding(Finding finding) {
    Place place = finding.place();
    return finding.code().id()
        + "@"
        + (place.sheet() > 1 ? place.sheet() + "/" : "")
        + place.row()
        + (place.column() > 0 ? "." + place.column() : "");
  }
}
