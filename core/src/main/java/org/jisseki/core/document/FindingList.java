package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Severity;

/**
 * What a reader of the source must be told.
 *
 * @param id its id, unique in the document
 * @param entries the findings, the heaviest first
 * @param none what is said where there are no findings
 */
public record FindingList(String id, List<Entry> entries, String none) implements Block {

  /** Copies the entries. */
  public FindingList {
    entries = ImmutableList.copyOf(entries);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.findingList(this);
  }

  /**
   * One finding.
   *
   * @param id its id, unique in the document
   * @param code its code
   * @param severity how much it weighs
   * @param severityName the same in words
   * @param title what kind it is, in a few words
   * @param message what was found and what to do
   * @param place where, in words
   * @param excerpt the characters that it is about; empty for none
   * @param target the id of what the document shows of the place; empty for nothing
   */
  public record Entry(
      String id,
      String code,
      Severity severity,
      String severityName,
      String title,
      String message,
      String place,
      String excerpt,
      String target)
      implements Serializable {}
}
