package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * Something that the rows of a table may be filtered by, such as the direction of change.
 *
 * @param id its name in every language
 * @param title what it is called
 * @param options what may be chosen, in order
 */
public record Facet(String id, String title, List<Option> options) implements Serializable {

  /** Copies the options. */
  public Facet {
    options = ImmutableList.copyOf(options);
  }

  /**
   * One thing to choose.
   *
   * @param id its name in every language, as rows name it
   * @param title what it is called
   */
  public record Option(String id, String title) implements Serializable {}
}
