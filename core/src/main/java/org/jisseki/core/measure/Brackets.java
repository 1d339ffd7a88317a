package org.jisseki.core.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds the tokens of a text into a tree of brackets.
 *
 * <p>A bracket that is never closed ends with its line. Deeper than eight brackets are no structure
 * any more; their signs are dropped.
 */
final class Brackets {

  private static final int MAX_DEPTH = 8;

  private final List<Open> open = new ArrayList<>();
  private List<Node> nodes;

  /** An opened bracket, and what stood before it on its level. */
  private record Open(int start, List<Node> outer) {}

  private Brackets(int size) {
    nodes = new ArrayList<>(size);
  }

  static List<Node> fold(List<Token> tokens) {
    Brackets brackets = new Brackets(tokens.size());
    for (Token token : tokens) {
      brackets.add(token);
    }
    brackets.closeAll();
    return brackets.nodes;
  }

  private void add(Token token) {
    switch (token.kind()) {
      case OPEN -> {
        if (open.size() < MAX_DEPTH) {
          open.add(new Open(token.start(), nodes));
          nodes = new ArrayList<>();
        }
      }
      case CLOSE -> {
        if (!open.isEmpty()) {
          close(token.end());
        }
      }
      case NEWLINE -> {
        closeUnlessClosedSoon(token);
        nodes.add(token);
      }
      default -> nodes.add(token);
    }
  }

  /**
   * A line break inside a bracket may be layout: it stays inside until the bracket has grown long.
   */
  private void closeUnlessClosedSoon(Token newline) {
    if (!open.isEmpty() && newline.start() - innermost().start() > 200) {
      closeAll();
    }
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      int end = nodes.isEmpty() ? innermost().start() + 1 : nodes.get(nodes.size() - 1).end();
      close(end);
    }
  }

  private Open innermost() {
    return open.get(open.size() - 1);
  }

  private void close(int end) {
    Open bracket = open.remove(open.size() - 1);
    Group group = new Group(bracket.start(), end, nodes);
    nodes = bracket.outer();
    nodes.add(group);
  }
}
