package org.jisseki.core.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jisseki.core.text.SourceText;

/**
 * Labels and numbers that stand in two rows divided by slashes, the first label for the first
 * number: {@code ホール/会議室 212件/340件}, {@code (実／延) 37人／204人}.
 */
final class SlashLists {

  private final SourceText text;

  SlashLists(SourceText text) {
    this.text = text;
  }

  /** Whether the number may be the first of a row: a slash follows. */
  boolean mayStart(List<Node> nodes, int at) {
    return at + 1 < nodes.size() && nodes.get(at + 1).is(TokenKind.SLASH);
  }

  /** The labels, in order, where as many numbers follow; else empty. */
  List<String> read(List<Node> lead, List<Node> nodes, int at) {
    List<String> labels = labels(lead);
    if (labels.size() < 2) {
      return List.of();
    }
    int numbers = 1;
    int i = at;
    while (i + 2 < nodes.size()
        && nodes.get(i + 1).is(TokenKind.SLASH)
        && nodes.get(i + 2).is(TokenKind.QUANTITY)) {
      numbers++;
      i += 2;
    }
    return numbers == labels.size() ? labels : List.of();
  }

  private List<String> labels(List<Node> lead) {
    int last = lead.size() - 1;
    while (last >= 0 && lead.get(last).is(TokenKind.SPACE)) {
      last--;
    }
    if (last >= 0 && lead.get(last) instanceof Group group) {
      return row(group.nodes(), group.nodes().size() - 1);
    }
    return row(lead, last);
  }

  private List<String> row(List<Node> nodes, int last) {
    List<String> labels = new ArrayList<>();
    for (int i = last; i >= 0 && LabelRun.isWord(nodes.get(i)); i -= 2) {
      labels.add(text.normalized(nodes.get(i).start(), nodes.get(i).end()));
      if (i == 0 || !nodes.get(i - 1).is(TokenKind.SLASH)) {
        break;
      }
    }
    Collections.reverse(labels);
    return labels;
  }
}
