package org.jisseki.core.measure;

import java.util.List;

/** A bracket with what stands in it. */
final class Group extends Node {

  private final List<Node> nodes;
  private final boolean hasQuantity;

  /**
   * A bracket.
   *
   * @param start where the opening bracket stands
   * @param end behind the closing bracket
   * @param nodes what stands between the two
   */
  Group(int start, int end, List<Node> nodes) {
    super(TokenKind.GROUP, start, end);
    this.nodes = nodes;
    this.hasQuantity = holdsQuantity(nodes);
  }

  /** What stands between the brackets. */
  List<Node> nodes() {
    return nodes;
  }

  /** Whether a number stands in it, at any depth. */
  boolean hasQuantity() {
    return hasQuantity;
  }

  private static boolean holdsQuantity(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.is(TokenKind.QUANTITY) || (node instanceof Group group && group.hasQuantity())) {
        return true;
      }
    }
    return false;
  }
}
