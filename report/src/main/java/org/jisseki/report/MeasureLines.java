package org.jisseki.report;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.compare.Pairer;
import org.jisseki.core.compare.Pairing;
import org.jisseki.core.compare.YearFigures;
import org.jisseki.core.finding.Language;
import org.jisseki.core.finding.Message;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.MeasurementExtractor;
import org.jisseki.core.text.Numeral;
import org.jisseki.core.text.NumeralNotation;
import org.jisseki.core.text.NumeralReader;
import org.jisseki.report.MeasureRequest.Text;

/**
 * Answers the JSON Lines of {@code measure}: one line in, one line out.
 *
 * <p>The shapes of both are the schema {@code measure} of {@link JsonSchemas}. A line asks for the
 * measurements of a {@code cell}, for the pairs of a {@code current} and a {@code previous} text
 * ({@code null} where there is no such column), or for the {@code numerals} of a text. Immutable
 * and thread-safe, so that lines can be answered in any number of threads.
 *
 * <pre>{@code
 * MeasureLines.standard(Language.EN).answer("{\"id\": 1, \"cell\": \"相談 12件\"}", 1).json();
 * }</pre>
 */
public final class MeasureLines {

  /** Whoever asks for numerals wants 三分の二 as the one number that it is. */
  private static final NumeralReader NUMERALS = NumeralReader.of(NumeralNotation.COMPOUND);

  private final MeasurementExtractor extractor;
  private final Pairer pairer;
  private final Language language;

  private MeasureLines(MeasurementExtractor extractor, Pairer pairer, Language language) {
    this.extractor = extractor;
    this.pairer = pairer;
    this.language = language;
  }

  /** With the built-in counters and word lists; errors are told in the language. */
  public static MeasureLines standard(Language language) {
    return of(MeasurementExtractor.standard(), Pairer.standard(), language);
  }

  /** With an extractor and a pairer; errors are told in the language. */
  public static MeasureLines of(MeasurementExtractor extractor, Pairer pairer, Language language) {
    return new MeasureLines(extractor, pairer, language);
  }

  /**
   * The answer to one line.
   *
   * @param json one JSON object without a line end
   * @param understood whether the line was of the shape; where not, the object holds an {@code
   *     error}
   */
  public record Answer(String json, boolean understood) {}

  /**
   * Answers a line.
   *
   * @param line the line without its end
   * @param number the number of the line, from 1; names a line without an id in an error
   */
  public Answer answer(String line, long number) {
    try {
      MeasureRequest request = MeasureRequest.parse(line);
      return new Answer(write(json -> answer(json, request)), true);
    } catch (BrokenLineException e) {
      return new Answer(error(e, number), false);
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be written", e);
    }
  }

  /**
   * The answer to a line that could not even be read as text.
   *
   * @param why what was found and what was expected
   * @param number the number of the line, from 1
   */
  public Answer refuse(Message why, long number) {
    return new Answer(error(new BrokenLineException(MeasureRequest.NO_ID, why), number), false);
  }

  private void answer(ExactJson json, MeasureRequest request) throws IOException {
    json.rawField("id", request.id());
    if (request.asks(Text.CELL)) {
      MeasurementJson.write(json, "measurements", measure(request.text(Text.CELL)));
    } else if (request.asks(Text.CURRENT) && request.asks(Text.PREVIOUS)) {
      answerPairs(json, request);
    } else if (request.asks(Text.NUMERALS)) {
      json.array("numerals", numerals(request.text(Text.NUMERALS)), each -> write(json, each));
    } else {
      throw new BrokenLineException(request.id(), BrokenLineException.nothingAsked());
    }
  }

  private List<Measurement> measure(Optional<String> text) {
    return text.map(extractor::extract).orElse(List.of());
  }

  private static List<Numeral> numerals(Optional<String> text) {
    return text.map(NUMERALS::read).orElse(List.of());
  }

  private static void write(ExactJson json, Numeral numeral) throws IOException {
    json.beginObject();
    json.field("text", numeral.text());
    json.field("start", numeral.start());
    json.field("value", numeral.value());
    json.endObject();
  }

  private void answerPairs(ExactJson json, MeasureRequest request) throws IOException {
    List<Measurement> current = measure(request.text(Text.CURRENT));
    List<Measurement> previous = measure(request.text(Text.PREVIOUS));
    MeasurementJson.write(json, "current", current);
    MeasurementJson.write(json, "previous", previous);
    Pairing pairing =
        pairer.pair(
            year(request.text(Text.CURRENT), current), year(request.text(Text.PREVIOUS), previous));
    json.array("pairs", pairing.pairs(), (Pair pair) -> writePair(json, pair));
    json.array("unpaired", pairing.unpaired(), (NoPair alone) -> writeUnpaired(json, alone));
  }

  private static YearFigures year(Optional<String> text, List<Measurement> measurements) {
    if (text.isEmpty()) {
      return YearFigures.ABSENT;
    }
    String some = text.get();
    return some.isEmpty() ? YearFigures.of(List.of()) : YearFigures.of(some, measurements);
  }

  private static void writePair(ExactJson json, Pair pair) throws IOException {
    json.beginObject();
    writeSpan(json, "cur", pair.current());
    writeSpan(json, "prev", pair.previous());
    json.texts("why", pair.why().stream().map(PairReason::id).toList());
    json.endObject();
  }

  private static void writeSpan(ExactJson json, String name, Figure figure) throws IOException {
    json.beginObject(name);
    json.field("text", figure.measurement().text());
    json.field("start", figure.measurement().start());
    json.endObject();
  }

  private static void writeUnpaired(ExactJson json, NoPair alone) throws IOException {
    json.beginObject();
    json.field("side", alone.side().id());
    json.field("text", alone.figure().measurement().text());
    json.field("start", alone.figure().measurement().start());
    json.field("reason", alone.reason().id());
    json.endObject();
  }

  private String error(BrokenLineException broken, long number) {
    try {
      return write(
          json -> {
            if (broken.id().equals(MeasureRequest.NO_ID)) {
              json.field("line", number);
            } else {
              json.rawField("id", broken.id());
            }
            json.field("error", broken.words().in(language));
          });
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be written", e);
    }
  }

  private static String write(ExactJson.Body<ExactJson> members) throws IOException {
    StringWriter line = new StringWriter();
    ExactJson json = ExactJson.compact(line);
    json.beginObject();
    members.write(json);
    json.endObject();
    json.finish();
    return line.toString();
  }
}
