package org.jisseki.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jisseki.core.grid.FileKind;
import org.jisseki.core.grid.Limits;
import org.jisseki.csv.TextGridReader;
import org.jisseki.xlsx.WorkbookGrid;
import org.jisseki.xlsx.WorkbookGridReader;

/** Reads inputs as grids; which reader does it is told by the content, never by the name. */
final class SourceReader {
  private final Terminal terminal;
  private final Optional<Charset> charset;
  private final Limits limits;

  /**
   * A reader of inputs.
   *
   * @param charset the charset of texts; empty where each text itself decides
   * @param limits how large inputs may be
   */
  SourceReader(Terminal terminal, Optional<Charset> charset, Limits limits) {
    this.terminal = terminal;
    this.charset = charset;
    this.limits = limits;
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
      return read(in, name, shown);
    }
  }

  /**
   * Reads a stream that can be marked, and leaves it open.
   *
   * @throws IOException if it cannot be read, in words for the user
   */
  Source read(InputStream in, String name) throws IOException {
    return read(in, name, name);
  }

  private Source read(InputStream in, String name, String shown) throws IOException {
    return switch (kind(in)) {
      case ZIP, OLE2, OPEN_DOCUMENT -> workbook(name, in, shown);
      default -> text(name, in, shown);
    };
  }

  private static FileKind kind(InputStream in) throws IOException {
    in.mark(FileKind.HEAD_BYTES);
    FileKind kind = FileKind.of(in.readNBytes(FileKind.HEAD_BYTES));
    in.reset();
    return kind;
  }

  private Source workbook(String name, InputStream in, String shown) throws IOException {
    WorkbookGridReader reader = WorkbookGridReader.standard().withLimits(limits);
    WorkbookGrid book = reader.readWorkbook(in, shown);
    return new Source(name, book.grid(), Optional.empty(), book.findings());
  }

  private Source text(String name, InputStream in, String shown) throws IOException {
    TextGridReader standard = TextGridReader.standard().withLimits(limits);
    TextGridReader reader = charset.map(standard::withCharset).orElse(standard);
    return Source.of(name, reader.readText(in, shown));
  }
}
