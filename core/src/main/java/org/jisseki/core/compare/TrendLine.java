package org.jisseki.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.text.FiscalYear;

/** A program that is being followed from the latest file to the earliest. */
final class TrendLine {

  private final Map<Integer, Program> programs = new TreeMap<>();
  private final List<String> names = new ArrayList<>();
  private Program earliest;
  private boolean guessed;

  TrendLine(int file, Program program) {
    earliest = program;
    names.add(program.name().text());
    programs.put(file, program);
  }

  void add(int file, ProgramPair pair) {
    earliest = pair.previous();
    programs.put(file, earliest);
    guessed |= !pair.sure();
    if (pair.isRenamed() && !names.contains(earliest.name().text())) {
      names.add(earliest.name().text());
    }
  }

  Program earliest() {
    return earliest;
  }

  Program latest() {
    return programs.values().iterator().next();
  }

  List<String> formerNames() {
    return names.subList(1, names.size());
  }

  boolean guessed() {
    return guessed;
  }

  /**
   * The files that have a column for the year, the best first: the year's own report, then the
   * reports of later years, the nearest first.
   */
  List<Integer> files(FiscalYear year, List<TrendInput> inputs) {
    List<Integer> own = new ArrayList<>();
    List<Integer> later = new ArrayList<>();
    programs.forEach(
        (file, program) -> {
          if (program.results().containsKey(year)) {
            boolean itself = inputs.get(file).report().fiscalYear().equals(Optional.of(year));
            (itself ? own : later).add(0, file);
          }
        });
    own.addAll(later);
    return own;
  }

  List<ResultText> cells(int file, FiscalYear year) {
    Program program = programs.get(file);
    return program == null ? List.of() : program.results(year);
  }
}
