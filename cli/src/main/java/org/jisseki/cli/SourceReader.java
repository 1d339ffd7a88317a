package org.jisseki.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jisseki.core.grid.FileKind;
import org.jisseki.csv.TextGrid;
import org.jisseki.csv.TextGridReader;
import org.jisseki.xlsx.WorkbookGrid;
import org.jisseki.xlsx.WorkbookGridReader;

/** Reads inputs as grids; which reader does it is told by the content, never by the name. */
final class SourceReader {
  private final Terminal terminal;
  private final Optional<Charset> charset;

  /**
   * A reader of inputs.
   *
   * @param charset the charset of texts; empty where each text itself decides
   */
  SourceReader(Terminal terminal, Optional<Charset> charset) {
    this.terminal = terminal;
    this.charset = charset;
  }

  /**
   * Reads an input.
   *
   * @param name a path, or {@code -} for standard input
   * @throws IOException if it cannot be read, in words for the user
   */
  Source read(String name) throws IOException {
    String shown = name.equals("-") ? "stdin" : name;
    try (InputStream in = new BufferedInputStream(InputFile.open(name, terminal), 1 << 16)) {
      return switch (kind(in)) {
        case ZIP, OLE2 -> workbook(name, in, shown);
        default -> text(name, in, shown);
      };
    }
  }

  private static FileKind kind(InputStream in) throws IOException {
    in.mark(FileKind.HEAD_BYTES);
    FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD_BYTES));
    in.reset();
    return kind;
  }

  private static Source workbook(String name, InputStream in, String shown) throws IOException {
    WorkbookGrid book = WorkbookGridReader.standard().readWorkbook(in, shown);
    return new Source(name, book.grid(), Optional.empty(), book.findings());
  }

  private Source text(String name, InputStream in, String shown) throws IOException {
    TextGridReader standard = TextGridReader.standard();
    TextGridReader reader = charset.map(standard::withCharset).orElse(standard);
    TextGrid text = reader.readText(in, shown);
    return new Source(name, text.grid(), Optional.of(text.evidence()), text.findings());
  }
}
