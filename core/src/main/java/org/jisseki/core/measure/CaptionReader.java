package org.jisseki.core.measure;

import java.util.List;
import org.jisseki.core.text.SourceText;

/** Reads the nodes before a number, from the number backwards: label, qualifiers, role. */
final class CaptionReader {

  /** A label stands near its number; the limit keeps the reading linear. */
  private static final int MAX_NODES = 64;

  private final SourceText text;
  private final Words words;
  private final LabelTrimmer trimmer;
  private final NoteReader notes;
  private final RoleReader roles;

  private final Qualifiers qualifiers = new Qualifiers();
  private String heading = "";
  private int headingStart;
  private boolean gap;
  private boolean closed;
  private boolean ditto;

  CaptionReader(SourceText text, Words words) {
    this.text = text;
    this.words = words;
    this.trimmer = new LabelTrimmer(words);
    this.notes = new NoteReader(text, words);
    this.roles = new RoleReader(words);
  }

  /**
   * Reads what stands before a number.
   *
   * @param lead the nodes since the number, mark or line before
   * @param token the number
   */
  Caption read(List<Node> lead, QuantityToken token) {
    qualifiers.clear();
    heading = "";
    gap = false;
    closed = false;
    ditto = false;
    int i = lead.size() - 1;
    int first = Math.max(0, lead.size() - MAX_NODES);
    while (i >= first) {
      Node node = lead.get(i);
      if (LabelRun.isWord(node)) {
        if (!heading.isEmpty() && (node.end() != headingStart || endsClause(node))) {
          break;
        }
        if (isPeriodBehindBracket(lead, i)) {
          i--;
          continue;
        }
        LabelRun run = LabelRun.endingAt(text, words, lead, i);
        Caption caption = ofRun(run, lead, token, node.end() == token.start());
        if (caption.hasLabel() || caption.role() != Role.RESULT || closed) {
          return further(caption, lead, run.from() - 1);
        }
        i = run.from() - 1;
      } else if (isBoundary(node, lead, i)) {
        break;
      } else {
        note(node);
        i--;
        if (node.is(TokenKind.PER) && i >= first && touches(lead.get(i), node)) {
          break;
        }
      }
    }
    Role role = ditto ? Role.CHANGE : Role.RESULT;
    return new Caption(heading, heading, new Qualifiers(qualifiers), role, closed, false);
  }

  /** 市民1人当たり: the word says of whom there is one. */
  private boolean touches(Node word, Node per) {
    return "人名".indexOf(text.at(per.start() + 1)) >= 0
        && LabelRun.isWord(word)
        && word.end() == per.start();
  }

  /** 図書館で「おはなし会」3回: what stands before the quote says where, not what. */
  private boolean endsClause(Node node) {
    int last = node.end() - 1;
    boolean particle = last > node.start() && "はでにが".indexOf(text.at(last)) >= 0;
    char before = text.at(last - 1);
    boolean topic = text.at(last) == 'は' && (before == 'で' || before == 'に');
    return particle && (topic || CharKinds.isNoun(before));
  }

  /** 広報「若葉」年6回: a period word behind a bracket is no part of the label. */
  private boolean isPeriodBehindBracket(List<Node> lead, int i) {
    if (i == 0 || !(lead.get(i - 1) instanceof Group || lead.get(i - 1).is(TokenKind.QUOTE))) {
      return false;
    }
    String written = text.normalized(lead.get(i).start(), lead.get(i).end());
    return trimmer.trim(written, false).isEmpty() && trimmer.qualifiers().isEmpty();
  }

  /** Signs that end the search; behind a comma うち still counts. */
  private boolean isBoundary(Node node, List<Node> lead, int i) {
    return switch (node.kind()) {
      case COMMA -> {
        if (heading.isEmpty() && isTopic(lead, i - 1)) {
          yield false;
        }
        noteBefore(lead, i - 1);
        yield true;
      }
      case EQUALS -> i == 0 || !LabelRun.isWord(lead.get(i - 1));
      case STOP, ARROW, TIMES, PLUS, SLASH, DOT, PRICE -> true;
      case NEWLINE -> !isOnlyBlank(lead, i + 1);
      default -> false;
    };
  }

  /** 登録者数は、3月末で 411名: the topic of the sentence, with a comma behind it. */
  private boolean isTopic(List<Node> lead, int i) {
    if (i < 0 || !lead.get(i).is(TokenKind.WORD)) {
      return false;
    }
    int last = lead.get(i).end() - 1;
    return text.at(last) == 'は' && CharKinds.isNoun(text.at(last - 1));
  }

  /** Behind the label, what qualifies it may stand further on: 3月末:預かり, 1日平均利用者, うち、. */
  private Caption further(Caption caption, List<Node> lead, int from) {
    int i = from;
    while (i >= 0 && (isTransparent(lead.get(i)) || isNote(lead.get(i)))) {
      note(lead.get(i));
      i--;
    }
    if (i >= 0 && lead.get(i).is(TokenKind.COMMA)) {
      noteBefore(lead, i - 1);
    } else if (i >= 0 && i < from) {
      noteFront(lead, i);
    }
    return new Caption(
        caption.label(),
        caption.handedOn(),
        new Qualifiers(qualifiers),
        caption.role(),
        closed,
        caption.weak());
  }

  /** (再掲) before a label. */
  private boolean isNote(Node node) {
    return node instanceof Group group && notes.read(group, new Qualifiers());
  }

  /** うち or 新規 apart from the label: うち 男性 12名. */
  private void noteFront(List<Node> lead, int i) {
    Node word = lead.get(i);
    if (word.is(TokenKind.WORD)) {
      String written = text.normalized(word.start(), word.end());
      String rest = trimmer.trim(written, true);
      if (rest.isEmpty()) {
        qualifiers.addAll(trimmer.qualifiers());
      }
    }
  }

  private static boolean isTransparent(Node node) {
    return node.is(TokenKind.SPACE)
        || node.is(TokenKind.LINK)
        || node.is(TokenKind.PER)
        || node.is(TokenKind.AVERAGE)
        || node.is(TokenKind.AS_OF);
  }

  private static boolean isOnlyBlank(List<Node> lead, int from) {
    for (int i = from; i < lead.size(); i++) {
      if (!lead.get(i).is(TokenKind.SPACE)) {
        return false;
      }
    }
    return true;
  }

  private void noteBefore(List<Node> lead, int i) {
    if (i >= 0 && lead.get(i).is(TokenKind.WORD)) {
      trimmer.trim(text.normalized(lead.get(i).start(), lead.get(i).end()), true);
      qualifiers.addAll(trimmer.qualifiers());
      closed |= qualifiers.contains(Qualifier.OF_WHICH);
    }
  }

  private void note(Node node) {
    if (node instanceof Group group) {
      gap = true;
      if (!notes.read(group, qualifiers) && heading.isEmpty() && !group.hasQuantity()) {
        setHeading(notes.words(group), group.start());
      }
    } else if (node.is(TokenKind.QUOTE)) {
      gap = true;
      if (heading.isEmpty()) {
        setHeading(text.normalized(node.start() + 1, node.end() - 1), node.start());
      }
    } else if (node.is(TokenKind.PER)) {
      qualifiers.add(Qualifier.PER);
    } else if (node.is(TokenKind.AVERAGE)) {
      qualifiers.add(Qualifier.AVERAGE);
    } else if (node.is(TokenKind.AS_OF)) {
      qualifiers.add(Qualifier.AS_OF);
    } else if (node.is(TokenKind.SIGN) && text.at(node.start()) == '@') {
      qualifiers.add(Qualifier.PER);
    } else if (node.is(TokenKind.SIGN) && text.at(node.start()) == '〃') {
      ditto = true;
    } else if (node.is(TokenKind.DATE)) {
      gap = true;
    }
  }

  private void setHeading(String label, int start) {
    heading = label;
    headingStart = start;
  }

  private Caption ofRun(LabelRun run, List<Node> lead, QuantityToken token, boolean touches) {
    int from = run.from();
    boolean behindDate = from > 0 && isBehind(lead, from, TokenKind.DATE);
    boolean follows = from == 0 || behindDate || !lead.get(from - 1).is(TokenKind.SPACE);
    String written = gap ? run.withoutOrdinal() : run.text();
    if (words.is(WordClass.VERB, run.words())) {
      written = run.words();
    }
    boolean middle = from > 0 && written.equals("中");
    String label = middle ? written : trimmer.trim(written, follows);
    label = touches && Units.isTimes(token.unit()) ? LabelTrimmer.withoutPeriod(label) : label;
    qualifiers.addAll(trimmer.qualifiers());
    closed |= trimmer.qualifiers().contains(Qualifier.OF_WHICH) && label.isEmpty();
    boolean ofDate = behindDate || run.words().length() < run.text().length();
    boolean issues = run.ordinalsOnly() && label.endsWith("号") && !Units.isPeople(token.unit());
    if (issues && (label.startsWith("第") || label.indexOf('~') > 0)) {
      label = "";
    }
    if (ofDate && words.is(WordClass.EVENT, label)) {
      label = "";
    }
    RoleReader.Found found = roles.read(label, token, written);
    if (!trimmer.topic().isEmpty() && isToldOfTopic(found, written)) {
      String topic = behindClause(trimmer.topic());
      return caption(topic, topic, found.role(), false);
    }
    boolean kana = Inflection.endsInKana(written);
    if ((label.equals(token.unit().symbol()) && written.startsWith("の"))
        || (kana && touches && isPlace(written, found) && !saysHow(written, found.label()))) {
      closed = true;
      return caption("", "", found.role(), false);
    }
    boolean own = run.ordinalsOnly() || found.role() == Role.CHANGE || found.role() == Role.TARGET;
    String topic = found.role() == Role.CHANGE ? trimmer.topic() : "";
    String handedOn = own ? topic : found.label();
    boolean weak = kana && (isMeans(written) || (touches && written.endsWith("を")));
    return caption(found.label(), handedOn, found.role(), weak);
  }

  private static boolean isMeans(String written) {
    return written.endsWith("により") || written.endsWith("によって");
  }

  /** 大ホールで3公演: a place or a means is no label. */
  private static boolean isPlace(String written, RoleReader.Found found) {
    boolean place = written.endsWith("で") || written.endsWith("に") || written.endsWith("へ");
    return place
        && found.role() == Role.RESULT
        && written.length() > 2
        && "数額率量高".indexOf(written.charAt(written.length() - 2)) < 0
        && CharKinds.isNoun(written.charAt(written.length() - 2));
  }

  /** 受注件数は前年に比べ, 来場者は前年の: the number is another year's or against it. */
  private boolean isToldOfTopic(RoleReader.Found found, String written) {
    return found.role() == Role.CHANGE
        ? roles.isComparing(written)
        : found.role() == Role.PRIOR && found.label().isEmpty();
  }

  /** 来場者 of 荒天の影響で来場者. */
  private String behindClause(String topic) {
    String last = trimmer.trim(topic, false);
    return last.isEmpty() ? topic : last;
  }

  /** 利用率は平均で, 合計で: no place, but how the number came about. */
  private boolean saysHow(String written, String label) {
    return label.isEmpty() ? !trimmer.qualifiers().isEmpty() : written.startsWith(label + "は");
  }

  private static boolean isBehind(List<Node> lead, int from, TokenKind kind) {
    Node before = lead.get(from - 1);
    return before.is(kind)
        || (before.is(TokenKind.SPACE) && from > 1 && lead.get(from - 2).is(kind));
  }

  /** A caption whose qualifiers are still being read. */
  private Caption caption(String label, String handedOn, Role role, boolean weak) {
    return new Caption(label, handedOn, qualifiers, role, closed, weak);
  }
}
