package org.jisseki.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jisseki.csv.TextGrid;
import org.jisseki.csv.TextGridReader;

/** Reads inputs as grids; which reader does it is told by the content, never by the name. */
final class SourceReader {
  private final Terminal terminal;
  private final TextGridReader texts;

  /**
   * A reader of inputs.
   *
   * @param charset the charset of texts; empty where each text itself decides
   */
  SourceReader(Terminal terminal, Optional<Charset> charset) {
    this.terminal = terminal;
    TextGridReader standard = TextGridReader.standard();
    this.texts = charset.map(standard::withCharset).orElse(standard);
  }

  /**
   * Reads an input.
   *
   * @param name a path, or {@code -} for standard input
   * @throws IOException if it cannot be read, in words for the user
   */
  Source read(String name) throws IOException {
    try (InputStream in = new BufferedInputStream(InputFile.open(name, terminal))) {
      TextGrid text = texts.readText(in, name.equals("-") ? "stdin" : name);
      return new Source(name, text.grid(), Optional.of(text.evidence()), text.findings());
    }
  }
}
