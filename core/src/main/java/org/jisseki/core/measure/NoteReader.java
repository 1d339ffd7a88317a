package org.jisseki.core.measure;

import java.util.Optional;
import org.jisseki.core.text.SourceText;

/** Reads brackets that hold no number: a qualifier, the day of a stock, or words. */
final class NoteReader {

  private final SourceText text;
  private final Words words;

  NoteReader(SourceText text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** Adds what the bracket qualifies; {@code false} where it holds other words. */
  boolean read(Group group, Qualifiers qualifiers) {
    if (group.hasQuantity()) {
      return false;
    }
    String written = written(group);
    Optional<Qualifier> qualifier = words.qualifier(WordClass.NOTE, written);
    if (qualifier.isPresent()) {
      qualifiers.add(qualifier.get());
      return true;
    }
    for (Node node : group.nodes()) {
      if (node.is(TokenKind.AS_OF)) {
        qualifiers.add(Qualifier.AS_OF);
        return true;
      }
    }
    return written.isEmpty() || Counters.standard().find(written).isPresent();
  }

  /** 【相談】 heads what follows and ends what stood before. */
  boolean isHeading(Group group) {
    return text.at(group.start()) == '【' && !group.hasQuantity();
  }

  /** All that is written in the bracket, NFKC. */
  String written(Group group) {
    if (group.nodes().isEmpty()) {
      return "";
    }
    int end = group.nodes().get(group.nodes().size() - 1).end();
    return text.normalized(group.nodes().get(0).start(), end);
  }

  /** What is written in the bracket where it is nothing but words; else empty. */
  String words(Group group) {
    for (Node node : group.nodes()) {
      boolean word = LabelRun.isWord(node) || node.is(TokenKind.SPACE) || node.is(TokenKind.DOT);
      if (!word) {
        return "";
      }
    }
    return written(group);
  }
}
