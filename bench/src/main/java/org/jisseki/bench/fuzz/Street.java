package org.jisseki.bench.fuzz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.check.Checks;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReportDocument;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.reading.Corrections;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.jisseki.report.HtmlRenderer;
import org.jisseki.report.JsonReport;
import org.jisseki.report.MarkdownRenderer;
import org.jisseki.report.TerminalRenderer;

/** The whole way of a grid, into every document. */
final class Street {
  private Street() {}

  /** Walks a grid to the end; nothing may be thrown on the way. */
  static void walk(Grid grid) {
    Reading reading = TableReader.standard().read(grid);
    Comparison comparison = Comparer.standard().compare(reading.report());
    List<Finding> findings = new ArrayList<>(Checks.standard().check(reading, comparison));
    Document document = ReportDocument.in(Language.JA).build(reading, comparison, findings);
    try {
      new JsonReport().write(reading, comparison, findings, OutputStream.nullOutputStream());
      new HtmlRenderer().render(document, new StringBuilder());
      new MarkdownRenderer().render(document, new StringBuilder());
      new TerminalRenderer(80, true).render(document, new StringBuilder());
    } catch (IOException e) {
      throw new UncheckedIOException("Nothing here writes to the outside world", e);
    }
  }

  /** Reads and checks a grid as a council's profile and a person's corrections say. */
  static void check(Grid grid, Profile profile, Corrections corrections) {
    Reading reading = TableReader.builder().profile(profile).build().read(grid, corrections);
    Comparison comparison = Comparer.standard().compare(reading.report());
    Checks checks = Checks.standard().with(profile);
    corrections.accept(reading, checks.check(reading, comparison));
  }
}
