package org.jisseki.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.document.ProgramReason;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.xlsx.BoardWorkbookReader;

/** The board workbook of an earlier run, in which people may have written. */
final class EarlierWorkbook {

  private EarlierWorkbook() {}

  /**
   * What people wrote into the workbook that is to be replaced; nothing where there is none.
   *
   * @param name the workbook as the user knows it
   * @throws UnwritableOutputException where what stands there is no board workbook, or cannot be
   *     read, so that replacing it might destroy what somebody wrote
   */
  static List<ProgramReason> reasons(String name, Account account, Terminal terminal)
      throws IOException {
    Path file = terminal.surroundings().folder().resolve(name);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    Optional<List<ProgramReason>> reasons;
    try {
      reasons = BoardWorkbookReader.standard().reasons(file);
    } catch (UnreadableInputException e) {
      throw UnwritableOutputException.because(name, "unreadable", e);
    }
    if (reasons.isEmpty()) {
      throw UnwritableOutputException.because(
          name, "not-ours", new IOException("No board workbook: " + name));
    }
    tellHomeless(name, reasons.get(), account, terminal);
    return reasons.get();
  }

  private static void tellHomeless(
      String name, List<ProgramReason> reasons, Account account, Terminal terminal) {
    Set<String> programs = new HashSet<>();
    for (Program program : account.reading().report().programs()) {
      programs.add(program.id());
    }
    long homeless = reasons.stream().filter(each -> !programs.contains(each.program())).count();
    if (homeless > 0) {
      Words words = terminal.words();
      terminal.warn(
          words.say("reasons.homeless", "file", name, "count", Long.toString(homeless)) + "\n");
    }
  }
}
