package org.jisseki.core.document;

import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.Reading;

/**
 * Makes documents of a reading, its comparison and its findings. Immutable and thread-safe.
 *
 * <pre>{@code
 * Document document = ReportDocument.in(Language.JA).build(reading, comparison, findings);
 * }</pre>
 */
public final class ReportDocument implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Language language;
  private final RoundingMode rounding;
  private final Profile profile;
  private final String generator;

  private ReportDocument(
      Language language, RoundingMode rounding, Profile profile, String generator) {
    this.language = language;
    this.rounding = rounding;
    this.profile = profile;
    this.generator = generator;
  }

  /** Documents in a language, their rates rounded half up and nobody named as their maker. */
  public static ReportDocument in(Language language) {
    return new ReportDocument(language, RoundingMode.HALF_UP, Profile.none(), "");
  }

  /**
   * The same documents with their rates of change rounded in another way to one decimal of a
   * percent; houses differ in whether they round half up or cut off.
   */
  public ReportDocument rounding(RoundingMode mode) {
    return new ReportDocument(language, mode, profile, generator);
  }

  /**
   * The same documents as a council wants them: rates of change cut off instead of rounded half up
   * (kind {@code rounding}, word {@code percent}), and a change called better or worse where the
   * profile says which direction of an indicator is good (kind {@code direction}).
   */
  public ReportDocument with(Profile house) {
    boolean cut =
        house
            .find(ProfileKind.ROUNDING, "percent")
            .filter(entry -> entry.meaning().equals("floor"))
            .isPresent();
    return new ReportDocument(language, cut ? RoundingMode.DOWN : rounding, house, generator);
  }

  /** The same documents, naming what made them, such as {@code jisseki 1.0.0}. */
  public ReportDocument generatedBy(String name) {
    return new ReportDocument(language, rounding, profile, name);
  }

  /**
   * The whole report: overview, rates of change, by division, by goal, programs, program sheets,
   * findings and notes.
   *
   * @param reading the table as it was read
   * @param comparison the two latest years of the same report
   * @param findings what is told about it; usually what the reading found and what the checks found
   */
  public Document build(Reading reading, Comparison comparison, List<Finding> findings) {
    Story story = story(reading, comparison, findings);
    List<Section> sections = new ArrayList<>();
    sections.add(new OverviewSection(story).section());
    ChangeSection changes = new ChangeSection(story);
    if (!changes.isEmpty()) {
      sections.add(changes.section());
    }
    RollUpSections rollUps = new RollUpSections(story);
    if (!comparison.byDivision().isEmpty()) {
      sections.add(rollUps.divisions());
    }
    if (!comparison.byGoal().isEmpty()) {
      sections.add(rollUps.goals());
    }
    sections.add(programs(story, List.of()));
    sections.add(new SheetSection(story).section());
    sections.add(findings(story));
    sections.add(new NoteSection(story).section(generator));
    return document(story, sections);
  }

  /**
   * The comparison alone: the table of all programs and a line of counts.
   *
   * @param reading the table as it was read
   * @param comparison the two latest years of the same report
   * @param findings what is told about it
   */
  public Document buildComparison(Reading reading, Comparison comparison, List<Finding> findings) {
    Story story = story(reading, comparison, findings);
    return document(story, List.of(programs(story, List.of(counts(story)))));
  }

  /**
   * The table in the form of the house, with its changes and a column for reasons.
   *
   * @param reading the table as it was read
   * @param comparison the two latest years of the same report
   * @param findings what is told about it
   */
  public HouseForm buildHouseForm(Reading reading, Comparison comparison, List<Finding> findings) {
    return new HouseFormLines(story(reading, comparison, findings)).form();
  }

  private Story story(Reading reading, Comparison comparison, List<Finding> findings) {
    return new Story(reading, comparison, findings, Words.in(language), rounding, profile);
  }

  private Document document(Story story, List<Section> sections) {
    Words words = story.words();
    String title = story.comparison().report().title();
    return new Document(
        language,
        title.isEmpty() ? words.text("untitled") : title,
        subtitle(story),
        story.comparison().report().organization(),
        generator,
        sections);
  }

  private static String subtitle(Story story) {
    Words words = story.words();
    String current = story.currentYear().map(words::year).orElse("");
    return story
        .previousYear()
        .map(
            previous ->
                words.text(
                    "subtitle", Map.of("current", current, "previous", words.year(previous))))
        .orElse(current);
  }

  private static Section programs(Story story, List<Block> after) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new IndicatorTable(story).ofAll());
    blocks.addAll(after);
    return Section.of("programs", story.words().text("section.programs"), blocks);
  }

  private static Section findings(Story story) {
    Words words = story.words();
    FindingList list =
        new FindingList("findings-list", story.findings(), words.text("finding.none"));
    return Section.of("findings", words.text("section.findings"), List.of(list));
  }

  private static Paragraph counts(Story story) {
    return Paragraph.of(
        story
            .words()
            .text(
                "sentence.counts",
                Map.of(
                    "up", Integer.toString(story.count(Direction.UP)),
                    "down", Integer.toString(story.count(Direction.DOWN)),
                    "flat", Integer.toString(story.count(Direction.FLAT)),
                    "alone", Integer.toString(story.countAlone()),
                    "check", Integer.toString(story.findings(Severity.WARNING)))));
  }
}
