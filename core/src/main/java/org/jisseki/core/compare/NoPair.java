package org.jisseki.core.compare;

import java.io.Serializable;

/**
 * A figure without a partner, and why.
 *
 * @param side the year that it belongs to
 * @param figure the figure
 * @param reason why it has no partner
 */
public record NoPair(Side side, Figure figure, NoPairReason reason) implements Serializable {}
