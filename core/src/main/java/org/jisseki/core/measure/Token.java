package org.jisseki.core.measure;

import org.jisseki.core.text.ItemMark;

/** A stretch of a result text that is one thing. */
abstract sealed class Token extends Node permits Token.Plain, Token.Mark, QuantityToken {

  Token(TokenKind kind, int start, int end) {
    super(kind, start, end);
  }

  /** A token that is nothing but its kind and its place. */
  static final class Plain extends Token {

    Plain(TokenKind kind, int start, int end) {
      super(kind, start, end);
    }
  }

  /** An enumeration mark. */
  static final class Mark extends Token {

    private final ItemMark mark;

    Mark(ItemMark mark) {
      super(TokenKind.MARK, mark.start(), mark.end());
      this.mark = mark;
    }

    ItemMark mark() {
      return mark;
    }
  }
}
