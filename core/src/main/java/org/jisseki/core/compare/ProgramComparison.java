package org.jisseki.core.compare;

import java.io.Serializable;
import org.jisseki.core.hierarchy.Program;

/**
 * One program's two years.
 *
 * @param program the program
 * @param current what the later year says at all
 * @param previous what the earlier year says at all
 * @param pairing its figures, paired as far as they can be
 */
public record ProgramComparison(
    Program program, YearState current, YearState previous, Pairing pairing)
    implements Serializable {}
