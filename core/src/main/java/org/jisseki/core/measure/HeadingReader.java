package org.jisseki.core.measure;

import java.util.List;
import org.jisseki.core.text.SourceText;

/** Reads words that head all that follows up to the next heading: 目標:入会12名、退会3名 実績:入会9名. */
final class HeadingReader {

  private final SourceText text;
  private final Words words;

  HeadingReader(SourceText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** Whether a colon makes the word right before it a heading. */
  boolean isHeading(List<Node> lead, Node node) {
    return node.is(TokenKind.LINK)
        && text.at(node.start()) == ':'
        && !lead.isEmpty()
        && lead.get(lead.size() - 1).is(TokenKind.WORD)
        && lead.get(lead.size() - 1).end() == node.start();
  }

  /** What the numbers behind the word that was read last are for, where it is a heading. */
  Role roleUnder(List<Node> lead) {
    Node word = lead.get(lead.size() - 1);
    return roleUnder(text.normalized(word.start(), word.end()));
  }

  /** What the numbers under a heading are for. */
  Role roleUnder(String written) {
    return words.is(WordClass.TARGET, written) ? Role.TARGET : Role.RESULT;
  }
}
