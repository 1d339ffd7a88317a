package org.jisseki.core.compare;

import java.io.Serializable;
import org.jisseki.core.hierarchy.Program;

/**
 * One program's two years.
 *
 * @param program the program
 * @param pairing its figures, paired as far as they can be
 */
public record ProgramComparison(Program program, Pairing pairing) implements Serializable {}
