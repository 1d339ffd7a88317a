package org.jisseki.core.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisseki.core.compare.Change;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.Side;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;

/**
 * An indicator whose two years are compared.
 *
 * @param program the program
 * @param id the id of the row
 * @param name what it is called
 * @param pair the two figures
 */
record ComparedIndicator(ProgramView program, String id, String name, Pair pair)
    implements Indicator {

  private static final Set<String> PERCENT_UNITS = Set.of("%", "パーセント");

  @Override
  public String unit() {
    String unit = pair.current().measurement().unit().symbol();
    return unit.isEmpty() ? pair.previous().measurement().unit().symbol() : unit;
  }

  @Override
  public TableCell.Numeric current() {
    return FigureCells.of(pair.current(), program.markOf(Side.CURRENT, pair.current()));
  }

  @Override
  public TableCell.Numeric previous() {
    return FigureCells.of(pair.previous(), program.markOf(Side.PREVIOUS, pair.previous()));
  }

  @Override
  public TableCell difference() {
    boolean points = isRate() && PERCENT_UNITS.contains(unit());
    return new TableCell.Numeric(
        pair.change().difference(),
        NumberStyle.SIGNED,
        "",
        points ? words().text("points") : "",
        Provenance.NONE);
  }

  @Override
  public TableCell rateCell() {
    Optional<BigDecimal> rate = rate();
    if (rate.isPresent()) {
      return rateNumber(rate.get());
    }
    boolean fromZero = isFromZero() && pair.change().direction() == Direction.UP;
    String text = words().text(fromZero ? "from-zero" : "missing.not-applicable");
    return new TableCell.Missing(NoNumber.NOT_APPLICABLE, text, "");
  }

  /** The rate as a cell; only where there is one. */
  TableCell.Numeric rateNumber(BigDecimal rate) {
    boolean toZero = pair.change().current().signum() == 0;
    return new TableCell.Numeric(
        rate, NumberStyle.PERCENT, toZero ? words().text("to-zero") : "", "", Provenance.NONE);
  }

  /** A rate of a rate would only confuse: their difference says it all. */
  @Override
  public Optional<BigDecimal> rate() {
    return isRate()
        ? Optional.empty()
        : pair.change().rate(NumberStyle.PERCENT_SCALE, program.story().rounding());
  }

  @Override
  public Optional<Direction> direction() {
    return Optional.of(pair.change().direction());
  }

  @Override
  public String basis() {
    List<String> reasons = new ArrayList<>();
    pair.why().forEach(why -> reasons.add(words().text("why." + why.id())));
    return words().list(reasons);
  }

  @Override
  public String judgment() {
    Optional<ProfileEntry> wish =
        program.story().profile().find(ProfileKind.DIRECTION, pair.label());
    Direction direction = pair.change().direction();
    if (wish.isEmpty() || direction == Direction.FLAT) {
      return "";
    }
    boolean upIsGood = wish.get().meaning().equals("up-is-good");
    boolean good = upIsGood == (direction == Direction.UP);
    return words().text(good ? "judgment.better" : "judgment.worse");
  }

  @Override
  public Tone tone() {
    return switch (pair.change().direction()) {
      case UP -> Tone.UP;
      case DOWN -> Tone.DOWN;
      case FLAT -> Tone.FLAT;
    };
  }

  /** Whether the indicator is itself a rate, such as a share in percent. */
  boolean isRate() {
    return pair.current().measurement().kind() == Kind.RATE;
  }

  /** Whether the earlier value is 0. */
  boolean isFromZero() {
    return pair.change() instanceof Change.FromZero;
  }

  /** Whether the earlier value is so small that a rate says little. */
  boolean hasSmallBase() {
    return pair.change().previous().abs().compareTo(BigDecimal.valueOf(Story.SMALL_BASE)) < 0;
  }

  /** What the mark of one of the two figures says about the other. */
  String hint(Figure other, String otherYear) {
    return words()
        .text(
            "mark.pair",
            Map.of("year", otherYear, "text", other.measurement().text(), "why", basis()));
  }

  private Words words() {
    return program.story().words();
  }
}
