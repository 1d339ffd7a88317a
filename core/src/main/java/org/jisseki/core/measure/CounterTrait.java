package org.jisseki.core.measure;

/** What a reader must know of a counter beyond its unit. */
public enum CounterTrait {
  /** There are no fractions of it, so {@code 8.13校} is item 8 and 13 schools. */
  WHOLE,
  /** A stretch of time: a result only where the text says how long something lasted. */
  SPAN,
  /** 日, a count of days or a date. */
  DAY,
  /** A measure that may describe a thing: {@code 3,600本(350ml)}. */
  SIZE,
  /** A noun that labels numbers as often as it counts: 会議 3回, 3会議. */
  NOUN,
  /** The age of a person. */
  AGE
}
