package org.jisseki.xlsx.format;

import java.util.List;
import java.util.Optional;

/**
 * One of the parts of a format code that semicolons divide.
 *
 * @param tokens its pieces in order
 * @param condition the numbers that it is for, where it says so
 * @param style what its square brackets say of its look
 */
record Section(List<Token> tokens, Optional<Condition> condition, SectionStyle style) {

  Section {
    tokens = List.copyOf(tokens);
  }

  boolean has(Token.Kind kind) {
    return tokens.stream().anyMatch(token -> token.is(kind));
  }

  boolean isDate() {
    return style.system() != SectionStyle.SystemLook.NONE
        || has(Token.Kind.DATE)
        || has(Token.Kind.ELAPSED)
        || has(Token.Kind.HALF_DAY);
  }

  /** Whether the section shows a fraction: a slash between places for digits. */
  boolean isFraction() {
    int slash = indexOf(Token.Kind.SLASH, 0);
    return slash > 0
        && tokens.get(slash - 1).is(Token.Kind.DIGIT)
        && slash + 1 < tokens.size()
        && isDenominator(tokens.get(slash + 1));
  }

  private static boolean isDenominator(Token token) {
    return token.is(Token.Kind.DIGIT)
        || (token.is(Token.Kind.LITERAL) && token.text().matches("[1-9]"));
  }

  /** The first token of a kind from an index on; -1 where there is none. */
  int indexOf(Token.Kind kind, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).is(kind)) {
        return i;
      }
    }
    return -1;
  }

  /** The last token of a kind; -1 where there is none. */
  int lastIndexOf(Token.Kind kind) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).is(kind)) {
        return i;
      }
    }
    return -1;
  }
}
