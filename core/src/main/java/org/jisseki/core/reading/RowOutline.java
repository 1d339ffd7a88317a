package org.jisseki.core.reading;

import java.io.Serializable;

/**
 * One row of a table or of the lines around it, and what it is for.
 *
 * @param row the number of the row in the file, from 1
 * @param role what it is for
 */
public record RowOutline(int row, RowRole role) implements Serializable {}
