package org.jisseki.core.compare;

import java.io.Serializable;
import org.jisseki.core.reading.Reading;

/**
 * Two single-year files, put together as one reading of two years.
 *
 * @param reading the later file with last year's results from the earlier one; its grid holds the
 *     sheets of both, so that every result names the file, the sheet and the cell that states it
 * @param matching which programs are the same
 */
public record JoinedYears(Reading reading, ProgramMatching matching) implements Serializable {}
