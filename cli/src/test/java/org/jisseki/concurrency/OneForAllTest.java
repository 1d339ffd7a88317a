package org.jisseki.concurrency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.csv.TextGridReader;
import org.jisseki.csv.TidyCsvWriter;
import org.jisseki.report.HtmlRenderer;
import org.jisseki.report.JsonReport;
import org.jisseki.report.MarkdownRenderer;
import org.jisseki.xlsx.WorkbookGridReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One reader, extractor, comparer, set of checks and renderer, used by many threads at once on
 * different tables, gives byte for byte what one thread gives.
 */
@Timeout(300)
final class OneForAllTest {

  private static final Path TABLES =
      Path.of(System.getProperty("jisseki.root", ".."), "examples", "tables");
  private static final List<String> FILES =
      List.of("shiomino-r5.tsv", "chiku-r5-cp932.csv", "shiomino-r5.xlsx", "kaikan-r5.xls");
  private static final int THREADS = 8;
  private static final int ROUNDS = 3;

  private final TextGridReader texts = TextGridReader.standard();
  private final WorkbookGridReader workbooks = WorkbookGridReader.standard();
  private final TableReader tables = TableReader.standard();
  private final Comparer comparer = Comparer.standard();
  private final Checks checks = Checks.standard();
  private final JsonReport json = new JsonReport();
  private final HtmlRenderer html = new HtmlRenderer();
  private final MarkdownRenderer markdown = new MarkdownRenderer();
  private final TidyCsvWriter csv = TidyCsvWriter.forPrograms();
  private final MeasurementExtractor extractor = MeasurementExtractor.standard();

  @Test
  void manyThreadsGetWhatOneGets() throws Exception {
    List<String> expected = new ArrayList<>();
    for (String file : FILES) {
      expected.add(everythingOf(file));
    }
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        results.add(pool.submit(together(start, FILES.get(i % FILES.size()))));
      }
      start.countDown();
      for (int i = 0; i < results.size(); i++) {
        assertEquals(expected.get(i % FILES.size()), results.get(i).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private Callable<String> together(CountDownLatch start, String file) {
    return () -> {
      start.await();
      return everythingOf(file);
    };
  }

  /** The street from the bytes of a file to all that is written of it. */
  private String everythingOf(String file) throws IOException {
    Path path = TABLES.resolve(file);
    boolean text = file.endsWith("sv");
    Grid grid = text ? texts.read(path) : workbooks.read(path);
    Reading reading = tables.read(grid);
    Comparison comparison = comparer.compare(reading.report());
    List<Finding> findings = checks.check(reading, comparison);
    StringBuilder all = new StringBuilder();
    for (Language language : Language.values()) {
      Document document =
          ReportDocument.in(language).generatedBy("test").build(reading, comparison, findings);
      html.render(document, all);
      markdown.render(document, all);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    json.write(reading, comparison, findings, bytes);
    for (TidyTable table : TidyData.of(reading, comparison, findings).tables()) {
      csv.write(table, bytes);
    }
    if (text) {
      all.append(extractor.extract(Files.readString(path, StandardCharsets.ISO_8859_1)));
      all.append(extractor.extract(grid.sheets().toString()));
    }
    return all.append(bytes.toString(StandardCharsets.UTF_8)).toString();
  }
}
