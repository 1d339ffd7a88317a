package org.jisseki.core.text;

import java.io.Serializable;
import java.util.Optional;

/**
 * An enumeration mark at the head of an item, such as {@code (1)}, {@code ①} or {@code ア}.
 *
 * @param text the mark as written; circled characters unchanged, the rest NFKC, without spaces
 * @param style how it is written
 * @param number its number, counted from 1 ({@code ア} and {@code a} are 1); 0 for a bullet
 * @param start where it starts in the raw text, in UTF-16 units from 0
 * @param end where it ends, exclusive, without the spaces behind it
 */
public record ItemMark(String text, MarkStyle style, int number, int start, int end)
    implements Serializable {

  /** Checks the span. */
  public ItemMark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "A mark covers at least one character, but got %d to %d".formatted(start, end));
    }
  }

  /**
   * The mark that a text begins with, spaces before it allowed.
   *
   * <pre>{@code
   * ItemMark.leading("（２）地域福祉事業"); // (2), number 2, end 3
   * ItemMark.leading("2023年度");          // empty
   * }</pre>
   *
   * @param text the raw text, such as a program's name or a section row
   */
  public static Optional<ItemMark> leading(String text) {
    SourceText source = SourceText.of(text);
    int at = 0;
    while (source.at(at) == ' ' || source.at(at) == '\t') {
      at++;
    }
    return ItemMarkReader.at(source, at, true);
  }
}
