package org.jisseki.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jisseki.cli.batch.FileName;
import org.jisseki.cli.batch.FileResult;
import org.jisseki.cli.batch.Rows;
import org.jisseki.cli.batch.TableStreet;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.tidy.TidyTable;

/** Walks the files of a batch, and says of each what the manifest says. */
final class BatchStreet implements TableStreet {
  private static final Message NO_TABLE = new Message("実績表が見つかりません", "no results table was found");

  private final Street street;
  private final BatchFormat format;

  BatchStreet(Street street, BatchFormat format) {
    this.street = street;
    this.format = format;
  }

  @Override
  public FileResult read(FileName name, byte[] bytes) throws IOException {
    // A backslash stands between folders for the readers, which go by the last part.
    String last = name.last().shown().replace('\\', '_');
    try {
      Account account = street.walk(bytes, last);
      if (!account.reading().isTable()) {
        return FileResult.noTable(whyNot(account), facts(account, List.of()));
      }
      List<Rows> rows = new ArrayList<>();
      for (TidyTable table : account.data().tables()) {
        rows.add(format.rows(FileColumn.addedTo(table, name.shown())));
      }
      return FileResult.table(facts(account, rows), rows);
    } catch (UnreadableInputException e) {
      return FileResult.unreadable(e.problem(), e.words(), last);
    }
  }

  private static Message whyNot(Account account) {
    return account.findings().stream()
        .filter(finding -> finding.code() == FindingCode.NO_TABLE)
        .findFirst()
        .map(Finding::message)
        .orElse(NO_TABLE);
  }

  /** The cells of {@link ManifestTable} that reading fills. */
  private static List<String> facts(Account account, List<Rows> rows) {
    GridSource source = account.reading().grid().source();
    List<String> facts = new ArrayList<>();
    facts.add(source.format());
    facts.add(source.charset());
    facts.add(account.reading().report().organization());
    facts.add(
        account.reading().report().years().stream()
            .map(year -> Integer.toString(year.western()))
            .collect(Collectors.joining(" ")));
    for (int table = 0; table < 3; table++) {
      facts.add(rows.isEmpty() ? "0" : Integer.toString(rows.get(table).count()));
    }
    facts.add(Integer.toString(account.reading().repairs().size()));
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
      facts.add(Long.toString(account.count(severity)));
    }
    facts.add(byCode(account.findings()));
    return facts;
  }

  private static String byCode(List<Finding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(finding.code().id(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
