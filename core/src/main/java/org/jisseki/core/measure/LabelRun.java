package org.jisseki.core.measure;

import java.util.List;
import org.jisseki.core.text.SourceText;

/**
 * The words that stand together before a number: a stretch of nodes without a gap, brackets inside
 * it left out.
 *
 * @param from the index of its first node
 * @param text the words, NFKC, without spaces
 * @param ordinalsOnly whether it holds nothing but ordinals
 * @param withoutOrdinal the words without 第1回 or the like at their head
 * @param words the words without any ordinals at their head
 */
record LabelRun(int from, String text, boolean ordinalsOnly, String withoutOrdinal, String words) {

  private static final int MAX_NODES = 32;

  /** The run that ends with a node. */
  static LabelRun endingAt(SourceText source, Words words, List<Node> nodes, int last) {
    int from = last;
    while (from > 0
        && last - from < MAX_NODES
        && isJoined(nodes, from)
        && !divides(source, words, nodes.get(from - 1))) {
      from--;
    }
    while (from < last && !isWord(nodes.get(from))) {
      from++;
    }
    return from == last ? ofNode(source, nodes, last) : ofNodes(source, nodes, from, last);
  }

  /** Nearly every label is one word. */
  private static LabelRun ofNode(SourceText source, List<Node> nodes, int at) {
    Node node = nodes.get(at);
    String text = source.normalized(node.start(), node.end());
    boolean ordinal = node.is(TokenKind.ORDINAL);
    String tail = ordinal && source.at(node.start()) == '第' ? "" : text;
    return new LabelRun(at, text, ordinal, tail, ordinal && isIssue(text) ? "" : text);
  }

  private static LabelRun ofNodes(SourceText source, List<Node> nodes, int from, int last) {
    StringBuilder text = new StringBuilder();
    StringBuilder tail = new StringBuilder();
    StringBuilder named = new StringBuilder();
    boolean ordinals = true;
    for (int i = from; i <= last; i++) {
      Node node = nodes.get(i);
      if (node instanceof Group || node.is(TokenKind.QUOTE) || node.is(TokenKind.SPACE)) {
        continue;
      }
      String piece = source.normalized(node.start(), node.end());
      boolean headOrdinal =
          i == from && node.is(TokenKind.ORDINAL) && source.at(node.start()) == '第';
      ordinals &= node.is(TokenKind.ORDINAL) || node.is(TokenKind.DOT);
      text.append(piece);
      tail.append(headOrdinal ? "" : piece);
      named.append(ordinals && isIssue(piece) ? "" : piece);
    }
    return new LabelRun(from, text.toString(), ordinals, tail.toString(), named.toString());
  }

  /** (内訳) and (再掲) say what follows is a part; they stand in no label. */
  private static boolean divides(SourceText source, Words words, Node node) {
    return node instanceof Group
        && words.is(WordClass.FRONT, source.normalized(node.start() + 1, node.end() - 1));
  }

  /** 148号 and 第2回 number what is issued or held; 3歳児 is part of a name. */
  private static boolean isIssue(String ordinal) {
    return ordinal.endsWith("号") || ordinal.endsWith("回") || ordinal.endsWith("巻");
  }

  /** Whether the node before belongs to the run as well. */
  private static boolean isJoined(List<Node> nodes, int at) {
    Node here = nodes.get(at);
    Node before = nodes.get(at - 1);
    if (before.end() != here.start()) {
      return false;
    }
    if (before.is(TokenKind.SPACE)) {
      return isSpacedOut(nodes, at);
    }
    boolean inside = before.is(TokenKind.DOT) || isNote(before);
    return isWord(before)
        || (inside
            && at >= 2
            && isWord(nodes.get(at - 2))
            && nodes.get(at - 2).end() == before.start());
  }

  /** 参 加 者: single letters with blanks between, as some layouts spread a word. */
  private static boolean isSpacedOut(List<Node> nodes, int at) {
    return at >= 2
        && isLetter(nodes.get(at))
        && nodes.get(at - 1).end() - nodes.get(at - 1).start() == 1
        && isLetter(nodes.get(at - 2));
  }

  private static boolean isLetter(Node node) {
    return node.is(TokenKind.WORD) && node.end() - node.start() == 1;
  }

  private static boolean isNote(Node node) {
    if (!(node instanceof Group group) || group.hasQuantity()) {
      return false;
    }
    for (Node inner : group.nodes()) {
      if (inner.is(TokenKind.DATE) || inner.is(TokenKind.ORDINAL)) {
        return false;
      }
    }
    return true;
  }

  static boolean isWord(Node node) {
    return node.is(TokenKind.WORD) || node.is(TokenKind.ORDINAL);
  }
}
