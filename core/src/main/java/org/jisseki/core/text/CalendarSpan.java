package org.jisseki.core.text;

import java.io.Serializable;

/**
 * A date, clock time or period as it is written in a text.
 *
 * @param start where it starts, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param asOf whether it names the day for which a stock is stated, such as {@code 3月末} or {@code
 *     4月1日現在}
 */
public record CalendarSpan(int start, int end, boolean asOf) implements Serializable {}
