package org.jisseki.core.measure;

import java.util.List;

/**
 * A bracket with what stands in it.
 *
 * @param start where the opening bracket stands
 * @param end behind the closing bracket
 * @param nodes what stands between the two
 * @param hasQuantity whether a number stands in it, at any depth
 */
record Group(int start, int end, List<Node> nodes, boolean hasQuantity) implements Node {}
