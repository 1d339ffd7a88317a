package org.jisseki.core.document;

import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.Side;

/**
 * A figure of one year that the other year has no partner for.
 *
 * @param program the program
 * @param id the id of the row
 * @param name what it is called
 * @param alone the figure and why it is alone
 */
record LoneIndicator(ProgramView program, String id, String name, NoPair alone)
    implements Indicator {

  @Override
  public String unit() {
    return alone.figure().measurement().unit().symbol();
  }

  @Override
  public TableCell current() {
    return alone.side() == Side.CURRENT ? figure() : missing("");
  }

  @Override
  public TableCell previous() {
    return alone.side() == Side.PREVIOUS ? figure() : missing("previous-");
  }

  @Override
  public TableCell difference() {
    return notApplicable();
  }

  @Override
  public TableCell rateCell() {
    return notApplicable();
  }

  @Override
  public String basis() {
    return words().text("nopair." + alone.reason().id());
  }

  @Override
  public Tone tone() {
    return Tone.ALONE;
  }

  @Override
  public boolean isAlone() {
    return true;
  }

  private TableCell figure() {
    return FigureCells.of(alone.figure(), program.markOf(alone.side(), alone.figure()));
  }

  private TableCell missing(String side) {
    NoNumber kind = kindOf(alone.reason());
    String key = kind == NoNumber.YEAR_ABSENT && !side.isEmpty() ? side + "absent" : kind.id();
    return new TableCell.Missing(kind, words().text("missing." + key), basis());
  }

  private TableCell notApplicable() {
    return FigureCells.notApplicable(words());
  }

  private static NoNumber kindOf(NoPairReason reason) {
    return switch (reason) {
      case YEAR_ABSENT -> NoNumber.YEAR_ABSENT;
      case CELL_EMPTY -> NoNumber.NOT_STATED;
      case TEXT_ONLY -> NoNumber.TEXT_ONLY;
      case CANCELLED -> NoNumber.CANCELLED;
      case NO_CANDIDATE, OTHER_UNIT, OTHER_BASIS, AMBIGUOUS, NOT_A_RESULT -> NoNumber.INCOMPARABLE;
    };
  }

  private Words words() {
    return program.story().words();
  }
}
