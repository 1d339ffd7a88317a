package org.jisseki.core.document;

import org.jisseki.core.compare.YearState;

/**
 * The one row of a program that states no number in either year.
 *
 * @param program the program
 * @param id the id of the row
 */
record SilentProgram(ProgramView program, String id) implements Indicator {

  @Override
  public String name() {
    return "";
  }

  @Override
  public String unit() {
    return "";
  }

  @Override
  public TableCell current() {
    return missing(program.compared().current(), "year-absent");
  }

  @Override
  public TableCell previous() {
    return missing(program.compared().previous(), "previous-absent");
  }

  @Override
  public TableCell difference() {
    return FigureCells.notApplicable(words());
  }

  @Override
  public TableCell rateCell() {
    return FigureCells.notApplicable(words());
  }

  @Override
  public String basis() {
    return "";
  }

  @Override
  public Tone tone() {
    return Tone.ALONE;
  }

  private TableCell missing(YearState state, String absentKey) {
    NoNumber kind =
        switch (state) {
          case ABSENT -> NoNumber.YEAR_ABSENT;
          case EMPTY -> NoNumber.NOT_STATED;
          case TEXT_ONLY -> NoNumber.TEXT_ONLY;
          case CANCELLED -> NoNumber.CANCELLED;
          case STATED -> NoNumber.NOT_APPLICABLE;
        };
    String key = kind == NoNumber.YEAR_ABSENT ? absentKey : kind.id();
    return new TableCell.Missing(kind, words().text("missing." + key), "");
  }

  private Words words() {
    return program.story().words();
  }
}
