package org.jisseki.core.measure;

/**
 * A token, or a bracket with what stands in it; spans count in UTF-16 units of the raw text.
 *
 * <p>A class with fields, because what it is and where it stands is asked at every step.
 */
abstract sealed class Node permits Token, Group {

  private final TokenKind kind;
  private final int start;
  private final int end;

  Node(TokenKind kind, int start, int end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /** What it is. */
  final TokenKind kind() {
    return kind;
  }

  /** Where it starts. */
  final int start() {
    return start;
  }

  /** Where it ends, exclusive. */
  final int end() {
    return end;
  }

  /** Whether it is of a kind. */
  final boolean is(TokenKind other) {
    return kind == other;
  }
}
