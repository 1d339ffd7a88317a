package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param words its words
 */
public record Paragraph(List<Inline> words) implements Block {

  /** Copies the words. */
  public Paragraph {
    words = ImmutableList.copyOf(words);
  }

  /** A paragraph of plain text. */
  public static Paragraph of(String text) {
    return new Paragraph(List.of(new Inline.Text(text)));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.paragraph(this);
  }
}
