package org.jisseki.core.finding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One thing that a reader of the source must be told.
 *
 * @param code its kind
 * @param severity how much it weighs, the code's own unless a profile says otherwise
 * @param place where it is
 * @param excerpt the characters of the source that it is about; empty where there are none
 * @param message what was found, what was expected and what to do
 * @param details the named arguments of the message, in order, such as {@code found} and {@code
 *     expected}
 * @param related other places that the message speaks of
 * @param corrections what would put it right, one after the other, once a person agrees; empty
 *     where nothing can be proposed
 */
public record Finding(
    FindingCode code,
    Severity severity,
    Place place,
    String excerpt,
    Message message,
    Map<String, String> details,
    List<Place> related,
    List<Correction> corrections)
    implements Serializable {

  /** Copies the collections. */
  public Finding {
    details = ImmutableMap.copyOf(details);
    related = ImmutableList.copyOf(related);
    corrections = ImmutableList.copyOf(corrections);
  }

  /** A finding that proposes no correction. */
  public Finding(
      FindingCode code,
      Severity severity,
      Place place,
      String excerpt,
      Message message,
      Map<String, String> details,
      List<Place> related) {
    this(code, severity, place, excerpt, message, details, related, List.of());
  }

  /**
   * A finding with its code's severity, its message filled from the code's templates.
   *
   * @param details the named arguments that the templates use, in order
   */
  public static Finding of(
      FindingCode code, Place place, String excerpt, Map<String, String> details) {
    return new Finding(
        code,
        code.severity(),
        place,
        excerpt,
        FindingTexts.message(code, details),
        details,
        List.of());
  }

  /**
   * A finding whose code has messages of several forms, such as one for each direction of a shift.
   *
   * @param form the form, as in the key {@code CODE.message-FORM}
   * @param details the named arguments that the templates use, in order
   */
  public static Finding ofForm(
      FindingCode code, String form, Place place, String excerpt, Map<String, String> details) {
    return new Finding(
        code,
        code.severity(),
        place,
        excerpt,
        FindingTexts.message(code, form, details),
        details,
        List.of());
  }

  /** The same finding, pointing to further places. */
  public Finding relatedTo(List<Place> places) {
    return new Finding(code, severity, place, excerpt, message, details, places, corrections);
  }

  /** The same finding with corrections that a person may accept. */
  public Finding proposing(List<Correction> proposed) {
    return new Finding(code, severity, place, excerpt, message, details, related, proposed);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity changed) {
    return new Finding(code, changed, place, excerpt, message, details, related, corrections);
  }
}
