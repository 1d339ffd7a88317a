package org.jisseki.core.measure;

/** A token, or a bracket with what stands in it; spans count in UTF-16 units of the raw text. */
sealed interface Node permits Token, Group {

  /** Where it starts. */
  int start();

  /** Where it ends, exclusive. */
  int end();

  /** Whether it is a token of a kind. */
  default boolean is(TokenKind kind) {
    return this instanceof Token token && token.kind() == kind;
  }
}
