package org.jisseki.xlsx.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jisseki.core.finding.Language;
import org.jisseki.core.text.Phrases;

/** The words of workbooks that documents do not bring along. */
public final class BoardWords {

  private BoardWords() {}

  /** The words of a language. */
  public static Phrases in(Language language) {
    try (InputStream in =
        BoardWords.class.getResourceAsStream("board_" + language.tag() + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("No words of workbooks in " + language);
      }
      return Phrases.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
