package org.jisseki.core.hierarchy;

import java.io.Serializable;
import org.jisseki.core.grid.CellAddress;

/**
 * A goal of the plan (基本目標) that a program serves, as written.
 *
 * @param text the goal as written, its numbering included
 * @param address the cell that wrote it; behind a ditto mark, the cell that the mark repeats
 */
public record PlanGoal(String text, CellAddress address) implements Serializable {}
