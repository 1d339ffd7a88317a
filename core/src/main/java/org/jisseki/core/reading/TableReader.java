package org.jisseki.core.reading;

import java.io.Serializable;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;

/**
 * Reads a grid as a results report: finds the tables, the roles of their columns and the programs
 * in their rows, and repairs what the years did to the layout, each repair on record. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * Reading reading = TableReader.standard().read(grid);
 * for (Program program : reading.report().programs()) { … }
 * }</pre>
 */
public final class TableReader implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Vocabulary vocabulary;
  private final RepairPolicy policy;
  private final MeasurementExtractor extractor;
  private final String organization;

  private TableReader(Builder builder) {
    vocabulary = builder.vocabulary;
    policy = builder.policy;
    extractor = builder.extractor;
    organization = builder.organization;
  }

  /** The reader with the built-in vocabulary, repairing. */
  public static TableReader standard() {
    return builder().build();
  }

  /** A builder that starts from the standard reader. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a grid.
   *
   * @return the reading; one without tables and with a finding that says what was looked for and
   *     what was found where the grid holds no results table
   */
  public Reading read(Grid grid) {
    return run(MendedGrid.of(grid, policy), Steering.NONE);
  }

  /**
   * Proposes a profile from what a grid shows: its organization, its header words with what this
   * reader makes of them, and counters that it only guesses. Words that it does not know have no
   * meaning yet; of a grid without a results table, these are the words of the row that comes
   * nearest to a header.
   */
  public Profile propose(Grid grid) {
    return new ProfileProposal(vocabulary, extractor.counters()).of(grid, read(grid));
  }

  /**
   * Reads a grid as a person has corrected it.
   *
   * <p>The reading's grid is the corrected one, so that offsets and excerpts fit its texts; each
   * correction that was applied is on record as a repair, with what stood there before.
   *
   * @return the reading, with a finding for each correction that does not fit the grid
   */
  public Reading read(Grid grid, Corrections corrections) {
    MendedGrid mended = MendedGrid.of(grid, policy);
    Reading plain = run(mended, Steering.NONE);
    if (corrections.isEmpty()) {
      return plain;
    }
    CorrectionPlan plan = new CorrectionPlanner(plain).plan(corrections.list());
    return plan.changesNothing()
        ? plan.record(plain)
        : plan.record(run(mended.with(plan.grid()), plan.steering()));
  }

  private Reading run(MendedGrid mended, Steering steering) {
    ResultReader results = new ResultReader(extractor);
    ReadingLog log = new ReadingLog(policy);
    mended.tell(log);
    return new ReadingRun(mended.grid(), vocabulary, results, log, steering).read(organization);
  }

  /** Builds a reader. Not thread-safe. */
  public static final class Builder {

    private Vocabulary vocabulary = Vocabulary.standard();
    private RepairPolicy policy = RepairPolicy.REPAIR;
    private MeasurementExtractor extractor = MeasurementExtractor.standard();

    private String organization = "";

    private Builder() {}

    /** Takes the words by which tables are recognized. */
    public Builder vocabulary(Vocabulary words) {
      vocabulary = words;
      return this;
    }

    /** Takes what to do with a layout that needs repair. */
    public Builder policy(RepairPolicy chosen) {
      policy = chosen;
      return this;
    }

    /** Takes the extractor that measures the results. */
    public Builder extractor(MeasurementExtractor chosen) {
      extractor = chosen;
      return this;
    }

    /**
     * Adds what a profile says to the vocabulary and the extractor that were taken so far; its
     * organization holds where a table names none.
     */
    public Builder profile(Profile profile) {
      vocabulary = vocabulary.with(profile);
      extractor = extractor.with(profile);
      for (ProfileEntry entry : profile.entries(ProfileKind.ORGANIZATION)) {
        organization = entry.word();
      }
      return this;
    }

    /** The reader. */
    public TableReader build() {
      return new TableReader(this);
    }
  }
}
