package org.jisseki.core.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.SourceText;

/** The tokens read so far, with the word that is still growing. */
final class Trail {

  private static final int NO_WORD = -1;

  /** How many characters a token has about; most have more. */
  private static final int MEAN_LENGTH = 2;

  private final SourceText text;
  private final List<Token> tokens;
  private int wordStart = NO_WORD;
  private int depthOfParts;
  private boolean lineHead = true;

  Trail(SourceText text) {
    this.text = text;
    this.tokens = new ArrayList<>(text.length() / MEAN_LENGTH + 2);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Lets the word grow. */
  int word(int from, int to) {
    if (wordStart == NO_WORD) {
      wordStart = from;
    }
    lineHead = false;
    return to;
  }

  /** Where the word starts that ends at a place; the place itself where none does. */
  int wordStart(int at) {
    return wordStart == NO_WORD ? at : wordStart;
  }

  /** Ends the word that was growing. */
  void endWord(int at) {
    if (wordStart != NO_WORD && at > wordStart) {
      tokens.add(new Token.Plain(TokenKind.WORD, wordStart, at));
    }
    wordStart = NO_WORD;
  }

  /** Ends the word before a token and adds the token; gives the place behind it. */
  int add(Token token) {
    endWord(token.start());
    note(token);
    tokens.add(token);
    return token instanceof QuantityToken quantity ? quantity.outerEnd() : token.end();
  }

  private void note(Token token) {
    switch (token.kind()) {
      case NEWLINE -> {
        lineHead = true;
        depthOfParts = 0;
      }
      case OPEN -> {
        boolean behindNumber = depthOfParts > 0 || isBehind(TokenKind.QUANTITY);
        depthOfParts = behindNumber ? depthOfParts + 1 : 0;
        lineHead = false;
      }
      case CLOSE -> {
        depthOfParts = Math.max(0, depthOfParts - 1);
        lineHead = false;
      }
      case MARK, SPACE -> {}
      default -> lineHead = false;
    }
  }

  /** Whether nothing but spaces and marks stands before on the line. */
  boolean isLineHead() {
    return lineHead && wordStart == NO_WORD;
  }

  /** Whether a word is growing. */
  boolean isInWord() {
    return wordStart != NO_WORD;
  }

  /** Whether we stand in a bracket behind a number, where its parts are listed. */
  boolean isInParts() {
    return depthOfParts > 0;
  }

  /** Whether the character before is a Latin letter. */
  boolean isBehindLatin(int at) {
    return CharKinds.isLatin(text.at(at - 1));
  }

  /** Whether the last token, blanks aside, is of a kind and no word grows. */
  boolean isBehind(TokenKind kind) {
    return wordStart == NO_WORD && isSolid(0, kind);
  }

  /** Whether the very last token is of a kind and no word grows. */
  boolean touches(TokenKind kind) {
    return wordStart == NO_WORD
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).kind() == kind;
  }

  /** Whether the token before the last solid one, blanks aside, is of a kind. */
  boolean isBehindSecond(TokenKind kind) {
    return isSolid(1, kind);
  }

  /** The last number, where nothing but a comma, a dot or blanks stands between it and the word. */
  Optional<QuantityToken> lastQuantity() {
    return quantityBefore(tokens.size());
  }

  private Optional<QuantityToken> quantityBefore(int at) {
    int i = at - 1;
    while (i >= 0 && divides(tokens.get(i).kind())) {
      i--;
    }
    return i >= 0 && tokens.get(i) instanceof QuantityToken quantity
        ? Optional.of(quantity)
        : Optional.empty();
  }

  /** Whether the last word follows a bare number in a list, as CM does in ドラマ 3、CM 4. */
  boolean isBehindListedWord() {
    int word = solid(0);
    if (wordStart != NO_WORD || word < 0 || tokens.get(word).kind() != TokenKind.WORD) {
      return false;
    }
    return quantityBefore(word).map(QuantityToken::isBare).orElse(false);
  }

  /** Whether the last token is an age, as in (3歳 58、4歳 61). */
  boolean isBehindAge() {
    int last = solid(0);
    return wordStart == NO_WORD
        && last >= 0
        && tokens.get(last) instanceof QuantityToken quantity
        && quantity.is(CounterTrait.AGE);
  }

  private static boolean divides(TokenKind kind) {
    return kind == TokenKind.SPACE || kind == TokenKind.COMMA || kind == TokenKind.DOT;
  }

  private boolean isSolid(int skip, TokenKind kind) {
    int at = solid(skip);
    return at >= 0 && tokens.get(at).kind() == kind;
  }

  /** The place of the last token that is no blank, not counting a number of them; -1 for none. */
  private int solid(int skip) {
    int left = skip;
    for (int i = tokens.size() - 1; i >= 0 && i >= tokens.size() - 6; i--) {
      if (tokens.get(i).kind() != TokenKind.SPACE && left-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word that grows is the first thing behind a mark. */
  boolean isBehindLastMark() {
    return wordStart != NO_WORD && isSolid(0, TokenKind.MARK);
  }

  /** Whether the last token is a word that ends like a noun, Latin names apart. */
  boolean isBehindNoun() {
    int last = solid(0);
    if (wordStart != NO_WORD || last < 0) {
      return false;
    }
    Token token = tokens.get(last);
    return (token.kind() == TokenKind.WORD || token.kind() == TokenKind.CLOSE)
        && !CharKinds.isLatin(text.at(token.end() - 1));
  }
}
