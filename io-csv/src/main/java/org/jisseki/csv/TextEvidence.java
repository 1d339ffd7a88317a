package org.jisseki.csv;

import java.io.Serializable;

/**
 * How a delimited text was understood, and what speaks for it.
 *
 * @param charset how its character set was found
 * @param delimiter how the character between its cells was found
 * @param quotes what the quotes in it are
 * @param lineEnds how its lines end
 */
public record TextEvidence(
    CharsetEvidence charset, DelimiterEvidence delimiter, QuoteEvidence quotes, LineEnds lineEnds)
    implements Serializable {}
