package org.jisseki.cli;

import java.util.Locale;
import java.util.Optional;

/** The commands of the program, in the order in which help lists them. */
enum CommandName {
  REPORT,
  SHOW,
  INSPECT,
  CHECK,
  EXPLAIN,
  CONVERT,
  MEASURE,
  RECONCILE,
  TREND,
  BATCH,
  INIT,
  SCHEMA,
  COMPLETION,
  HELP;

  /** The name as typed, such as {@code report}. */
  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The command that a word names. */
  static Optional<CommandName> of(String word) {
    for (CommandName name : values()) {
      if (name.typed().equals(word)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether the command reads a table or two, once. */
  boolean readsTables() {
    return switch (this) {
      case REPORT, CONVERT, SHOW, INSPECT, CHECK, RECONCILE, TREND, INIT -> true;
      case EXPLAIN, MEASURE, BATCH, SCHEMA, COMPLETION, HELP -> false;
    };
  }

  /** A new instance of the command; the others stay unloaded. */
  Command create() {
    return switch (this) {
      case REPORT -> new ReportCommand();
      case CONVERT -> new ConvertCommand();
      case SHOW -> new ShowCommand();
      case INSPECT -> new InspectCommand();
      case CHECK -> new CheckCommand();
      case EXPLAIN -> new ExplainCommand();
      case MEASURE -> new MeasureCommand();
      case RECONCILE -> new ReconcileCommand();
      case TREND -> new TrendCommand();
      case BATCH -> new BatchCommand();
      case INIT -> new InitCommand();
      case SCHEMA -> new SchemaCommand();
      case COMPLETION -> new CompletionCommand();
      case HELP -> new HelpCommand();
    };
  }
}
