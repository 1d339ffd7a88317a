package org.jisseki.core.compare;

import java.io.Serializable;

/**
 * A value of a trend with the file that states it.
 *
 * @param figure the figure
 * @param file the place of the file among the trend's files, from 0
 */
public record TrendValue(Figure figure, int file) implements Serializable {}
