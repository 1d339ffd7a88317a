package org.jisseki.report;

import java.util.List;
import org.jisseki.core.finding.Language;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultsReport;

/** The tree of divisions and programs, a line each, with the row of each program. */
final class OutlineText {
  private final Language language;

  OutlineText(Language language) {
    this.language = language;
  }

  String render(ResultsReport report) {
    StringBuilder text = new StringBuilder();
    List<String> open = List.of();
    boolean first = true;
    for (Program program : report.programs()) {
      List<String> path = path(program.division());
      if (first || !path.equals(open)) {
        divisions(text, program.division(), path, first ? List.of() : open);
      }
      program(text, program, path.size());
      open = path;
      first = false;
    }
    return text.toString();
  }

  private List<String> path(Division division) {
    List<String> path = division.path();
    return path.isEmpty() ? List.of(InspectWord.NO_DIVISION.in(language)) : path;
  }

  /** Writes the levels that differ from those that are open. */
  private void divisions(
      StringBuilder text, Division division, List<String> path, List<String> open) {
    int level = 0;
    while (level < path.size() - 1
        && level < open.size()
        && path.get(level).equals(open.get(level))) {
      level++;
    }
    for (; level < path.size(); level++) {
      indent(text, level).append(InspectText.oneLine(path.get(level)));
      if (division.inferred() && level == path.size() - 1) {
        text.append(" (").append(InspectWord.INFERRED.in(language)).append(')');
      }
      text.append('\n');
    }
  }

  private void program(StringBuilder text, Program program, int level) {
    indent(text, level);
    if (program.number().isPresent()) {
      text.append(InspectText.oneLine(program.number().text())).append(' ');
    }
    int row = program.address().row();
    String place =
        language == Language.JA
            ? row + InspectWord.ROW.in(language)
            : InspectWord.ROW.in(language) + " " + row;
    text.append(InspectText.oneLine(program.name().text()));
    text.append(" (").append(place).append(")\n");
  }

  private static StringBuilder indent(StringBuilder text, int level) {
    return text.append("  ".repeat(level + 1));
  }
}
