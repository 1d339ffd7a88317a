package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a document under its own heading.
 *
 * @param id its id, unique in the document
 * @param title its heading
 * @param blocks what it shows itself, in order
 * @param sections the sections inside it, after its own blocks
 */
public record Section(String id, String title, List<Block> blocks, List<Section> sections)
    implements Serializable {

  /** Copies the lists. */
  public Section {
    blocks = ImmutableList.copyOf(blocks);
    sections = ImmutableList.copyOf(sections);
  }

  /** A section without sections inside. */
  public static Section of(String id, String title, List<? extends Block> blocks) {
    return new Section(id, title, List.copyOf(blocks), List.of());
  }
}
