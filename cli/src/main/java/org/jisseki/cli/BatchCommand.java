package org.jisseki.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jisseki.cli.batch.Batch;
import org.jisseki.cli.batch.BatchPlan;
import org.jisseki.cli.batch.BatchSummary;
import org.jisseki.cli.batch.Outcome;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.grid.Limits;

/** {@code batch DIR… -o OUT}: every table under some folders, as tidy tables with a manifest. */
final class BatchCommand implements Command {

  /** A part that spreadsheet programs and editors still open. */
  private static final int PART_BYTES = 64_000_000;

  /** The share of the heap that files may take; the rest is for what all of them share. */
  private static final double FILES_SHARE = 0.6;

  @Override
  public void declare(Syntax syntax) {
    syntax
        .parameter("DIR", "1..*")
        .option("OUT", "-o", "--output")
        .option("FORMAT", "--to")
        .option("N", "-j", "--jobs")
        .option("N", "--limit-bytes")
        .option("N", "--limit-rows")
        .option("N", "--limit-cells")
        .option("N", "--part-bytes")
        .flag("--afresh")
        .option("PROFILE", "--profile")
        .option("NAME", "--charset")
        .option("POLICY", "--policy");
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Limits limits = limits(arguments);
    BatchFormat format = BatchFormat.of(arguments.choice("--to", "csv", "jsonl"));
    Street street = Street.of(arguments, terminal, limits);
    BatchPlan plan = plan(arguments, terminal, limits);
    BatchProgress progress = new BatchProgress(terminal);
    BatchStreet rows = new BatchStreet(street, format);
    BatchSummary summary =
        run(new Batch(plan, rows, format.edition(), progress), plan.out(), progress);
    progress.tell(summary);
    terminal.print(arguments.value("--output").orElse("") + "/" + ManifestTable.CSV + "\n");
    return code(summary, terminal);
  }

  private static BatchSummary run(Batch batch, Path out, BatchProgress progress)
      throws IOException {
    BatchGoodbye goodbye = new BatchGoodbye(progress);
    try {
      return batch.run();
    } catch (IOException e) {
      progress.tellOfFailure();
      throw new UnwritableOutputException(out.toString(), e);
    } finally {
      goodbye.close();
    }
  }

  private static ExitCode code(BatchSummary summary, Terminal terminal) {
    if (summary.count(Outcome.BUG) > 0) {
      return ExitCode.BUG;
    }
    if (summary.count(Outcome.TABLE) == 0) {
      terminal.tell(terminal.words().say("error.no-table"));
      return ExitCode.UNREADABLE;
    }
    return ExitCode.DONE;
  }

  private static Limits limits(Arguments arguments) throws UsageException {
    Limits standard = Limits.standard();
    return standard
        .withMaxBytes(arguments.number("--limit-bytes", (int) standard.maxBytes()))
        .withMaxRows(arguments.number("--limit-rows", standard.maxRows()))
        .withMaxCells(arguments.number("--limit-cells", standard.maxCells()));
  }

  private static BatchPlan plan(Arguments arguments, Terminal terminal, Limits limits)
      throws UsageException, IOException {
    Words words = terminal.words();
    String output =
        arguments
            .value("--output")
            .orElseThrow(() -> new UsageException(words.say("batch.no-output")));
    Path base = terminal.surroundings().folder();
    Path out = base.resolve(output).toAbsolutePath().normalize();
    List<Path> folders = folders(arguments.all(), base);
    for (Path folder : folders) {
      if (folder.equals(Files.exists(out) ? out.toRealPath() : out)) {
        throw new UsageException(words.say("batch.same-folder", "folder", output));
      }
    }
    Runtime machine = Runtime.getRuntime();
    return new BatchPlan(
        folders,
        out,
        BatchSettings.of(arguments, terminal, limits),
        arguments.has("--afresh"),
        arguments.number("--jobs", machine.availableProcessors()),
        (long) (machine.maxMemory() * FILES_SHARE),
        limits.maxBytes(),
        arguments.number("--part-bytes", PART_BYTES));
  }

  private static List<Path> folders(List<String> names, Path base) throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String name : names) {
      Path folder = base.resolve(name);
      if (!Files.exists(folder)) {
        throw InputProblem.MISSING.asException(Map.of("name", name));
      }
      folders.add(folder.toRealPath());
    }
    return folders;
  }
}
