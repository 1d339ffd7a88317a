package org.jisseki.cli;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.core.compare.Reconciler;
import org.jisseki.core.compare.Reconciliation;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.ReconciliationDocument;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.report.ReconciliationJson;
import org.jisseki.report.TerminalRenderer;

/** {@code reconcile THIS LAST}: does last year's column say what last year's report said? */
final class ReconcileCommand implements Command {

  @Override
  public void declare(Syntax syntax) {
    syntax.parameters("THIS", "LAST").option("FORMAT", "--format").reading();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String format = arguments.choice("--format", "text", "json");
    Street street = Street.ofMany(arguments, terminal);
    String thisFile = arguments.at(0);
    String lastFile = arguments.at(1);
    Reading current = street.readFirst(thisFile);
    Reading last = street.read(lastFile);
    FindingNotes notes = new FindingNotes(terminal);
    notes.count(thisFile, current);
    notes.count(lastFile, last);
    if (Reconciler.year(current.report(), last.report()).isEmpty()) {
      throw InputProblem.NO_COMMON_YEAR.asException(
          Map.of(
              "name",
              thisFile,
              "years",
              years(current.report()),
              "last",
              lastFile,
              "lastYears",
              years(last.report())));
    }
    Reconciliation reconciliation =
        Reconciler.standard()
            .withProfile(street.profile())
            .reconcile(current.report(), last.report());
    String one = current.grid().source().name();
    String other = last.grid().source().name();
    if (format.equals("json")) {
      new ReconciliationJson().write(reconciliation, one, other, terminal.data());
    } else {
      Document document =
          ReconciliationDocument.in(terminal.language()).build(reconciliation, one, other);
      StringBuilder text = new StringBuilder();
      new TerminalRenderer(ShowCommand.columns(terminal), terminal.isColored())
          .render(document, text);
      terminal.print(text.toString());
    }
    return reconciliation.agrees() ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static String years(ResultsReport report) {
    return report.years().stream().map(FiscalYear::eraName).collect(Collectors.joining(", "));
  }
}
