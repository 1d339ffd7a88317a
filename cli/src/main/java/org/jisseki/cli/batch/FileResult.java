package org.jisseki.cli.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.Message;

/**
 * What reading one file came to.
 *
 * @param outcome what became of it
 * @param problem why it is no table, for programs, such as {@code password}; empty for a table
 * @param reason the same in words; empty for a table
 * @param facts the further cells of the manifest, in the order of its columns; none where the file
 *     could not be read
 * @param rows its rows, for each table of the edition in order; none where it is no table
 */
public record FileResult(
    Outcome outcome, String problem, Message reason, List<String> facts, List<Rows> rows) {

  /** The problem of a file that was given up for want of memory. */
  static final String STARVED = id(InputProblem.TOO_MUCH_MEMORY);

  private static final Message NO_REASON = new Message("", "");

  /** Copies the lists. */
  public FileResult {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  /** A results table. */
  public static FileResult table(List<String> facts, List<Rows> rows) {
    return new FileResult(Outcome.TABLE, "", NO_REASON, facts, rows);
  }

  /** A file that was read and holds no results table. */
  public static FileResult noTable(Message reason, List<String> facts) {
    return new FileResult(Outcome.NO_TABLE, "no-table", reason, facts, List.of());
  }

  /**
   * A file that could not be read.
   *
   * @param reason what was found and what to do, in words that may start with the file's name
   * @param name the file's name, which is left out of the reason
   */
  public static FileResult unreadable(InputProblem problem, Message reason, String name) {
    return unread(Outcome.UNREADABLE, problem, reason, name);
  }

  static FileResult unread(Outcome outcome, InputProblem problem, Map<String, String> details) {
    String name = details.getOrDefault("name", "");
    return unread(outcome, problem, problem.words(details), name);
  }

  private static FileResult unread(
      Outcome outcome, InputProblem problem, Message reason, String name) {
    Message bare = new Message(without(name, reason.ja()), without(name, reason.en()));
    return new FileResult(outcome, id(problem), bare, List.of(), List.of());
  }

  static FileResult bug(Throwable thrown) {
    String what = String.valueOf(thrown);
    Message reason =
        new Message(
            "このファイルを読む途中で、プログラムの不具合が起きました(" + what + ")。ほかのファイルには影響しません",
            "reading this file ran into a bug of jisseki ("
                + what
                + "); other files are not affected");
    return new FileResult(Outcome.BUG, "bug", reason, List.of(), List.of());
  }

  private static String id(InputProblem problem) {
    return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String without(String name, String sentence) {
    String start = name + ": ";
    return sentence.startsWith(start) ? sentence.substring(start.length()) : sentence;
  }
}
