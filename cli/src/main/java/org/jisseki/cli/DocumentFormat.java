package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.core.finding.Language;
import org.jisseki.report.JsonReport;
import org.jisseki.report.MarkdownRenderer;

/** The formats that an account of a table can be written in. */
enum DocumentFormat {
  /** The report as Markdown with tables. */
  MD {
    @Override
    void write(Account account, Language language, OutputStream out) throws IOException {
      StringBuilder text = new StringBuilder();
      new MarkdownRenderer().render(account.document(language), text);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  },
  /** The report as one JSON document. */
  JSON {
    @Override
    void write(Account account, Language language, OutputStream out) throws IOException {
      new JsonReport().write(account.reading(), account.comparison(), account.findings(), out);
    }
  };

  /** Writes the account; the stream stays open. */
  abstract void write(Account account, Language language, OutputStream out) throws IOException;

  /** The name as typed after {@code --as} and {@code --to}, and the ending of files. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name as typed. */
  static Optional<DocumentFormat> of(String typed) {
    for (DocumentFormat format : values()) {
      if (format.typed().equals(typed)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format that a file's ending names. */
  static Optional<DocumentFormat> ofFile(String name) {
    return of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
