package org.jisseki.core.measure;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.SourceText;

/** Reads what stands right behind a number: a verb noun that labels it, or 増 behind a bracket. */
final class BehindReader {

  /** Kana that may follow a verb noun: its inflection, or a particle. */
  private static final String GOES_ON = "さしすせでがをはにとのもへやまなだか";

  /** The longest compound that may stand before a verb noun and belong to it. */
  private static final int MAX_COMPOUND = 4;

  private final SourceText text;
  private final Words words;

  BehindReader(SourceText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** The verb noun behind a number, empty where there is none. */
  String verb(List<Node> nodes, int at, QuantityToken token) {
    if (at + 1 >= nodes.size()) {
      return "";
    }
    Node next = nodes.get(at + 1);
    if (next.is(TokenKind.WORD) && next.start() == token.outerEnd()) {
      boolean particle = text.at(next.start()) == 'が' || text.at(next.start()) == 'の';
      int from = particle ? next.start() + 1 : next.start();
      int end =
          verbEnd(text.at(next.start()) == 'の' ? compound(from, next.end()) : from, next.end());
      boolean object = text.at(next.start()) == 'が' && text.at(end) == 'を';
      return end > from && endsNoun(end) && !object ? text.normalized(from, end) : "";
    }
    return next.is(TokenKind.SPACE) ? spacedVerb(nodes, at + 2) : "";
  }

  /** 84万円の経費削減: where the verb noun of a compound begins that fills the word; else its start. */
  private int compound(int from, int limit) {
    int at = from;
    while (at < limit && at - from <= MAX_COMPOUND && CharKinds.isKanji(text.at(at))) {
      if (verbEnd(at, limit) == limit) {
        return at;
      }
      at++;
    }
    return from;
  }

  /** Whether no other word goes on: 認定した, but not 認定こども園. */
  private boolean endsNoun(int end) {
    char next = text.at(end);
    return !CharKinds.isNoun(next) && (!CharKinds.isHiragana(next) || GOES_ON.indexOf(next) >= 0);
  }

  /** Behind a blank the verb noun must be all that is left of the item: 21件 預かり ①. */
  private String spacedVerb(List<Node> nodes, int at) {
    if (at >= nodes.size() || !nodes.get(at).is(TokenKind.WORD)) {
      return "";
    }
    Node word = nodes.get(at);
    int next = at + 1;
    while (next < nodes.size() && nodes.get(next).is(TokenKind.SPACE)) {
      next++;
    }
    boolean last =
        next == nodes.size()
            || nodes.get(next).is(TokenKind.MARK)
            || nodes.get(next).is(TokenKind.NEWLINE)
            || nodes.get(next).is(TokenKind.STOP);
    return last && verbEnd(word.start(), word.end()) == word.end()
        ? text.normalized(word.start(), word.end())
        : "";
  }

  /** Whether a word is nothing but the verb of the number right before it: 4回開催 10名. */
  boolean isVerbOfNumberBefore(List<Node> nodes, int at) {
    Node word = nodes.get(at);
    if (at == 0
        || !word.is(TokenKind.WORD)
        || !(nodes.get(at - 1) instanceof QuantityToken token)) {
      return false;
    }
    if (token.is(CounterTrait.AGE)) {
      return false;
    }
    boolean next = at + 1 < nodes.size() && nodes.get(at + 1).is(TokenKind.QUANTITY);
    int end = verbEnd(word.start(), word.end());
    return word.start() == token.outerEnd() && end == word.end() && !next;
  }

  /** Whether the word says that parts are listed behind it: の内訳は. */
  boolean opensParts(Node word) {
    int length = word.end() - word.start();
    if (word instanceof Group) {
      return length == 4 && text.has("内訳", word.start() + 1);
    }
    if (!word.is(TokenKind.WORD)) {
      return false;
    }
    boolean ends =
        switch (text.at(word.end() - 1)) {
          case '訳' -> length >= 2 && text.has("内訳", word.end() - 2);
          case 'は' -> length >= 3 && text.has("内訳は", word.end() - 3);
          default -> false;
        };
    return ends || text.has("内訳は", word.start());
  }

  private int verbEnd(int from, int limit) {
    int end = from;
    int length = words.lengthAt(WordClass.VERB, text, end);
    while (length > 0 && end + length <= limit) {
      end += length;
      length = words.lengthAt(WordClass.VERB, text, end);
    }
    return end;
  }

  /** Whether a word is nothing but that 増 or 減, with a particle: 24件(5.1%)増の. */
  boolean isChangeOfNumberBefore(List<Node> nodes, int at) {
    boolean stands =
        at >= 2 && nodes.get(at - 1) instanceof Group && nodes.get(at - 2).is(TokenKind.QUANTITY);
    if (!stands || changeBehind(nodes, at - 1).isEmpty()) {
      return false;
    }
    Node word = nodes.get(at);
    int after = words.lengthAt(WordClass.AFTER, text, word.start());
    int back = words.lengthAt(WordClass.BACK, text, word.start());
    String rest = text.folded(word.start() + Math.max(after, back), word.end());
    return rest.chars().allMatch(c -> CharKinds.isHiragana((char) c));
  }

  /** 増 or 減 behind the bracket that stands behind a number: 2,140件(1.9%)増. */
  Optional<Qualifier> changeBehind(List<Node> nodes, int at) {
    if (at + 1 >= nodes.size() || !nodes.get(at + 1).is(TokenKind.WORD)) {
      return Optional.empty();
    }
    Node word = nodes.get(at + 1);
    if (word.start() != nodes.get(at).end()) {
      return Optional.empty();
    }
    for (WordClass kind : List.of(WordClass.AFTER, WordClass.BACK)) {
      int length = words.lengthAt(kind, text, word.start());
      if (length > 0) {
        String written = text.folded(word.start(), word.start() + length);
        return words
            .qualifier(kind, written)
            .filter(q -> q == Qualifier.INCREASE || q == Qualifier.DECREASE);
      }
    }
    return Optional.empty();
  }
}
