package org.jisseki.core.tidy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** One value of a tidy table. */
public sealed interface TidyValue extends Serializable {

  /** No value. */
  TidyValue NONE = new None();

  /** Whether a column of this type may hold the value. */
  boolean fits(TidyType type);

  /** Calls the visitor's method for this kind of value. */
  <R> R accept(Visitor<R> visitor);

  /** A text; no value where it is empty. */
  static TidyValue of(String text) {
    return text.isEmpty() ? NONE : new Text(text);
  }

  /** Several texts; no value where there are none. */
  static TidyValue of(List<String> texts) {
    return texts.isEmpty() ? NONE : new Texts(texts);
  }

  /** A number. */
  static TidyValue of(BigDecimal number) {
    return new Decimal(number);
  }

  /** A whole number. */
  static TidyValue of(int number) {
    return new Decimal(BigDecimal.valueOf(number));
  }

  /** A number that counts from 1; no value where it is 0. */
  static TidyValue ofPlace(int number) {
    return number == 0 ? NONE : of(number);
  }

  /** Yes or no. */
  static TidyValue of(boolean truth) {
    return new Truth(truth);
  }

  /**
   * One method for each kind of value.
   *
   * @param <R> what the methods return
   */
  interface Visitor<R> {
    /** No value. */
    R none();

    /** A text. */
    R text(String text);

    /** Several texts. */
    R texts(List<String> texts);

    /** A number. */
    R number(BigDecimal number);

    /** Yes or no. */
    R truth(boolean truth);
  }

  /** No value. */
  record None() implements TidyValue {
    @Override
    public boolean fits(TidyType type) {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none();
    }
  }

  /**
   * A text.
   *
   * @param text the text, not empty
   */
  record Text(String text) implements TidyValue {

    /** Checks that there is a text. */
    public Text {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("A text is not empty; no value is NONE");
      }
    }

    @Override
    public boolean fits(TidyType type) {
      return type == TidyType.TEXT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(text);
    }
  }

  /**
   * Several texts.
   *
   * @param texts the texts in order, at least one
   */
  record Texts(List<String> texts) implements TidyValue {

    /** Copies the texts and checks that there is one. */
    public Texts {
      texts = ImmutableList.copyOf(texts);
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("A list of texts is not empty; no value is NONE");
      }
    }

    @Override
    public boolean fits(TidyType type) {
      return type == TidyType.TEXTS;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.texts(texts);
    }
  }

  /**
   * A number.
   *
   * @param number the number, exact, without trailing zeros
   */
  record Decimal(BigDecimal number) implements TidyValue {

    /** Strips trailing zeros, so that equal numbers are equal values. */
    public Decimal {
      BigDecimal stripped = number.stripTrailingZeros();
      number = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public boolean fits(TidyType type) {
      return type == TidyType.NUMBER || (type == TidyType.INTEGER && number.scale() == 0);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.number(number);
    }
  }

  /**
   * Yes or no.
   *
   * @param truth whether yes
   */
  record Truth(boolean truth) implements TidyValue {
    @Override
    public boolean fits(TidyType type) {
      return type == TidyType.TRUTH;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(truth);
    }
  }
}
