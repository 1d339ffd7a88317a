package org.jisseki.core.measure;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.text.ItemMark;
import org.jisseki.core.text.SourceText;

/** Walks the tree of a text and turns its numbers into measurements. */
final class Resolver {

  private final NoteReader notes;
  private final BehindReader behind;
  private final HeadingReader headings;
  private final QuantityResolver quantities;
  private final YearRoles years;
  private final GroupRoles groupRoles = new GroupRoles();
  private final ItemStack items = new ItemStack();
  private final List<Draft> drafts = new ArrayList<>();

  Resolver(SourceText text, Words words) {
    this.notes = new NoteReader(text, words);
    this.behind = new BehindReader(text, words);
    this.years = new YearRoles(text);
    this.headings = new HeadingReader(text, words);
    this.quantities = new QuantityResolver(text, words, items, drafts);
  }

  List<Draft> resolve(List<Node> nodes) {
    Level top = new Level();
    walk(nodes, top);
    GroupRoles.settleJoiners(top.drafts());
    years.settle(top.drafts());
    return drafts;
  }

  private void walk(List<Node> nodes, Level level) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof QuantityToken) {
        quantities.resolve(nodes, i, level);
      } else if (node instanceof Token.Mark mark) {
        enter(mark.mark(), level);
      } else if (node instanceof Group group) {
        group(nodes, i, group, level);
      } else {
        other(nodes, i, level);
      }
    }
  }

  private void enter(ItemMark mark, Level level) {
    items.enter(mark);
    level.begin();
  }

  private void other(List<Node> nodes, int i, Level level) {
    Node node = nodes.get(i);
    switch (node.kind()) {
      case PLUS -> level.sum();
      case TIMES -> level.multiply();
      case STOP, NEWLINE -> level.endSentence();
      case LINK -> link(node, level);
      case WORD -> {
        word(nodes, i, level);
        return;
      }
      case AS_OF -> {
        if (isSaidBehind(nodes, i, level)) {
          stockOf(level);
          return;
        }
      }
      default -> {}
    }
    level.push(node);
  }

  private void link(Node node, Level level) {
    if (headings.isHeading(level.lead(), node)) {
      level.heading(headings.roleUnder(level.lead()));
    }
  }

  private void word(List<Node> nodes, int i, Level level) {
    if (behind.opensParts(nodes.get(i))) {
      level.openParts(true);
    }
    if (!behind.isVerbOfNumberBefore(nodes, i) && !behind.isChangeOfNumberBefore(nodes, i)) {
      level.push(nodes.get(i));
    }
  }

  /** The day of a stock stands behind its figure where nothing that it could lead follows. */
  private static boolean isSaidBehind(List<Node> nodes, int i, Level level) {
    if (!level.hasLast()) {
      return false;
    }
    for (Node node : level.lead()) {
      if (!(node.is(TokenKind.SPACE) || node.is(TokenKind.SIGN))) {
        return false;
      }
    }
    int next = i + 1;
    while (next < nodes.size() && nodes.get(next).is(TokenKind.SPACE)) {
      next++;
    }
    return next == nodes.size()
        || nodes.get(next).is(TokenKind.NEWLINE)
        || nodes.get(next).is(TokenKind.MARK)
        || nodes.get(next).is(TokenKind.COMMA)
        || nodes.get(next).is(TokenKind.STOP);
  }

  private static void stockOf(Level level) {
    Draft last = level.last();
    if (!last.has(Qualifier.CUMULATIVE)) {
      last.add(Qualifier.AS_OF);
    }
  }

  private void group(List<Node> nodes, int i, Group group, Level level) {
    if (notes.isHeading(group) && !notes.read(group, new Qualifiers())) {
      level.begin();
      level.heading(headings.roleUnder(notes.written(group)));
    }
    if (!level.hasLast() || !level.isLeadBlank()) {
      level.openParts(level.arePartsOpen() || behind.opensParts(group));
      inside(group, new Level(level.lead()));
      level.push(group);
      return;
    }
    Draft last = level.last();
    if (isCaptionOfNext(nodes, i, group, level)) {
      level.push(group);
      return;
    }
    behind.changeBehind(nodes, i).ifPresent(q -> quantities.change(last, q));
    if (!qualify(last, group)) {
      Level parts = new Level(last);
      inside(group, parts);
      groupRoles.settle(parts, level.drafts());
    }
  }

  /** (午後の部) 150名: behind a blank, and before a number, words in brackets caption the next. */
  private boolean isCaptionOfNext(List<Node> nodes, int i, Group group, Level level) {
    if (group.hasQuantity() || level.lead().isEmpty() || notes.words(group).isEmpty()) {
      return false;
    }
    int next = i + 1;
    while (next < nodes.size() && nodes.get(next).is(TokenKind.SPACE)) {
      next++;
    }
    return next < nodes.size() && nodes.get(next).is(TokenKind.QUANTITY);
  }

  /** A bracket without a number that qualifies the figure before it. */
  private boolean qualify(Draft last, Group group) {
    Qualifiers said = new Qualifiers();
    if (!notes.read(group, said)) {
      return false;
    }
    if (last.has(Qualifier.CUMULATIVE)) {
      said.remove(Qualifier.AS_OF);
    }
    last.qualifiers().addAll(said);
    if (last.label().isEmpty()) {
      quantities.labelFromNote(last, notes.written(group));
    }
    return true;
  }

  private void inside(Group group, Level level) {
    List<ItemMark> outer = items.snapshot();
    walk(group.nodes(), level);
    items.restore(outer);
  }
}
