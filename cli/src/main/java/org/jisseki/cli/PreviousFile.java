package org.jisseki.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.core.compare.ProgramMatcher;
import org.jisseki.core.compare.YearJoiner;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.reading.Corrections;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.text.FiscalYear;

/** The file that {@code --previous} names: last year's report. */
final class PreviousFile {
  private final String name;
  private final SourceReader sources;
  private final TableReader tables;
  private final YearJoiner joiner;

  PreviousFile(String name, SourceReader sources, TableReader tables, ProgramMatcher matcher) {
    this.name = name;
    this.sources = sources;
    this.tables = tables;
    this.joiner = YearJoiner.of(matcher);
  }

  /**
   * The reading with last year's results from this file.
   *
   * @throws UnreadableInputException if the file holds no results table or no earlier year
   */
  Reading join(Reading current) throws IOException {
    Reading last = table(name, sources, tables, Corrections.NONE);
    if (YearJoiner.earlierYear(current, last).isEmpty()) {
      throw InputProblem.PREVIOUS_NO_YEAR.asException(
          Map.of(
              "name", name,
              "year", current.report().fiscalYear().map(FiscalYear::eraName).orElse("?"),
              "years", years(last)));
    }
    return joiner.join(current, last).reading();
  }

  private static String years(Reading reading) {
    return reading.report().years().stream()
        .map(FiscalYear::eraName)
        .collect(Collectors.joining(", "));
  }

  /**
   * Reads a file that must hold a results table.
   *
   * @throws UnreadableInputException if it holds none
   */
  static Reading table(
      String name, SourceReader sources, TableReader tables, Corrections corrections)
      throws IOException {
    Source source = sources.read(name);
    Reading reading = tables.read(source.grid(), corrections);
    if (reading.isTable()) {
      return source.findings().isEmpty() ? reading : with(source.findings(), reading);
    }
    Optional<Message> why =
        reading.findings().stream()
            .filter(finding -> finding.code() == FindingCode.NO_TABLE)
            .map(Finding::message)
            .findFirst();
    if (why.isEmpty()) {
      throw InputProblem.NO_RESULTS_TABLE.asException(Map.of("name", name));
    }
    Message words = why.get();
    throw new UnreadableInputException(
        InputProblem.NO_RESULTS_TABLE,
        new Message(name + ": " + words.ja(), name + ": " + words.en()));
  }

  /** The reading with what must be told about the file itself. */
  private static Reading with(List<Finding> findings, Reading reading) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(reading.findings());
    all.sort(Comparator.comparing(Finding::place));
    return new Reading(reading.grid(), reading.report(), reading.tables(), reading.repairs(), all);
  }
}
