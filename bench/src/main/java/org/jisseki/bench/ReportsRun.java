package org.jisseki.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.report.HtmlRenderer;
import org.jisseki.report.JsonReport;
import org.jisseki.xlsx.BoardWorkbookWriter;
import org.jisseki.xlsx.WorkbookGridReader;

/**
 * Many workbooks from their bytes to HTML, XLSX and JSON files, beside the user model of the engine
 * merely reading the same workbooks: all in one run.
 */
public final class ReportsRun {

  private static final int ROWS = 60;
  private static final int WARM_UP = 40;

  private final List<byte[]> workbooks = new ArrayList<>();
  private final Path folder;

  private ReportsRun(int workbooks, Path folder) throws IOException {
    this.folder = folder;
    for (int i = 0; i < workbooks; i++) {
      this.workbooks.add(SampleWorkbook.of(SampleTable.ofRows(ROWS, i)));
    }
  }

  /**
   * Runs both once and prints the ratio.
   *
   * @param arguments how many workbooks, and the folder in which the reports are left
   */
  public static void main(String[] arguments) throws Exception {
    new ReportsRun(Integer.parseInt(arguments[0]), Path.of(arguments[1])).print();
  }

  private void print() throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      UserModel.characters(workbooks.get(i % workbooks.size()));
      report(i % workbooks.size());
    }
    Timing model = Timing.of(() -> workbooks.stream().mapToLong(UserModel::characters).sum());
    Timing reports = Timing.of(this::reports);
    System.out.printf(
        Locale.ROOT,
        "%d workbooks: user model, reading alone %.2f s of CPU; reports written %.2f s: %.2fx%n",
        workbooks.size(),
        model.cpu(),
        reports.cpu(),
        model.cpu() / reports.cpu());
  }

  private long reports() {
    long programs = 0;
    for (int i = 0; i < workbooks.size(); i++) {
      programs += report(i);
    }
    return programs;
  }

  private long report(int number) {
    try {
      Reading reading =
          TableReader.standard()
              .read(
                  WorkbookGridReader.standard()
                      .read(new ByteArrayInputStream(workbooks.get(number)), "table.xlsx"));
      Comparison comparison = Comparer.standard().compare(reading.report());
      List<Finding> findings = Checks.standard().check(reading, comparison);
      write(reading, comparison, findings, folder.resolve("report-" + number).toString());
      return reading.report().programs().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(
      Reading reading, Comparison comparison, List<Finding> findings, String path)
      throws IOException {
    ReportDocument documents = ReportDocument.in(Language.JA).generatedBy("jisseki");
    Document document = documents.build(reading, comparison, findings);
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(document, page);
    Files.writeString(Path.of(path + ".html"), page);
    try (OutputStream out = file(path + ".xlsx")) {
      BoardWorkbookWriter.standard()
          .write(
              document,
              documents.buildHouseForm(reading, comparison, findings),
              TidyData.of(reading, comparison, findings),
              List.of(),
              out);
    }
    try (OutputStream out = file(path + ".json")) {
      new JsonReport().write(reading, comparison, findings, out);
    }
  }

  private static OutputStream file(String path) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(Path.of(path)));
  }
}
