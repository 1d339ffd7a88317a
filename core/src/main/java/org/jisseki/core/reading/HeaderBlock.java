package org.jisseki.core.reading;

/**
 * The rows of one header.
 *
 * @param first the index of its first row in the sheet's rows, from 0
 * @param last the index of its last row
 */
record HeaderBlock(int first, int last) {}
