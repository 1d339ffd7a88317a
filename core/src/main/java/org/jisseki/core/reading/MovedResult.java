package org.jisseki.core.reading;

import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.text.FiscalYear;

/**
 * A result that a correction gives to another program.
 *
 * @param receiver the row of the program that gets it
 * @param year the year of the result
 * @param result the result, still with the cell that states it
 */
record MovedResult(RowKey receiver, FiscalYear year, ResultText result) {}
