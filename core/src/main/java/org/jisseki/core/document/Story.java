package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.FiscalYear;

/**
 * What a document tells: a reading with its comparison and findings, each program with its
 * indicators, and the words to say it in.
 */
final class Story {

  /** Earlier values below this make rates of change that say little. */
  static final int SMALL_BASE = 10;

  private final Reading reading;
  private final Comparison comparison;
  private final ImmutableList<FindingList.Entry> findings;
  private final ImmutableListMultimap<String, FindingList.Entry> findingsByTarget;
  private final Words words;
  private final RoundingMode rounding;
  private final Profile profile;
  private final ImmutableList<ProgramView> programs;
  private final ImmutableList<Indicator> indicators;
  private final ImmutableList<Indicator> byRate;

  Story(
      Reading reading,
      Comparison comparison,
      List<Finding> findings,
      Words words,
      RoundingMode rounding,
      Profile profile) {
    this.reading = reading;
    this.comparison = comparison;
    this.words = words;
    this.rounding = rounding;
    this.profile = profile;
    FindingEntries entries = new FindingEntries(reading.grid().sheets(), words);
    this.findings = entries.of(findings, comparison.programs());
    this.findingsByTarget = Multimaps.index(this.findings, FindingList.Entry::target);
    this.programs = views();
    this.indicators =
        programs.stream()
            .flatMap(program -> program.indicators().stream())
            .collect(ImmutableList.toImmutableList());
    this.byRate = sortedByRate(indicators);
  }

  /** What the council says of itself. */
  Profile profile() {
    return profile;
  }

  private ImmutableList<ProgramView> views() {
    ImmutableList.Builder<ProgramView> views = ImmutableList.builder();
    int index = 0;
    for (ProgramComparison each : comparison.programs()) {
      index++;
      views.add(new ProgramView(this, index, each));
    }
    return views.build();
  }

  Reading reading() {
    return reading;
  }

  Comparison comparison() {
    return comparison;
  }

  List<Sheet> sheets() {
    return reading.grid().sheets();
  }

  Words words() {
    return words;
  }

  RoundingMode rounding() {
    return rounding;
  }

  List<ProgramView> programs() {
    return programs;
  }

  /** All findings, the heaviest first. */
  List<FindingList.Entry> findings() {
    return findings;
  }

  /** What is said about the program whose sheet has the id, the heaviest first. */
  List<FindingList.Entry> findingsOf(String id) {
    return findingsByTarget.get(id);
  }

  /** How many findings weigh as much or more. */
  int findings(Severity least) {
    return (int) findings.stream().filter(each -> each.severity().isAtLeast(least)).count();
  }

  Optional<FiscalYear> currentYear() {
    return comparison.currentYear();
  }

  Optional<FiscalYear> previousYear() {
    return comparison.previousYear();
  }

  /** The heading of the later year's column. */
  String currentTitle() {
    return currentYear().map(words::shortYear).orElse(words.text("column.current"));
  }

  /** The heading of the earlier year's column. */
  String previousTitle() {
    return previousYear().map(words::shortYear).orElse(words.text("column.previous"));
  }

  /** The indicators of all programs, in order. */
  List<Indicator> indicators() {
    return indicators;
  }

  /** The indicators that have a rate of change, from the largest rise to the largest fall. */
  List<Indicator> byRate() {
    return byRate;
  }

  /** An indicator with its rate, so that sorting divides each pair of values once. */
  private record Rated(BigDecimal rate, Indicator indicator) {}

  private static ImmutableList<Indicator> sortedByRate(List<Indicator> indicators) {
    List<Rated> rated = new ArrayList<>();
    for (Indicator each : indicators) {
      each.rate().ifPresent(rate -> rated.add(new Rated(rate, each)));
    }
    rated.sort(Comparator.comparing(Rated::rate).reversed());
    return rated.stream().map(Rated::indicator).collect(ImmutableList.toImmutableList());
  }

  /** How many indicators went that way. */
  int count(Direction direction) {
    return (int)
        indicators().stream()
            .filter(each -> each.direction().equals(Optional.of(direction)))
            .count();
  }

  /** How many figures have no partner. */
  int countAlone() {
    return (int) indicators().stream().filter(Indicator::isAlone).count();
  }
}
