package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jisseki.core.finding.Language;
import org.jisseki.report.HtmlRenderer;
import org.jisseki.report.JsonReport;
import org.jisseki.report.MarkdownRenderer;

/** The formats of the documents that {@code report} writes. */
enum ReportFormat {
  /** The report as one self-contained HTML page. */
  HTML {
    @Override
    void write(Account account, Language language, OutputStream out) throws IOException {
      StringBuilder text = new StringBuilder();
      new HtmlRenderer().render(account.document(language), text);
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  },
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

  /** Writes the documents; the stream stays open. */
  abstract void write(Account account, Language language, OutputStream out) throws IOException;

  /** The name as typed after {@code --as}, and the ending of its files. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }
}
