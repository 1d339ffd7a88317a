package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;

/**
 * Pairs the figures of two years that a careful reader would put side by side as one indicator.
 *
 * <p>Labels are compared in one spelling, without endings that only say how something is counted;
 * unit, basis and kind can refuse a pair; marks, ordinals, months, headings and qualifiers decide
 * between figures of equal labels. What no sign decides stays unpaired. The result is the same in
 * either direction of the years and does not depend on the order of unrelated figures.
 *
 * <p>Two years of up to 200 figures each are compared figure by figure. Beyond that, figures pair
 * only where label, unit, kind and qualifiers, with marks and ordinals if need be, are equal and
 * occur once in each year, in time proportional to their number. Immutable and thread-safe.
 */
public final class Pairer implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int MOST_COMPARED = 200 * 200;
  private static final Pairer STANDARD = new Pairer(PairingWords.standard());

  private final PairingWords words;

  private Pairer(PairingWords words) {
    this.words = words;
  }

  /** The pairer with the built-in word lists. */
  public static Pairer standard() {
    return STANDARD;
  }

  /** A pairer with other word lists. */
  public static Pairer of(PairingWords words) {
    return new Pairer(words);
  }

  /** Pairs what two years state about one program, one to one. */
  public Pairing pair(YearFigures current, YearFigures previous) {
    return pair(current, state(current), previous, state(previous), reader());
  }

  /** A reader for the years of one or many programs. */
  IndicatorReader reader() {
    return new IndicatorReader(words);
  }

  /** Pairs two years whose states are known. */
  Pairing pair(
      YearFigures current,
      YearState currentState,
      YearFigures previous,
      YearState previousState,
      IndicatorReader reader) {
    if (currentState == YearState.STATED && previousState == YearState.STATED) {
      YearIndicators one = new YearIndicators(reader.read(current));
      YearIndicators other = new YearIndicators(reader.read(previous));
      Matcher matcher = new Matcher(words, one, other);
      return new PairingBuilder(one, other)
          .pairing(
              (long) one.size() * other.size() <= MOST_COMPARED
                  ? new Assignment(one, other, matcher, new Kinship(words))
                  : new KeyedAssignment(one, other, matcher),
              notResults(current, Side.CURRENT),
              notResults(previous, Side.PREVIOUS));
    }
    ImmutableList.Builder<NoPair> unpaired = ImmutableList.builder();
    unpaired.addAll(alone(current, Side.CURRENT, previousState));
    unpaired.addAll(alone(previous, Side.PREVIOUS, currentState));
    return new Pairing(List.of(), unpaired.build());
  }

  /** What a year says at all: numbers, or which kind of none. */
  public YearState state(YearFigures year) {
    if (!year.present()) {
      return YearState.ABSENT;
    }
    boolean cancelled = false;
    boolean text = false;
    for (ResultText cell : year.cells()) {
      for (Measurement measurement : cell.measurements()) {
        if (isResult(measurement)) {
          return YearState.STATED;
        }
      }
      cancelled |= words.saysCancelled(cell.text());
      text |= saysSomething(cell.text());
    }
    return cancelled ? YearState.CANCELLED : text ? YearState.TEXT_ONLY : YearState.EMPTY;
  }

  private static boolean isResult(Measurement measurement) {
    return measurement.role() == Role.RESULT;
  }

  private static boolean saysSomething(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && c != 'ー');
  }

  private static ImmutableList<NoPair> alone(YearFigures year, Side side, YearState other) {
    NoPairReason reason =
        switch (other) {
          case ABSENT -> NoPairReason.YEAR_ABSENT;
          case EMPTY -> NoPairReason.CELL_EMPTY;
          case TEXT_ONLY -> NoPairReason.TEXT_ONLY;
          case CANCELLED -> NoPairReason.CANCELLED;
          case STATED -> NoPairReason.NO_CANDIDATE;
        };
    ImmutableList.Builder<NoPair> alone = ImmutableList.builder();
    for (Figure figure : year.figures()) {
      boolean result = isResult(figure.measurement());
      alone.add(new NoPair(side, figure, result ? reason : NoPairReason.NOT_A_RESULT));
    }
    return alone.build();
  }

  private static ImmutableList<IndexedNoPair> notResults(YearFigures year, Side side) {
    ImmutableList.Builder<IndexedNoPair> none = ImmutableList.builder();
    int index = 0;
    for (ResultText cell : year.cells()) {
      for (Measurement measurement : cell.measurements()) {
        if (!isResult(measurement)) {
          Figure figure = new Figure(cell.address(), measurement);
          none.add(new IndexedNoPair(index, new NoPair(side, figure, NoPairReason.NOT_A_RESULT)));
        }
        index++;
      }
    }
    return none.build();
  }
}
