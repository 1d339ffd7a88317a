package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.hierarchy.Program;

/**
 * One program's results of one year in two files.
 *
 * @param pair the program in both files; empty where only one has it
 * @param alone the program where only one file has it; empty otherwise
 * @param inLastOnly whether that file is last year's
 * @param figures its figures, those of this year's file first
 * @param reworded whether the figures agree, but the words around them do not
 */
public record ReconciledProgram(
    List<ProgramPair> pair,
    List<Program> alone,
    boolean inLastOnly,
    List<ReconciledFigure> figures,
    boolean reworded)
    implements Serializable {

  /** Copies the lists. */
  public ReconciledProgram {
    pair = ImmutableList.copyOf(pair);
    alone = ImmutableList.copyOf(alone);
    figures = ImmutableList.copyOf(figures);
  }

  /** The program as this year's file has it, or as last year's has it where that one is alone. */
  public Program program() {
    return pair.isEmpty() ? alone.get(0) : pair.get(0).current();
  }

  /** The program in both files, where both have it. */
  public Optional<ProgramPair> both() {
    return pair.stream().findFirst();
  }

  /** Whether every figure is the same in both files. */
  public boolean agrees() {
    return figures.stream().allMatch(figure -> figure.state() == FigureState.EQUAL);
  }
}
