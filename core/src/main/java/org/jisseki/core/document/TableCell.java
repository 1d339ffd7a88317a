package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** One cell of a table. */
public sealed interface TableCell extends Serializable {

  /** A cell without words. */
  TableCell EMPTY = new Words(List.of());

  /** The cell in plain text, signs as documents show them. */
  String text();

  /** Calls the visitor's method for this kind of cell. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of cell.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /** Words. */
    R words(Words words);

    /** A number. */
    R number(Numeric number);

    /** No number, and which kind of none. */
    R missing(Missing missing);

    /** How many went which way. */
    R shares(Shares shares);

    /** The values of several years; where nothing can be drawn, their words. */
    default R line(Line line) {
      return words(new Words(List.of(new Inline.Text(line.text()))));
    }
  }

  /** A cell of plain words. */
  static TableCell of(String text) {
    return text.isEmpty() ? EMPTY : new Words(List.of(new Inline.Text(text)));
  }

  /** A cell of words that lead elsewhere; plain words where the target is empty. */
  static TableCell link(String text, String target) {
    return target.isEmpty() ? of(text) : new Words(List.of(new Inline.Link(text, target)));
  }

  /** A cell with a number that is counted, not read from the source. */
  static TableCell count(int value) {
    return new Numeric(BigDecimal.valueOf(value), NumberStyle.PLAIN, "", "", Provenance.NONE);
  }

  /**
   * Words.
   *
   * @param words the words
   */
  record Words(List<Inline> words) implements TableCell {

    /** Copies the words. */
    public Words {
      words = ImmutableList.copyOf(words);
    }

    @Override
    public String text() {
      StringBuilder text = new StringBuilder();
      words.forEach(each -> text.append(each.text()));
      return text.toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /**
   * A number.
   *
   * @param value the number, exact; of a percentage the fraction, rounded as its digits are shown
   * @param style how its digits and sign are shown
   * @param word what is shown in place of the digits, such as a range or 皆減; empty for the digits
   * @param suffix what follows the digits, such as ポイント; empty for nothing
   * @param provenance where the number was read; {@link Provenance#NONE} for one that was computed
   */
  record Numeric(
      BigDecimal value, NumberStyle style, String word, String suffix, Provenance provenance)
      implements TableCell {

    /** The number with its sign as asked for, its word or digits, and its suffix. */
    public String text(MinusSign minus) {
      return (word.isEmpty() ? style.text(value, minus) : word) + suffix;
    }

    @Override
    public String text() {
      return text(MinusSign.TRIANGLE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(this);
    }
  }

  /**
   * No number.
   *
   * @param kind which kind of none
   * @param text what is shown
   * @param hint why, in one sentence; empty for nothing
   */
  record Missing(NoNumber kind, String text, String hint) implements TableCell {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.missing(this);
    }
  }

  /**
   * How many indicators went which way.
   *
   * @param up how many rose
   * @param flat how many stayed
   * @param down how many fell
   * @param alone how many cannot be compared
   * @param text the same in words
   */
  record Shares(int up, int flat, int down, int alone, String text) implements TableCell {

    /** All of them. */
    public int total() {
      return up + flat + down + alone;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.shares(this);
    }
  }

  /**
   * The values of several years, as a small chart.
   *
   * @param values the values, the earliest first
   * @param places the place of each value among the years, from 0, ascending
   * @param years how many years there are
   * @param text what is shown where nothing can be drawn, and beside the chart; may be empty
   * @param description the chart in words
   */
  record Line(
      List<BigDecimal> values, List<Integer> places, int years, String text, String description)
      implements TableCell {

    /** Copies the lists and checks that each value has its place. */
    public Line {
      values = ImmutableList.copyOf(values);
      places = ImmutableList.copyOf(places);
      if (values.size() != places.size()) {
        throw new IllegalArgumentException(
            "Each value has its place, but got %d values and %d places"
                .formatted(values.size(), places.size()));
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.line(this);
    }
  }
}
