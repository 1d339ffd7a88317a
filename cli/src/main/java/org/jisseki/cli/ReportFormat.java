package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.jisseki.xlsx.BoardWorkbookWriter;
import org.jisseki.xlsx.DataWorkbookWriter;
import org.jisseki.xlsx.EarlierBoard;

/** The formats of the documents that {@code report} writes. */
enum ReportFormat {
  /** The report as one self-contained HTML page. */
  HTML {
    @Override
    Map<String, Staging.Content> files(Account account, Terminal terminal, String path) {
      return Map.of(path + ".html", out -> writeHtml(account, terminal.language(), out));
    }
  },
  /** The board workbook, what people wrote into an earlier one kept, and the data workbook. */
  XLSX {
    @Override
    Map<String, Staging.Content> files(Account account, Terminal terminal, String path)
        throws IOException {
      String board = path + ".xlsx";
      EarlierBoard earlier = EarlierWorkbook.read(board, account, terminal);
      Language language = terminal.language();
      Map<String, Staging.Content> files = new LinkedHashMap<>();
      if (earlier.changedElsewhere()) {
        Path file = terminal.surroundings().folder().resolve(board);
        files.put(EarlierWorkbook.keepAside(path, terminal), out -> Files.copy(file, out));
      }
      files.put(
          board,
          out ->
              BoardWorkbookWriter.standard()
                  .write(
                      account.document(language),
                      account.houseForm(language),
                      account.data(),
                      earlier.reasons(),
                      out));
      files.put(
          path + "-data.xlsx",
          out ->
              DataWorkbookWriter.standard()
                  .write(account.data(), language, Account.GENERATOR, out));
      return files;
    }
  },
  /** The report as Markdown with tables. */
  MD {
    @Override
    Map<String, Staging.Content> files(Account account, Terminal terminal, String path) {
      return Map.of(path + ".md", out -> writeMarkdown(account, terminal.language(), out));
    }
  },
  /** The report as one JSON document. */
  JSON {
    @Override
    Map<String, Staging.Content> files(Account account, Terminal terminal, String path) {
      return Map.of(path + ".json", out -> writeJson(account, out));
    }
  },
  /** The tidy tables as CSV files for people in a folder, with their description. */
  CSV {
    @Override
    Map<String, Staging.Content> files(Account account, Terminal terminal, String path) {
      TidyData data = account.data();
      Map<String, Staging.Content> files = new LinkedHashMap<>();
      for (TidyTable table : data.tables()) {
        files.put(
            Path.of(path, table.name() + ".csv").toString(),
            out -> TidyCsvWriter.forPeople().write(table, out));
      }
      files.put(
          Path.of(path, "datapackage.json").toString(),
          out -> new DataPackageJson(terminal.language()).write(data, out));
      return files;
    }
  };

  /**
   * The files of the format, by their paths, in order.
   *
   * @param path the path of the input's documents, without an ending
   * @throws IOException where an earlier file must not be replaced
   */
  abstract Map<String, Staging.Content> files(Account account, Terminal terminal, String path)
      throws IOException;

  /** The name as typed after {@code --as}. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes the page. */
  static void writeHtml(Account account, Language language, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new HtmlRenderer().render(account.document(language), writer);
    writer.flush();
  }

  /** Writes the report as JSON. */
  static void writeJson(Account account, OutputStream out) throws IOException {
    new JsonReport().write(account.reading(), account.comparison(), account.findings(), out);
  }

  private static void writeMarkdown(Account account, Language language, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    new MarkdownRenderer().render(account.document(language), text);
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
