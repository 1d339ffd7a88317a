package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** {@code convert FILE -o OUT}: the same table, repaired, in another format. */
final class ConvertCommand implements Command {
  private static final String[] FORMATS = {"json", "jsonl", "csv", "tsv", "xlsx", "md"};

  @Override
  public void declare(Syntax syntax) {
    syntax
        .parameter("FILE", "1")
        .option("OUT", "-o", "--output")
        .option("FORMAT", "--to")
        .comparing();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    String output = arguments.value("--output").orElse("-");
    TableFormat format = format(arguments, output, terminal.words());
    Street street = Street.of(arguments, terminal);
    Account account = street.walk(arguments.only().orElseThrow());
    if (!new FindingNotes(terminal).tell(account)) {
      return ExitCode.UNREADABLE;
    }
    if (output.equals("-")) {
      try (OutputStream out = terminal.data()) {
        format.write(account, out);
      }
      return ExitCode.DONE;
    }
    try (Staging staging = new Staging(terminal.surroundings().folder())) {
      staging.add(output, out -> format.writeFile(account, out));
      staging.commit();
    }
    return ExitCode.DONE;
  }

  private static TableFormat format(Arguments arguments, String output, Words words)
      throws UsageException {
    Optional<String> asked = arguments.value("--to");
    if (asked.isPresent()) {
      return TableFormat.of(arguments.choice("--to", FORMATS)).orElseThrow();
    }
    if (output.equals("-")) {
      throw new UsageException(words.say("error.no-output"));
    }
    return TableFormat.ofFile(output)
        .orElseThrow(() -> new UsageException(words.say("error.no-ending", "file", output)));
  }
}
