package org.jisseki.core.reading;

import org.jisseki.core.hierarchy.SourcedText;

/**
 * A heading over the rows below it.
 *
 * @param text the heading as written
 * @param mark the kind of mark that it begins with
 * @param column the column in which it stands
 */
record Heading(SourcedText text, SectionMark mark, int column) {

  static Heading of(SourcedText text) {
    return new Heading(text, SectionMark.of(text.text()), text.address().column());
  }
}
