package org.jisseki.core.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.text.SourceText;

/**
 * Reads the measurements out of a result text. Immutable and thread-safe.
 *
 * <p>The text is cut into tokens in one pass over its UTF-16 units (marks, dates, ordinals, numbers
 * with their counters, words, signs), the tokens are folded into brackets, and the numbers are
 * resolved over that tree. The time is linear in the length of the text.
 *
 * <pre>{@code
 * MeasurementExtractor.standard().extract("①朗読会 12回(延べ188人)");
 * // 12回, 朗読会, item ①; 延べ188人, 朗読会, item ①, cumulative
 * }</pre>
 */
public final class MeasurementExtractor implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final MeasurementExtractor STANDARD =
      new MeasurementExtractor(Counters.standard(), Words.standard());

  private final Counters counters;
  private final Words words;

  private MeasurementExtractor(Counters counters, Words words) {
    this.counters = counters;
    this.words = words;
  }

  /** The extractor with the built-in counters. */
  public static MeasurementExtractor standard() {
    return STANDARD;
  }

  /**
   * An extractor with other counters.
   *
   * @param counters the counters, such as {@code Counters.standard().with(Counter.of("小隊"))}
   */
  public static MeasurementExtractor with(Counters counters) {
    return new MeasurementExtractor(counters, Words.standard());
  }

  /** An extractor that also knows the counters and qualifiers of a profile. */
  public MeasurementExtractor with(Profile profile) {
    return new MeasurementExtractor(counters.with(profile), words.with(profile));
  }

  /** The counters that it knows. */
  public Counters counters() {
    return counters;
  }

  /**
   * Reads the measurements of a text.
   *
   * @param text the raw text of a result cell
   * @return the measurements in the order of the text, never overlapping
   */
  public List<Measurement> extract(String text) {
    return extract(text, CounterUnit.NONE);
  }

  /**
   * Reads the measurements of a text under a header that states a unit.
   *
   * @param text the raw text of a result cell
   * @param headerUnit the unit that the column's header or a line above the table states, handed to
   *     every bare number of the text; {@link CounterUnit#NONE} where there is none. A unit such as
   *     千円 multiplies the numbers as it would behind them
   * @return the measurements in the order of the text, never overlapping
   */
  public List<Measurement> extract(String text, CounterUnit headerUnit) {
    SourceText source = SourceText.of(text);
    if (!Beginnings.holdsNumber(source)) {
      return List.of();
    }
    List<Token> tokens = new TextScanner(source, counters, words, headerUnit).scan();
    List<Draft> drafts = new Resolver(source, words).resolve(Brackets.fold(tokens));
    ImmutableList.Builder<Measurement> measurements =
        ImmutableList.builderWithExpectedSize(drafts.size());
    for (Draft draft : drafts) {
      measurements.add(draft.measurement(text));
    }
    return measurements.build();
  }
}
