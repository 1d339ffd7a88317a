package org.jisseki.core.compare;

import java.io.Serializable;
import org.jisseki.core.hierarchy.ResultsReport;

/**
 * One file of a trend.
 *
 * @param name the file's name
 * @param report what it reports
 */
public record TrendInput(String name, ResultsReport report) implements Serializable {}
