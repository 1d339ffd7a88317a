package org.jisseki.core.measure;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jisseki.core.text.SourceText;

/** Finds label, qualifiers and role of one number from what stands around it. */
final class QuantityResolver {

  private static final int MAX_BACK = 12;

  private final SourceText text;
  private final Words words;
  private final CaptionReader captions;
  private final LeadWords leads;
  private final BehindReader behind;
  private final SlashLists slashes;
  private final Judge judge;
  private final LabelTrimmer trimmer;
  private final ItemStack items;
  private final List<Draft> drafts;
  private Iterator<String> slashLabels = Collections.emptyIterator();

  QuantityResolver(SourceText text, Words words, ItemStack items, List<Draft> drafts) {
    this.text = text;
    this.words = words;
    this.captions = new CaptionReader(text, words);
    this.leads = new LeadWords(text, words);
    this.behind = new BehindReader(text, words);
    this.slashes = new SlashLists(text);
    this.judge = new Judge(words);
    this.trimmer = new LabelTrimmer(words);
    this.items = items;
    this.drafts = drafts;
  }

  void resolve(List<Node> nodes, int at, Level level) {
    QuantityToken token = (QuantityToken) nodes.get(at);
    Draft draft = new Draft(token, items.path());
    Caption caption = captions.read(level.lead(), token);
    draft.qualifiers().addAll(caption.qualifiers());
    draft.role(caption.role());
    if (caption.role() == Role.RESULT
        && !level.parents().isEmpty()
        && leads.namesYear(level.lead())) {
      draft.role(Role.PRIOR);
    }
    Optional<Node> year = leads.yearBefore(level.lead());
    if (year.isPresent()) {
      draft.year(year.get());
    }
    label(draft, caption, nodes, at, level);
    factors(draft, nodes, at, level);
    scope(draft, caption, level);
    if (draft.has(Qualifier.CUMULATIVE)) {
      draft.qualifiers().remove(Qualifier.AS_OF);
    }
    if (!judge.accepts(draft, level.parents())
        || isFeeOfList(draft, level)
        || sizesNext(token, nodes, at)) {
      level.push(new Token.Plain(rejected(token), token.start(), token.outerEnd()));
      return;
    }
    if ((level.arePartsOpen() && draft.hasOwnLabel()) || goesOnWithParts(draft, level)) {
      draft.add(Qualifier.OF_WHICH);
    }
    if (draft.has(Qualifier.OF_WHICH) && !level.parents().isEmpty()) {
      level.listParts();
    }
    level.add(draft);
    drafts.add(draft);
  }

  /** うち急病 31人・事故 9人: a middle dot lists what うち began. */
  private static boolean goesOnWithParts(Draft draft, Level level) {
    return draft.hasOwnLabel()
        && level.hasLast()
        && level.last().has(Qualifier.OF_WHICH)
        && !level.lead().isEmpty()
        && level.lead().get(0).is(TokenKind.DOT)
        && draft.token().unit().equals(level.last().token().unit());
  }

  /** 入場料 大人1,200円 小人600円: the word for a fee heads the prices behind it. */
  private boolean isFeeOfList(Draft draft, Level level) {
    boolean heads = draft.token().measure() == Kind.MONEY && leads.namesFee(level.lead());
    if (heads || draft.token().measure() != Kind.MONEY) {
      level.listFees(heads);
    }
    return level.listsFees() && judge.isPrice(draft);
  }

  /** 400ml 188人: a small measure right before a count says of what size it is. */
  private static boolean sizesNext(QuantityToken token, List<Node> nodes, int at) {
    boolean next = at + 2 < nodes.size() && nodes.get(at + 1).is(TokenKind.SPACE);
    return next
        && Judge.isSmallSize(token)
        && nodes.get(at + 2) instanceof QuantityToken count
        && count.is(CounterTrait.WHOLE);
  }

  /** An age or a number of weeks may name what follows (65～69歳 486人); other times do not. */
  private static TokenKind rejected(QuantityToken token) {
    boolean names =
        token.is(CounterTrait.AGE)
            || token.is(CounterTrait.SIZE)
            || token.unit().symbol().equals("週");
    return names ? TokenKind.ORDINAL : TokenKind.DATE;
  }

  private void label(Draft draft, Caption caption, List<Node> nodes, int at, Level level) {
    if (!slashLabels.hasNext() && slashes.mayStart(nodes, at)) {
      slashLabels = slashes.read(level.lead(), nodes, at).iterator();
    }
    if (slashLabels.hasNext()) {
      slashLabel(draft, slashLabels.next());
      return;
    }
    String verb = behind.verb(nodes, at, draft.token());
    if (isBaseOfShare(draft, level)) {
      takeOver(draft, level);
    } else if (caption.hasLabel() && !(caption.weak() && !verb.isEmpty())) {
      draft.ownLabel(caption.label(), caption.handedOn());
    } else if (!verb.isEmpty() && caption.role() == Role.RESULT && !isForOne(caption)) {
      draft.singleLabel(verb);
    } else if (caption.role() == Role.CHANGE) {
      draft.singleLabel(lastChange());
    } else if (!caption.closed()) {
      takeOver(draft, level);
    }
  }

  /** 612人(市民の31.2%): the word says what the share is taken of, not what it counts. */
  private boolean isBaseOfShare(Draft draft, Level level) {
    return draft.token().unit().symbol().equals("%")
        && !level.parents().isEmpty()
        && !level.hasLast()
        && level.parents().get(0).token().measure() == Kind.COUNT
        && level.lead().size() == 1
        && text.at(draft.start() - 1) == 'の';
  }

  private static boolean isForOne(Caption caption) {
    return caption.qualifiers().contains(Qualifier.PER)
        || caption.qualifiers().contains(Qualifier.AVERAGE);
  }

  /** What 〃 repeats: the comparing word of the change before. */
  private String lastChange() {
    for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - MAX_BACK; i--) {
      if (drafts.get(i).role() == Role.CHANGE) {
        return drafts.get(i).label();
      }
    }
    return "";
  }

  private void slashLabel(Draft draft, String written) {
    draft.qualifiers().add(words.qualifier(WordClass.NOTE, written));
    String label = words.is(WordClass.NOTE, written) ? "" : trimmer.trim(written, false);
    draft.ownLabel(label, "");
  }

  /** The label of the number right before, or of the one whose bracket this is. */
  private void takeOver(Draft draft, Level level) {
    if (draft.role() == Role.PRIOR || level.scope() == Role.PRIOR) {
      draft.carriedLabel(priorLabel(draft));
      return;
    }
    boolean inside = !level.hasLast();
    if (inside && !level.outerLead().isEmpty()) {
      Caption outer = captions.read(level.outerLead(), draft.token());
      boolean prior = outer.role() == Role.PRIOR && outer.label().isEmpty();
      draft.carriedLabel(prior ? priorLabel(draft) : outer.label());
      draft.role(draft.role() == Role.RESULT ? outer.role() : draft.role());
      return;
    }
    if ((inside && level.parents().isEmpty()) || draft.has(Qualifier.NEW)) {
      return;
    }
    Draft from = inside ? level.parents().get(0) : level.last();
    boolean ofRate = from.token().measure() == Kind.RATE;
    if (!inside && ofRate && draft.has(Qualifier.PER)) {
      return;
    }
    boolean total =
        draft.has(Qualifier.TOTAL)
            && (level.isList() || level.isSummed() || sumsItems(draft, from));
    boolean joined = inside || isRightBehind(level, draft, from);
    if (joined && !total && !level.isSummed()) {
      draft.carriedLabel(inside ? from.label() : carried(draft, from));
      boolean all = draft.has(Qualifier.TOTAL) && draft.token().unit().equals(from.token().unit());
      boolean sum = draft.has(Qualifier.TOTAL) || draft.has(Qualifier.CUMULATIVE);
      if (from.has(Qualifier.NEW) && !all && !(inside && sum) && !draft.label().isEmpty()) {
        draft.add(Qualifier.NEW);
      }
    }
  }

  /** What goes over to the next number; a change hands its comparing word on to changes only. */
  private static String carried(Draft draft, Draft last) {
    boolean changes = draft.has(Qualifier.INCREASE) || draft.has(Qualifier.DECREASE);
    return changes && last.role() == Role.CHANGE ? last.label() : last.carried();
  }

  /** ③その他 450部 合計 50,000部: behind the last item, what sums up in its unit sums up all. */
  private boolean sumsItems(Draft draft, Draft last) {
    return items.path().isPresent()
        && !last.has(Qualifier.NEW)
        && draft.token().unit().equals(last.token().unit());
  }

  /** Nothing but blanks and light signs between; behind a comma or a line only in the same unit. */
  private boolean isRightBehind(Level level, Draft draft, Draft last) {
    for (Node node : level.lead()) {
      boolean divides = node.is(TokenKind.COMMA) || node.is(TokenKind.NEWLINE);
      boolean sameUnit = draft.token().unit().equals(last.token().unit());
      boolean comma = node.is(TokenKind.COMMA);
      boolean result = last.role() == Role.CHANGE && comma;
      boolean goesOn = comma && !draft.has(Qualifier.TOTAL) && !endsClause(node.start());
      if (node.is(TokenKind.WORD) && node.end() - node.start() > 2 && endsClause(node.end())) {
        return false;
      }
      if (node.is(TokenKind.WORD) && text.has("を除", node.start())) {
        return false;
      }
      if (node.is(TokenKind.STOP) || (divides && !sameUnit && !result && !goesOn)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words before a place are a verb that goes on: 84名が参加し、 or に分乗し. */
  private boolean endsClause(int at) {
    char last = text.at(at - 1);
    return last != '\0' && "しりてみきえ".indexOf(last) >= 0;
  }

  /** A prior figure is set against the latest one of its unit. */
  private String priorLabel(Draft draft) {
    for (int i = drafts.size() - 1; i >= 0 && i >= drafts.size() - MAX_BACK; i--) {
      Draft other = drafts.get(i);
      if (other.role() == Role.RESULT && Units.agree(other.token().unit(), draft.token().unit())) {
        return other.label();
      }
    }
    return drafts.isEmpty() ? "" : drafts.get(drafts.size() - 1).label();
  }

  /** Products, sums and arrows. */
  private void factors(Draft draft, List<Node> nodes, int at, Level level) {
    Node next = nodes.get(Math.min(at + 1, nodes.size() - 1));
    boolean money = draft.token().measure() == Kind.MONEY;
    if (money && (next.is(TokenKind.TIMES) || holds(level.lead(), TokenKind.TIMES))) {
      draft.add(Qualifier.PER);
    }
    if (next.is(TokenKind.ARROW)
        && draft.role() != Role.TARGET
        && !namesAnother(draft, nodes, at)) {
      draft.role(Role.PRIOR);
    }
    if (level.isSummed() && holds(level.lead(), TokenKind.EQUALS)) {
      draft.add(Qualifier.TOTAL);
    }
  }

  /** 問合せ 41件→撮影 12件: what the arrow leads to is another thing, not another year. */
  private boolean namesAnother(Draft draft, List<Node> nodes, int at) {
    int i = at + 2;
    while (i < nodes.size() && nodes.get(i).is(TokenKind.SPACE)) {
      i++;
    }
    if (draft.label().isEmpty() || i >= nodes.size() || !nodes.get(i).is(TokenKind.WORD)) {
      return false;
    }
    String label = trimmer.trim(text.normalized(nodes.get(i).start(), nodes.get(i).end()), false);
    return !label.isEmpty()
        && !label.equals(draft.label())
        && words.lengthAt(WordClass.PRIOR, label, 0) == 0
        && !label.startsWith("実績");
  }

  private static boolean holds(List<Node> nodes, TokenKind kind) {
    for (Node node : nodes) {
      if (node.is(kind)) {
        return true;
      }
    }
    return false;
  }

  private void scope(Draft draft, Caption caption, Level level) {
    if (caption.role() == Role.PRIOR && !level.parents().isEmpty()) {
      level.scope(Role.PRIOR);
    }
    boolean changed = draft.has(Qualifier.INCREASE) || draft.has(Qualifier.DECREASE);
    boolean goesOn = level.scope() == Role.PRIOR || isGluedToPrior(level);
    if (goesOn && !changed && draft.role() == Role.RESULT && !draft.hasOwnLabel()) {
      draft.role(Role.PRIOR);
    }
    if (draft.role() == Role.PRIOR) {
      draft.qualifiers().remove(Qualifier.AT_LEAST); // 昨年の91人を上回った tells of this year
    }
    boolean balance =
        draft.token().measure() == Kind.MONEY && draft.token().sign() && draft.hasOwnLabel();
    if (changed && draft.role() == Role.RESULT && !balance) {
      draft.role(Role.CHANGE);
    }
    underHeading(draft, caption, level);
  }

  /** 昨年の38組91人: both are last year's. */
  private static boolean isGluedToPrior(Level level) {
    return level.lead().isEmpty() && level.hasLast() && level.last().role() == Role.PRIOR;
  }

  /** A heading holds for all numbers behind it, but 定員:30名 names that number alone. */
  private void underHeading(Draft draft, Caption caption, Level level) {
    if (caption.role() == Role.TARGET) {
      level.heading(Role.RESULT);
      return;
    }
    level.heading(leads.headingOf(level.lead(), level.heading()));
    if (level.heading() == Role.TARGET && draft.role() == Role.RESULT) {
      draft.role(Role.TARGET);
    }
  }

  /** A change that is said behind the bracket behind the figure. */
  void change(Draft draft, Qualifier qualifier) {
    draft.add(qualifier);
    if (draft.role() == Role.RESULT) {
      draft.role(Role.CHANGE);
    }
  }

  /** 2,306件(延べ件数): what the bracket counts is the label where none else is written. */
  void labelFromNote(Draft draft, String note) {
    String label = trimmer.trim(note, false);
    if (!label.isEmpty() && !words.is(WordClass.EMPTY, label) && label.length() > 1) {
      draft.singleLabel(label);
    }
  }
}
