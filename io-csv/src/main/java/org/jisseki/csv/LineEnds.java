package org.jisseki.csv;

import java.io.Serializable;

/**
 * How the lines of a text end, those inside quoted cells included.
 *
 * @param lf the lines that end in LF, as on Linux and macOS
 * @param crlf the lines that end in CR LF, as on Windows
 * @param cr the lines that end in CR alone, as on old Macs
 */
public record LineEnds(int lf, int crlf, int cr) implements Serializable {

  /** Whether the text uses more than one kind. */
  public boolean isMixed() {
    return (lf > 0 ? 1 : 0) + (crlf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0) > 1;
  }
}
