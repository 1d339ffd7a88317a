package org.jisseki.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.RepairPolicy;
import org.jisseki.core.reading.TableReader;

/** The way of every table: a file becomes a grid, a reading, a comparison and findings. */
final class Street {
  private final SourceReader sources;
  private final TableReader tables;

  private Street(SourceReader sources, TableReader tables) {
    this.sources = sources;
    this.tables = tables;
  }

  /**
   * The street as a command's options lay it.
   *
   * @throws UsageException if the value of an option was not understood
   * @throws IOException if a file that an option names cannot be read
   */
  static Street of(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String policy = arguments.choice("--policy", "repair", "strict", "literal");
    TableReader tables =
        TableReader.builder()
            .policy(RepairPolicy.valueOf(policy.toUpperCase(Locale.ROOT)))
            .profile(ProfileOption.of(arguments, terminal))
            .build();
    return new Street(new SourceReader(terminal, arguments.charset()), tables);
  }

  /**
   * Reads an input and proposes a profile for its council.
   *
   * @throws IOException if it cannot be read
   */
  Profile propose(String name) throws IOException {
    return tables.propose(sources.read(name).grid());
  }

  /**
   * Reads an input and walks it to the end.
   *
   * @throws IOException if it cannot be read; one that holds no results table can be, and its
   *     reading has no table
   */
  Account walk(String name) throws IOException {
    Source source = sources.read(name);
    Reading reading = tables.read(source.grid());
    Comparison comparison = Comparer.standard().compare(reading.report());
    List<Finding> findings = new ArrayList<>(source.findings());
    findings.addAll(Checks.standard().check(reading, comparison));
    findings.sort(Comparator.comparing(Finding::place));
    return new Account(source, reading, comparison, List.copyOf(findings));
  }
}
