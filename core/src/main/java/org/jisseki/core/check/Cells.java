package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Place;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.text.FiscalYear;

/** Where the texts of a program stand. */
final class Cells {

  private Cells() {}

  /** The results of the later year; none where the report has no year. */
  static List<ResultText> current(Program program, Comparison comparison) {
    return results(program, comparison.currentYear());
  }

  /** The results of the earlier year; none where the report has only one. */
  static List<ResultText> previous(Program program, Comparison comparison) {
    return results(program, comparison.previousYear());
  }

  /** The results of both years, the later year's first. */
  static List<ResultText> both(Program program, Comparison comparison) {
    return ImmutableList.<ResultText>builder()
        .addAll(current(program, comparison))
        .addAll(previous(program, comparison))
        .build();
  }

  /** The row in which a program starts. */
  static Place row(Program program) {
    return Place.ofRow(program.address().sheet(), program.address().row());
  }

  /** The cell of a text; the program's row where no cell wrote it. */
  static Place cell(Program program, SourcedText text) {
    return text.isPresent() && text.address().row() > 0
        ? Place.ofCell(text.address())
        : row(program);
  }

  /** The span of a measurement in its cell. */
  static Place span(ResultText cell, Measurement measurement) {
    return Place.ofSpan(cell.address(), measurement.start(), measurement.end());
  }

  /** How messages name a program: its number, where it has one, and its name. */
  static String name(Program program) {
    String name = program.name().text();
    return program.number().isPresent() ? program.number().text() + " " + name : name;
  }

  private static List<ResultText> results(Program program, Optional<FiscalYear> year) {
    return year.map(program::results).orElse(List.of());
  }
}
