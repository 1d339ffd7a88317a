package org.jisseki.core.compare;

/**
 * A figure without a partner, with its place in its year.
 *
 * @param index its place among the year's figures, from 0
 * @param noPair the figure and why it has no partner
 */
record IndexedNoPair(int index, NoPair noPair) {}
