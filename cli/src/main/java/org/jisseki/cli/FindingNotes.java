package org.jisseki.cli;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.SourceFile;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.text.VisibleText;

/** Tells on standard error what commands that produce data have found. */
final class FindingNotes {
  private static final int SHOWN = 20;

  private final Terminal terminal;

  FindingNotes(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Tells errors and warnings, a line each, and how many of each severity there are.
   *
   * @return whether the source holds a results table; where it does not, that has been told
   */
  boolean tell(Account account) {
    if (!account.reading().isTable()) {
      terminal.tell(account.source().name() + ": " + noTable(account));
      return false;
    }
    account.findings().stream()
        .filter(finding -> finding.severity() != Severity.NOTE)
        .limit(SHOWN)
        .forEach(finding -> terminal.warn(line(account, finding)));
    if (!account.findings().isEmpty()) {
      terminal.warn(summary(account));
    }
    return true;
  }

  private String noTable(Account account) {
    Optional<Finding> why =
        account.findings().stream()
            .filter(finding -> finding.code() == FindingCode.NO_TABLE)
            .findFirst();
    return why.map(finding -> finding.message().in(terminal.language()))
        .orElseGet(() -> terminal.words().say("error.no-table"));
  }

  private String line(Account account, Finding finding) {
    SourceFile file = account.reading().grid().file(finding.place().sheet());
    String name = file.firstSheet() == 1 ? account.source().name() : file.source().name();
    StringBuilder place = new StringBuilder(name);
    if (finding.place().row() > 0) {
      place.append(':').append(finding.place().row());
    }
    if (finding.place().column() > 0) {
      place.append(':').append(finding.place().column());
    }
    String message = VisibleText.of(finding.message().in(terminal.language()));
    String severity = finding.severity().id() + "[" + finding.code().id() + "]";
    return place + ": " + severity + ": " + message + "\n";
  }

  /** Tells how many errors and warnings the reading of one of several files met, if any. */
  void count(String name, Reading reading) {
    boolean weighs =
        reading.findings().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    if (weighs) {
      terminal.warn(summary(name, reading.findings()));
    }
  }

  private String summary(Account account) {
    return summary(account.source().name(), account.findings());
  }

  private String summary(String name, List<Finding> findings) {
    return terminal
            .words()
            .say(
                "findings.summary",
                "file",
                name,
                "errors",
                count(findings, Severity.ERROR),
                "warnings",
                count(findings, Severity.WARNING),
                "notes",
                count(findings, Severity.NOTE))
        + "\n";
  }

  private static String count(List<Finding> findings, Severity severity) {
    return Long.toString(
        findings.stream().filter(finding -> finding.severity() == severity).count());
  }
}
