package org.jisseki.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.ProgramMatcher;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.grid.Limits;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Corrections;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.RepairPolicy;
import org.jisseki.core.reading.TableReader;
import org.jisseki.csv.CorrectionsReader;
import org.jisseki.csv.TextGrid;

/** The way of every table: a file becomes a grid, a reading, a comparison and findings. */
final class Street {
  private final SourceReader sources;
  private final TableReader tables;
  private final Checks checks;
  private final Corrections corrections;
  private final Optional<PreviousFile> previous;
  private final Profile profile;

  private Street(
      SourceReader sources,
      TableReader tables,
      Checks checks,
      Corrections corrections,
      Optional<PreviousFile> previous,
      Profile profile) {
    this.sources = sources;
    this.tables = tables;
    this.checks = checks;
    this.corrections = corrections;
    this.previous = previous;
    this.profile = profile;
  }

  /**
   * The street as a command's options lay it.
   *
   * @throws UsageException if the value of an option was not understood
   * @throws IOException if a file that an option names cannot be read
   */
  static Street of(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    return of(arguments, terminal, Limits.standard());
  }

  /**
   * The same street for inputs of other sizes.
   *
   * @throws UsageException if the value of an option was not understood
   * @throws IOException if a file that an option names cannot be read
   */
  static Street of(Arguments arguments, Terminal terminal, Limits limits)
      throws UsageException, IOException {
    return of(arguments, terminal, limits, 1);
  }

  /**
   * The street of a command that sets several files against each other; corrections are for the
   * first.
   *
   * @throws UsageException if the value of an option was not understood
   * @throws IOException if a file that an option names cannot be read
   */
  static Street ofMany(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    return of(arguments, terminal, Limits.standard(), Integer.MAX_VALUE);
  }

  private static Street of(Arguments arguments, Terminal terminal, Limits limits, int allowed)
      throws UsageException, IOException {
    String policy = arguments.choice("--policy", "repair", "strict", "literal");
    Profile profile = ProfileOption.of(arguments, terminal);
    TableReader tables =
        TableReader.builder()
            .policy(RepairPolicy.valueOf(policy.toUpperCase(Locale.ROOT)))
            .profile(profile)
            .build();
    SourceReader sources = new SourceReader(terminal, arguments.charset(), limits);
    ProgramMatcher programs = ProgramMatcher.standard().withProfile(profile);
    Optional<PreviousFile> previous =
        arguments
            .value("--previous")
            .map(file -> new PreviousFile(file, sources, tables, programs));
    Checks checks = Checks.standard().with(profile);
    return new Street(
        sources, tables, checks, corrections(arguments, terminal, allowed), previous, profile);
  }

  /** The corrections of {@code --corrections}; they are written for one file. */
  private static Corrections corrections(Arguments arguments, Terminal terminal, int allowed)
      throws UsageException, IOException {
    Optional<String> file = arguments.value("--corrections");
    if (file.isEmpty()) {
      return Corrections.NONE;
    }
    if (arguments.files() > allowed) {
      throw new UsageException(terminal.words().say("usage.one-file", "option", "--corrections"));
    }
    Source source =
        new SourceReader(terminal, Optional.empty(), Limits.standard()).read(file.get());
    CorrectionsReader reader = CorrectionsReader.standard();
    return source.text().isPresent()
        ? reader.read(new TextGrid(source.grid(), source.text().get(), source.findings()))
        : reader.read(source.grid());
  }

  /**
   * Reads an input and proposes a profile for its council.
   *
   * @throws IOException if it cannot be read
   */
  Profile propose(String name) throws IOException {
    return tables.propose(sources.read(name).grid());
  }

  /** What the council says of its own words. */
  Profile profile() {
    return profile;
  }

  /**
   * Reads an input that must hold a results table.
   *
   * @throws IOException if it cannot be read, or holds none
   */
  Reading read(String name) throws IOException {
    return PreviousFile.table(name, sources, tables, Corrections.NONE);
  }

  /** Reads the input that the corrections are for; see {@link #read}. */
  Reading readFirst(String name) throws IOException {
    return PreviousFile.table(name, sources, tables, corrections);
  }

  /**
   * Reads an input and walks it to the end.
   *
   * @throws IOException if it cannot be read; one that holds no results table can be, and its
   *     reading has no table
   */
  Account walk(String name) throws IOException {
    return walk(sources.read(name));
  }

  /**
   * Walks an input that is in memory to the end.
   *
   * @param bytes all of the input, not to be changed
   * @param name what the input is called
   * @throws IOException as {@link #walk(String)} does
   */
  Account walk(byte[] bytes, String name) throws IOException {
    return walk(sources.read(new ByteArrayInputStream(bytes), name));
  }

  private Account walk(Source source) throws IOException {
    Reading reading = tables.read(source.grid(), corrections);
    if (previous.isPresent() && reading.isTable()) {
      reading = previous.get().join(reading);
    }
    Comparison comparison = Comparer.standard().compare(reading.report());
    List<Finding> findings = checks.check(source.findings(), reading, comparison);
    return new Account(source, reading, comparison, corrections.accept(reading, findings), profile);
  }
}
