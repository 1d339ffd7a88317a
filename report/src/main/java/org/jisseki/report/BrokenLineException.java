package org.jisseki.report;

import java.io.IOException;
import org.jisseki.core.finding.Message;

/** Thrown inside {@code measure} where an input line is not of the shape it must have. */
final class BrokenLineException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final Message words;

  BrokenLineException(String id, Message words) {
    super(words.en());
    this.id = id;
    this.words = words;
  }

  static BrokenLineException noObject() {
    return new BrokenLineException(
        MeasureRequest.NO_ID,
        new Message("1行に1つの JSON オブジェクトではありません", "Not one JSON object on one line"));
  }

  /** The line is no JSON; the place counts from 1, 0 for an unknown one. */
  static BrokenLineException noJson(int at) {
    String ja = at > 0 ? "JSON として読めません(" + at + "文字目)" : "JSON として読めません";
    String en = at > 0 ? "Not readable as JSON (character " + at + ")" : "Not readable as JSON";
    return new BrokenLineException(MeasureRequest.NO_ID, new Message(ja, en));
  }

  /** A member holds something else than it must. */
  static Message wrongType(String member) {
    return member.equals("id")
        ? new Message("id は文字列か数でなければなりません", "id must be a string or a number")
        : new Message(member + " は文字列か null でなければなりません", member + " must be a string or null");
  }

  /** Nothing is asked, or one year alone. */
  static Message nothingAsked() {
    return new Message(
        "cell、current と previous、numerals のどれもありません",
        "None of cell, current with previous, and numerals is there");
  }

  /** The line's id as JSON. */
  String id() {
    return id;
  }

  /** What is wrong. */
  Message words() {
    return words;
  }
}
