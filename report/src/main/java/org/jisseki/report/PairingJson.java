package org.jisseki.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jisseki.core.compare.Change;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.compare.Pairing;
import org.jisseki.core.compare.Side;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.text.FiscalYear;

/** Writes the comparisons of a program and its figures without a partner. */
final class PairingJson {

  /** Decimals of a ratio: enough for a tenth of a percent of a percent, as the schema says. */
  private static final int RATIO_SCALE = 6;

  private final ExactJson json;
  private final int currentYear;
  private final int previousYear;

  PairingJson(ExactJson json, Comparison comparison) {
    this.json = json;
    this.currentYear = comparison.currentYear().map(FiscalYear::western).orElse(0);
    this.previousYear = comparison.previousYear().map(FiscalYear::western).orElse(0);
  }

  void write(Pairing pairing) throws IOException {
    json.array("comparisons", pairing.pairs(), (Pair pair) -> writePair(pair));
    json.array("unpaired", pairing.unpaired(), (NoPair alone) -> writeUnpaired(alone));
  }

  private void writePair(Pair pair) throws IOException {
    json.beginObject();
    json.fieldOrNull("label", pair.label());
    json.fieldOrNull("unit", unitOf(pair).symbol());
    json.field("kind", pair.current().measurement().kind().id());
    writeFigure("current", currentYear, pair.current());
    writeFigure("previous", previousYear, pair.previous());
    writeChange(pair.change());
    json.texts("why", pair.why().stream().map(PairReason::id).toList());
    json.endObject();
  }

  /** The later year's unit, or the earlier one's where only that is written. */
  private static CounterUnit unitOf(Pair pair) {
    CounterUnit unit = pair.current().measurement().unit();
    return unit.isPresent() ? unit : pair.previous().measurement().unit();
  }

  private void writeFigure(String name, int year, Figure figure) throws IOException {
    json.beginObject(name);
    json.fieldOrNull("year", year);
    writeSpan(figure);
    json.field("value", figure.measurement().value());
    json.endObject();
  }

  private void writeSpan(Figure figure) throws IOException {
    json.field("text", figure.measurement().text());
    SourceNotesJson.writeCell(json, "cell", figure.cell());
    json.field("start", figure.measurement().start());
  }

  private void writeChange(Change change) throws IOException {
    json.field("difference", plain(change.difference()));
    Optional<BigDecimal> ratio = change.ratio(RATIO_SCALE, RoundingMode.HALF_EVEN);
    if (ratio.isPresent()) {
      json.field("ratio", ratio.get());
    } else {
      json.nullField("ratio");
    }
    json.field("direction", change.direction().id());
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void writeUnpaired(NoPair alone) throws IOException {
    json.beginObject();
    json.fieldOrNull("year", alone.side() == Side.CURRENT ? currentYear : previousYear);
    writeSpan(alone.figure());
    json.field("reason", alone.reason().id());
    json.endObject();
  }
}
