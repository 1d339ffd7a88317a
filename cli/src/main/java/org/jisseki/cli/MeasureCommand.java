package org.jisseki.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jisseki.core.compare.Pairer;
import org.jisseki.core.finding.Message;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.report.MeasureLines;
import org.jisseki.report.MeasureLines.Answer;

/**
 * {@code measure [FILE]}: a filter, JSON Lines in and JSON Lines out, a line at a time.
 *
 * <p>Blank lines are passed over. Answers go out as soon as no more input is waiting, so that
 * another program may ask a line at a time and wait for each answer.
 */
final class MeasureCommand implements Command {

  /** What a cell of the largest size takes at most, each of its characters escaped. */
  private static final int MAX_LINE_BYTES = 16 << 20;

  private static final Message MALFORMED =
      new Message("UTF-8 ではないバイトがあります", "There are bytes that are no UTF-8");
  private static final Message TOO_LONG =
      new Message("行が長すぎます(上限 16 MiB)", "The line is too long (the limit is 16 MiB)");

  @Override
  public void declare(Syntax syntax) {
    syntax.parameter("FILE", "0..1").option("PROFILE", "--profile");
  }

  @Override
  public ExitCode run(Arguments arguments, Terminal terminal) throws UsageException, IOException {
    MeasurementExtractor extractor =
        MeasurementExtractor.standard().with(ProfileOption.of(arguments, terminal));
    MeasureLines measure = MeasureLines.of(extractor, Pairer.standard(), terminal.language());
    try (InputStream in = InputFile.open(arguments.only().orElse("-"), terminal)) {
      return answerAll(new Utf8Lines(in, MAX_LINE_BYTES), measure, terminal.data());
    }
  }

  private static ExitCode answerAll(Utf8Lines lines, MeasureLines measure, OutputStream out)
      throws IOException {
    boolean understood = true;
    Optional<Utf8Lines.Line> next = lines.next();
    while (next.isPresent()) {
      Utf8Lines.Line line = next.get();
      if (!line.isBlank()) {
        Answer answer = answer(measure, line);
        understood &= answer.understood();
        out.write(answer.json().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
      }
      if (!lines.isReady()) {
        out.flush();
      }
      next = lines.next();
    }
    return understood ? ExitCode.DONE : ExitCode.FINDINGS;
  }

  private static Answer answer(MeasureLines measure, Utf8Lines.Line line) {
    return switch (line.state()) {
      case WHOLE -> measure.answer(line.text(), line.number());
      case MALFORMED -> measure.refuse(MALFORMED, line.number());
      case TOO_LONG -> measure.refuse(TOO_LONG, line.number());
    };
  }
}
