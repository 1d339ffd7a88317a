package org.jisseki.core.measure;

import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.SourceText;

/** What stands apart before a number and is no label of it: a heading 目標, a year, a fee. */
final class LeadWords {

  private final SourceText text;
  private final Words words;

  LeadWords(SourceText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /**
   * What a word that stands apart before the label says that the numbers are for: 目標 会員500人 実績
   * 会員463人.
   *
   * @param heading what the heading before said
   */
  Role headingOf(List<Node> lead, Role heading) {
    for (Node node : lead) {
      int length = node.end() - node.start();
      if (node.is(TokenKind.WORD) && length >= 2 && length <= 4) {
        if (endsInTarget(node)) {
          return Role.TARGET;
        }
        if (text.has("実績", node.start()) || text.has("結果", node.start())) {
          return Role.RESULT;
        }
      }
    }
    return heading;
  }

  private boolean endsInTarget(Node word) {
    return switch (text.at(word.end() - 1)) {
      case '標' -> text.has("目標", word.end() - 2);
      case '値' -> text.has("目標値", word.end() - 3);
      default -> false;
    };
  }

  /** The year right before a number: R3 412名, 令和4年度:424名; empty where none stands there. */
  Optional<Node> yearBefore(List<Node> lead) {
    for (int i = lead.size() - 1; i >= 0; i--) {
      Node node = lead.get(i);
      if (node.is(TokenKind.DATE)) {
        return isYear(node) ? Optional.of(node) : Optional.empty();
      }
      if (!node.is(TokenKind.SPACE) && !node.is(TokenKind.LINK)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isYear(Node date) {
    boolean letter = CharKinds.isLatin(text.at(date.start())) && date.end() - date.start() <= 3;
    return letter || text.has("年度", date.end() - 2) || text.at(date.end() - 1) == '年';
  }

  /** Whether a word before the label says that prices follow: 入場料 大人1,200円. */
  boolean namesFee(List<Node> lead) {
    for (Node node : lead) {
      if (node.is(TokenKind.WORD) && words.lengthBefore(WordClass.FEE, text, node.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year stands before the number: (R3:412名) quotes another year's figure. */
  boolean namesYear(List<Node> lead) {
    for (Node node : lead) {
      if (node.is(TokenKind.AS_OF) && CharKinds.isLatin(text.at(node.start()))) {
        return true;
      }
      if (node.is(TokenKind.DATE)) {
        return isYear(node);
      }
    }
    return false;
  }
}
