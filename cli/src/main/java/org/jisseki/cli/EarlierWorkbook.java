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
import org.jisseki.xlsx.EarlierBoard;

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
  static EarlierBoard read(String name, Account account, Terminal terminal) throws IOException {
    Path file = terminal.surroundings().folder().resolve(name);
    if (!Files.isRegularFile(file)) {
      return new EarlierBoard(List.of(), false);
    }
    Optional<EarlierBoard> board;
    try {
      board = BoardWorkbookReader.standard().read(file);
    } catch (UnreadableInputException e) {
      throw UnwritableOutputException.because(name, "unreadable", e);
    }
    if (board.isEmpty()) {
      throw UnwritableOutputException.because(
          name, "not-ours", new IOException("No board workbook: " + name));
    }
    tellHomeless(name, board.get().reasons(), account, terminal);
    return board.get();
  }

  /**
   * A name beside the workbook that is still free, for one in which people wrote elsewhere than in
   * the column of reasons; that is told.
   */
  static String keepAside(String path, Terminal terminal) {
    String kept = path + "-earlier.xlsx";
    for (int n = 2; Files.exists(terminal.surroundings().folder().resolve(kept)); n++) {
      kept = path + "-earlier-" + n + ".xlsx";
    }
    terminal.warn(
        terminal.words().say("reasons.elsewhere", "file", path + ".xlsx", "kept", kept) + "\n");
    return kept;
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
