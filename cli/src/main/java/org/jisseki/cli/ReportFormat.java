package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jisseki.core.finding.Language;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.csv.TidyCsvWriter;
import org.jisseki.report.DataPackageJson;
import org.jisseki.report.HtmlRenderer;
import org.jisseki.report.JsonReport;
import org.jisseki.report.MarkdownRenderer;

/** The formats of the documents that {@code report} writes. */
enum ReportFormat {
  /** The report as one self-contained HTML page. */
  HTML {
    @Override
    Map<String, Staging.Content> files(Account account, Language language, String path) {
      return Map.of(path + ".html", out -> writeHtml(account, language, out));
    }
  },
  /** The report as Markdown with tables. */
  MD {
    @Override
    Map<String, Staging.Content> files(Account account, Language language, String path) {
      return Map.of(path + ".md", out -> writeMarkdown(account, language, out));
    }
  },
  /** The report as one JSON document. */
  JSON {
    @Override
    Map<String, Staging.Content> files(Account account, Language language, String path) {
      return Map.of(
          path + ".json",
          out ->
              new JsonReport()
                  .write(account.reading(), account.comparison(), account.findings(), out));
    }
  },
  /** The tidy tables as CSV files for people in a folder, with their description. */
  CSV {
    @Override
    Map<String, Staging.Content> files(Account account, Language language, String path) {
      TidyData data = account.data();
      Map<String, Staging.Content> files = new LinkedHashMap<>();
      for (TidyTable table : data.tables()) {
        files.put(
            Path.of(path, table.name() + ".csv").toString(),
            out -> TidyCsvWriter.forPeople().write(table, out));
      }
      files.put(
          Path.of(path, "datapackage.json").toString(),
          out -> new DataPackageJson(language).write(data, out));
      return files;
    }
  };

  /**
   * The files of the format, by their paths, in order.
   *
   * @param path the path of the input's documents, without an ending
   */
  abstract Map<String, Staging.Content> files(Account account, Language language, String path);

  /** The name as typed after {@code --as}. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void writeHtml(Account account, Language language, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    new HtmlRenderer().render(account.document(language), text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void writeMarkdown(Account account, Language language, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    new MarkdownRenderer().render(account.document(language), text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
