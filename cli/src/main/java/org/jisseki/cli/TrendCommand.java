package org.jisseki.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendInput;
import org.jisseki.core.compare.TrendReader;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.TrendDocument;
import org.jisseki.core.reading.Reading;
import org.jisseki.csv.TrendCsv;
import org.jisseki.report.HtmlRenderer;
import org.jisseki.report.MarkdownRenderer;
import org.jisseki.report.TerminalRenderer;
import org.jisseki.report.TrendJson;

/** {@code trend FILE…}: every indicator over all years that the files hold. */
final class TrendCommand implements Command {
  private static final String[] FORMATS = {"html", "json", "csv", "md"};
  private static final String NAME = "trend";

  @Override
  public void declare(Syntax syntax) {
    syntax
        .parameter("FILE", "1..*")
        .option("DIR", "-o", "--output")
        .option("FORMATS", "--as")
        .reading();
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    Set<String> formats = arguments.choices("--as", "html,json,csv", FORMATS);
    Street street = Street.ofMany(arguments, terminal);
    List<TrendInput> inputs = new ArrayList<>();
    for (String file : arguments.all()) {
      Reading reading = inputs.isEmpty() ? street.readFirst(file) : street.read(file);
      new FindingNotes(terminal).count(file, reading);
      inputs.add(new TrendInput(reading.grid().source().name(), reading.report()));
    }
    Trend trend = TrendReader.standard().withProfile(street.profile()).read(inputs);
    Document document =
        TrendDocument.in(terminal.language()).generatedBy("jisseki " + Version.text()).build(trend);
    boolean files = arguments.value("--output").isPresent() || arguments.value("--as").isPresent();
    if (files) {
      String folder = arguments.value("--output").orElse(NAME);
      write(trend, document, folder, formats, terminal);
    } else {
      StringBuilder text = new StringBuilder();
      new TerminalRenderer(ShowCommand.columns(terminal), terminal.isColored())
          .render(document, text);
      terminal.print(text.toString());
    }
    if (trend.disputed() > 0) {
      String count = Integer.toString(trend.disputed());
      terminal.warn(terminal.words().say("trend.disputed", "count", count) + "\n");
    }
    return ExitCode.DONE;
  }

  /** Writes the documents, all or none, and prints their names. */
  private static void write(
      Trend trend, Document document, String folder, Set<String> formats, Terminal terminal)
      throws IOException {
    List<String> written = new ArrayList<>();
    try (Staging staging = new Staging(terminal.surroundings().folder())) {
      for (String format : formats) {
        String file = Path.of(folder, NAME + "." + format).toString();
        staging.add(file, out -> write(trend, document, format, out));
        written.add(file);
      }
      staging.commit();
    }
    terminal.print(String.join("\n", written) + "\n");
  }

  private static void write(Trend trend, Document document, String format, OutputStream out)
      throws IOException {
    if (format.equals("json")) {
      new TrendJson().write(trend, out);
      return;
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (format) {
      case "csv" -> {
        writer.append('\uFEFF');
        new TrendCsv().write(trend, writer);
      }
      case "md" -> new MarkdownRenderer().render(document, writer);
      default -> new HtmlRenderer().render(document, writer);
    }
    writer.flush();
  }
}
