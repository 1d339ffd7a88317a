package org.jisseki.core.measure;

import org.jisseki.core.text.ItemMark;

/** A stretch of a result text that is one thing. */
sealed interface Token extends Node permits Token.Plain, Token.Mark, QuantityToken {

  /** What it is. */
  TokenKind kind();

  /** A token that is nothing but its kind and its place. */
  record Plain(TokenKind kind, int start, int end) implements Token {}

  /** An enumeration mark. */
  record Mark(ItemMark mark) implements Token {

    @Override
    public TokenKind kind() {
      return TokenKind.MARK;
    }

    @Override
    public int start() {
      return mark.start();
    }

    @Override
    public int end() {
      return mark.end();
    }
  }
}
