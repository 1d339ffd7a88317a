package org.jisseki.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.finding.UnreadableInputException;

/** {@code report FILE… [-o DIR]}: reads, compares, checks, and writes the documents. */
final class ReportCommand implements Command {
  /** Programs of a table whose documents may be made at once without much memory. */
  private static final int SMALL = 1_000;

  private static final String[] FORMATS = {"html", "xlsx", "json", "csv", "md"};

  @Override
  public void declare(Syntax syntax) {
    syntax
        .parameter("FILE", "1..*")
        .option("DIR", "-o", "--output")
        .option("FORMATS", "--as")
        .comparing();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Set<String> formats = arguments.choices("--as", "html,xlsx,json", FORMATS);
    Street street = Street.of(arguments, terminal);
    OutputNames names = new OutputNames();
    ExitCode worst = ExitCode.DONE;
    for (String file : arguments.all()) {
      String name = names.of(file);
      String folder = arguments.value("--output").orElseGet(() -> ownFolder(name, terminal));
      try {
        Account account = street.walk(file);
        if (new FindingNotes(terminal).tell(account)) {
          write(account, Path.of(folder, name).toString(), formats, terminal);
        } else {
          worst = ExitCode.UNREADABLE;
        }
      } catch (UnreadableInputException e) {
        terminal.tell(e.words().in(terminal.language()));
        worst = ExitCode.UNREADABLE;
      }
    }
    return worst;
  }

  /** A folder in the working folder; where a file has that name (the input may), one beside it. */
  private static String ownFolder(String name, Terminal terminal) {
    String folder = name;
    for (int n = 2; isFile(folder, terminal); n++) {
      folder = name + "-" + n;
    }
    return folder;
  }

  private static boolean isFile(String name, Terminal terminal) {
    Path path = terminal.surroundings().folder().resolve(name);
    return Files.exists(path) && !Files.isDirectory(path);
  }

  /** Writes the documents of one table, all or none, and prints their names. */
  private static void write(Account account, String path, Set<String> formats, Terminal terminal)
      throws IOException {
    Map<String, Staging.Content> files = new LinkedHashMap<>();
    try (Staging staging = new Staging(terminal.surroundings().folder())) {
      for (String typed : formats) {
        ReportFormat format = ReportFormat.valueOf(typed.toUpperCase(Locale.ROOT));
        files.putAll(format.files(account, terminal, path));
      }
      if (account.reading().report().programs().size() <= SMALL) {
        SideBySide.add(files, staging);
      } else {
        for (Map.Entry<String, Staging.Content> file : files.entrySet()) {
          staging.add(file.getKey(), file.getValue());
        }
      }
      staging.commit();
    }
    terminal.print(String.join("\n", files.keySet()) + "\n");
  }
}
