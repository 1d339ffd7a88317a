package org.jisseki.core.grid;

import java.io.Serializable;

/**
 * Where a grid came from.
 *
 * @param name the file's name without its folders; empty where there is none
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; empty where the
 *     grid was made in memory
 * @param format the kind of file by its content: {@code tsv}, {@code csv}, {@code xlsx}, {@code
 *     xls} …
 * @param charset the name of the character set that the text was decoded with; empty for a workbook
 */
public record GridSource(String name, String sha256, String format, String charset)
    implements Serializable {

  /** The source of a grid that was made in memory. */
  public static GridSource inMemory(String name) {
    return new GridSource(name, "", "memory", "");
  }
}
