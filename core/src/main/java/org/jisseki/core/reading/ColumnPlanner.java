package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.text.FiscalYearNotation;

/** Makes a layout of a header and what stands below it. */
final class ColumnPlanner {

  private static final double MOSTLY = 0.6;

  private final HeaderWordReader words;

  ColumnPlanner(HeaderWordReader words) {
    this.words = words;
  }

  /**
   * Plans the columns of a page whose year is known.
   *
   * @param topic what the title speaks of; under a title of something else, a header that does not
   *     speak of results has no columns
   */
  Layout plan(Page page, TitleTopic topic) {
    SheetView sheet = page.sheet();
    ColumnFacts facts = new ColumnFacts(sheet, page.firstDataRow(), page.to(), words::isTotal);
    List<DraftColumn> drafts = drafts(new HeaderStack(sheet, page.block(), words).columns(), facts);
    boolean spoken = drafts.stream().anyMatch(ColumnPlanner::speaksOfResults);
    if (topic == TitleTopic.OTHER && !spoken) {
      return new Layout(List.of(), 0);
    }
    boolean stated = spoken || comparesYears(drafts);
    RolePlanner roles =
        new RolePlanner(drafts, facts, stated || topic == TitleTopic.RESULTS, words);
    roles.plan();
    if (namesMonths(drafts, facts)) {
      return new Layout(List.of(), 0);
    }
    new BracketYears(words).find(drafts, facts);
    new YearPlanner(drafts, page.titleYear(), stackedAbove(page)).resolve();
    new ResultPlanner(drafts, facts, page.titleYear(), topic == TitleTopic.RESULTS).plan();
    List<PlannedColumn> planned = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int width = 0;
    for (DraftColumn draft : drafts) {
      String key = draft.role().id() + ":" + FoldedText.of(draft.header().text());
      int times = seen.merge(key, 1, Integer::sum);
      planned.add(draft.plan(times == 1 ? key : key + "/" + times));
      width = draft.last();
    }
    return new Layout(planned, width, roles.isList());
  }

  private static Optional<StackedYears> stackedAbove(Page page) {
    for (int i = page.from(); i < page.block().first(); i++) {
      for (int column : page.sheet().filled(i)) {
        Optional<StackedYears> stated = StackedYears.of(page.sheet().text(i, column));
        if (stated.isPresent()) {
          return stated;
        }
      }
    }
    return Optional.empty();
  }

  /** A row a month is a calendar of one program, not a table of programs. */
  private static boolean namesMonths(List<DraftColumn> drafts, ColumnFacts facts) {
    return drafts.stream()
        .filter(draft -> draft.role() == ColumnRole.NAME)
        .anyMatch(draft -> facts.share(draft.first(), HeaderWordReader::isMonth) > MOSTLY);
  }

  /** Whether figures of several years stand beside each other. */
  private static boolean comparesYears(List<DraftColumn> drafts) {
    List<FiscalYearNotation> found = new ArrayList<>();
    for (DraftColumn draft : drafts) {
      if (draft.meaning().results()) {
        found.addAll(draft.years());
      }
    }
    for (FiscalYearNotation year : found) {
      if (year.number() != found.get(0).number()) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfResults(DraftColumn draft) {
    return draft.means(HeaderMeaning.RESULT) || draft.means(HeaderMeaning.OUTCOME);
  }

  private List<DraftColumn> drafts(List<HeaderColumn> headers, ColumnFacts facts) {
    List<DraftColumn> drafts = new ArrayList<>();
    for (HeaderColumn header : headers) {
      boolean naming = header.meaning().names() && header.meaning() != HeaderMeaning.NUMBER;
      if (naming && header.last() > header.first()) {
        split(header, facts, drafts);
      } else {
        drafts.add(new DraftColumn(header, header.first(), header.last(), header.meaning()));
      }
    }
    if (!drafts.isEmpty()) {
      widenLast(drafts, facts);
    }
    return drafts;
  }

  /** The last column goes on as far as the others of its kind do, or as far as rows use it. */
  private static void widenLast(List<DraftColumn> drafts, ColumnFacts facts) {
    DraftColumn last = drafts.get(drafts.size() - 1);
    int widest = 1;
    for (DraftColumn other : drafts) {
      boolean alike = other.meaning() == last.meaning() && other != last;
      widest = alike ? Math.max(widest, other.last() - other.first() + 1) : widest;
    }
    int to = last.last();
    for (int column = last.last() + 1; column < last.first() + widest; column++) {
      to = facts.filled(column) > 0 ? column : to;
    }
    last.widenTo(facts.lastColumnInUse(to));
  }

  /** A name or division over several columns is a column of its own for each that is used. */
  private void split(HeaderColumn header, ColumnFacts facts, List<DraftColumn> drafts) {
    List<Integer> used = new ArrayList<>();
    for (int column = header.first(); column <= header.last(); column++) {
      if (facts.filled(column) > 0) {
        used.add(column);
      }
    }
    if (used.size() < 2) {
      drafts.add(new DraftColumn(header, header.first(), header.last(), header.meaning()));
      return;
    }
    int from = header.first();
    int lastWords = used.size() - 1;
    while (lastWords > 0 && facts.years(used.get(lastWords)) >= MOSTLY) {
      lastWords--;
    }
    boolean counts = header.meaning() == HeaderMeaning.NAME && countsAgain(facts, used, lastWords);
    for (int i = 0; i < used.size(); i++) {
      int to = i + 1 < used.size() ? used.get(i + 1) - 1 : header.last();
      if (counts && i == lastWords) {
        HeaderColumn blank = new HeaderColumn(from, to, List.of());
        drafts.add(new DraftColumn(blank, from, to, HeaderMeaning.INDICATOR));
      } else {
        boolean further = i < lastWords - (counts ? 1 : 0);
        HeaderMeaning meaning =
            i > lastWords ? HeaderMeaning.YEAR : part(header, facts, from, further);
        drafts.add(new DraftColumn(header, from, to, meaning));
      }
      from = to + 1;
    }
  }

  /** Whether the last words, 回数, 人数, 回数 …, only say what the rows of each name count. */
  private boolean countsAgain(ColumnFacts facts, List<Integer> used, int last) {
    return last > 0
        && facts.leavesBlankBeside(used.get(last - 1), used.get(last))
        && facts.repeats(used.get(last))
        && facts.all(used.get(last), text -> words.read(text).meaning() == HeaderMeaning.VALUE);
  }

  private static HeaderMeaning part(
      HeaderColumn header, ColumnFacts facts, int column, boolean further) {
    if (further && facts.numbering(column) >= MOSTLY) {
      return HeaderMeaning.NUMBER;
    }
    return further && header.meaning() == HeaderMeaning.NAME
        ? HeaderMeaning.DIVISION
        : header.meaning();
  }
}
