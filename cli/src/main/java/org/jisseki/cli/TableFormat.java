package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.core.reading.CanonicalTable;
import org.jisseki.csv.TextTableWriter;
import org.jisseki.report.JsonReport;
import org.jisseki.report.MarkdownTable;
import org.jisseki.report.TidyLines;
import org.jisseki.xlsx.WorkbookTableWriter;

/** The formats that {@code convert} writes the repaired table in. */
enum TableFormat {
  /** Everything that was read, as one JSON document. */
  JSON {
    @Override
    void write(Account account, OutputStream out) throws IOException {
      new JsonReport().write(account.reading(), account.comparison(), account.findings(), out);
    }
  },
  /** The rows of the tidy tables, an object a line. */
  JSONL {
    @Override
    void write(Account account, OutputStream out) throws IOException {
      new TidyLines().write(account.data(), out);
    }
  },
  /** Tab-separated text. */
  TSV {
    @Override
    void write(Account account, OutputStream out) throws IOException {
      StringBuilder text = new StringBuilder();
      TextTableWriter.tsv().write(CanonicalTable.of(account.reading()), text);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  },
  /** Comma-separated text: a file for spreadsheet programs, a stream for other programs. */
  CSV {
    @Override
    void write(Account account, OutputStream out) throws IOException {
      write(TextTableWriter.csv(), account, out);
    }

    @Override
    void writeFile(Account account, OutputStream out) throws IOException {
      write(TextTableWriter.csvForPeople(), account, out);
    }

    private void write(TextTableWriter writer, Account account, OutputStream out)
        throws IOException {
      StringBuilder text = new StringBuilder();
      writer.write(CanonicalTable.of(account.reading()), text);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  },
  /** A plain workbook of texts. */
  XLSX {
    @Override
    void write(Account account, OutputStream out) throws IOException {
      WorkbookTableWriter.standard().write(CanonicalTable.of(account.reading()), out);
    }
  },
  /** A Markdown table. */
  MD {
    @Override
    void write(Account account, OutputStream out) throws IOException {
      StringBuilder text = new StringBuilder();
      MarkdownTable.of(CanonicalTable.of(account.reading())).render(text);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  };

  /** Writes the table for a program that reads it from a pipe; the stream stays open. */
  abstract void write(Account account, OutputStream out) throws IOException;

  /** Writes the table as a file that people may open; the stream stays open. */
  void writeFile(Account account, OutputStream out) throws IOException {
    write(account, out);
  }

  /** The name as typed after {@code --to}, and the ending of files. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name as typed. */
  static Optional<TableFormat> of(String typed) {
    for (TableFormat format : values()) {
      if (format.typed().equals(typed)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that a file's ending names. */
  static Optional<TableFormat> ofFile(String name) {
    return of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
