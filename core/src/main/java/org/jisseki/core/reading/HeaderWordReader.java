package org.jisseki.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jisseki.core.text.FiscalYearNotation;

/** Understands one header cell: its years, its unit, and what remains by the vocabulary. */
final class HeaderWordReader implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No header is longer; longer cells are prose. */
  private static final int LONGEST = 48;

  private static final int LONGEST_DAY = 12;
  private static final int LONGEST_BY_ENDING = 16;
  private static final String DATE_RESTS = "0123456789日末現在時点のまで";
  private static final String OF_WHICH = "うち";
  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("・、,/&と"));

  private final Vocabulary vocabulary;

  HeaderWordReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  HeaderWord read(String text) {
    String trimmed = HeaderText.withoutNoteMark(text.strip());
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
      return trimmed.isEmpty() ? HeaderWord.NONE : unknown(trimmed);
    }
    if (Tiers.isIn(trimmed)) {
      return aboveTiers(trimmed);
    }
    String whole = FoldedText.of(trimmed);
    HeaderMeaning meaning = vocabulary.header(whole);
    String compact = FoldedText.compact(trimmed);
    List<FiscalYearNotation> years = years(compact);
    if (isMonth(whole)) {
      meaning = HeaderMeaning.OTHER;
    }
    if (meaning != HeaderMeaning.UNKNOWN) {
      return new HeaderWord(trimmed, meaning, true, years, "", whole);
    }
    return years.isEmpty() ? withUnit(trimmed, whole, years) : withYears(trimmed, compact, years);
  }

  /** 実績(上段 令和5年度、下段 令和4年度): what remains without the tiers, which others read. */
  private HeaderWord aboveTiers(String text) {
    HeaderWord word = read(Tiers.without(text));
    HeaderMeaning meaning = word.isBlank() ? HeaderMeaning.RESULT : word.meaning();
    return new HeaderWord(text, meaning, true, word.years(), word.unit(), word.label());
  }

  /** 4月 or 4月~6月, a part of a year and never its result. */
  static boolean isMonth(String text) {
    String folded = FoldedText.of(text);
    int to = folded.indexOf('~');
    if (to > 0 && folded.endsWith("月")) {
      String from = folded.substring(0, to);
      boolean first = isMonth(from.endsWith("月") ? from : from + "月");
      return first && isMonth(folded.substring(to + 1));
    }
    int digits = folded.length() - 1;
    return (digits == 1 || digits == 2)
        && folded.charAt(digits) == '月'
        && RowNumber.value(folded.substring(0, digits)) > 0;
  }

  /** 5月14日 or 5/14: a day, and no name. */
  static boolean isDay(String text) {
    String stripped = text.strip();
    int length = stripped.length();
    boolean brief = length >= 3 && length <= LONGEST_DAY && Character.isDigit(stripped.charAt(0));
    if (!brief) {
      return false;
    }
    String folded = FoldedText.of(stripped);
    int between = Math.max(folded.indexOf('月'), folded.indexOf('/'));
    if (between < 1 || between > 2 || RowNumber.value(folded.substring(0, between)) < 1) {
      return false;
    }
    int at = between + 1;
    while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
      at++;
    }
    return at > between + 1 && at <= between + 3;
  }

  /** 第3回: which one of several, and no count. */
  static boolean isOrdinal(String text) {
    String stripped = text.strip();
    if (stripped.length() < 3 || stripped.length() > 6 || stripped.charAt(0) != '第') {
      return false;
    }
    String folded = FoldedText.of(stripped);
    return RowNumber.value(folded.substring(1, folded.length() - 1)) > 0;
  }

  /** Whether the header names a place, at which several programs may be held. */
  boolean isPlace(String header) {
    return vocabulary.words("place").contains(FoldedText.of(header));
  }

  /** Whether the text is the label of a total. */
  boolean isTotal(String text) {
    int last = text.length() - 1;
    return last >= 0
        && last < LONGEST_BY_ENDING
        && vocabulary.words("total").contains(FoldedText.of(text));
  }

  /** Whether the header names what was done under a program, so that another may name programs. */
  boolean isDeed(String header) {
    return vocabulary.words("deed").contains(FoldedText.of(header));
  }

  /** Whether such a header tells what was planned rather than what was done. */
  boolean isPlan(String header) {
    return vocabulary.words("deed-plan").contains(FoldedText.of(header));
  }

  private static HeaderWord unknown(String text) {
    return new HeaderWord(text, HeaderMeaning.UNKNOWN, false, List.of(), "", text);
  }

  /** A date counts where the header says that it shows the state of that day. */
  private static List<FiscalYearNotation> years(String text) {
    boolean state = text.contains("末") || text.contains("現在") || text.contains("時点");
    List<FiscalYearNotation> years = new ArrayList<>(FiscalYearNotation.findAll(text));
    years.removeIf(year -> year.kind() == FiscalYearNotation.Kind.DATE && !state);
    return years;
  }

  private HeaderWord withYears(String text, String compact, List<FiscalYearNotation> years) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    boolean date = false;
    for (FiscalYearNotation year : years) {
      rest.append(compact, at, year.start());
      at = year.end();
      date |= year.kind() == FiscalYearNotation.Kind.DATE;
    }
    String folded = HeaderText.trim(FoldedText.of(rest.append(compact.substring(at)).toString()));
    if (date && consistsOf(folded, DATE_RESTS)) {
      folded = "";
    }
    if (folded.isEmpty()) {
      return new HeaderWord(text, HeaderMeaning.YEAR_ALONE, true, years, "", "");
    }
    return withUnit(text, folded, years);
  }

  private HeaderWord withUnit(String text, String folded, List<FiscalYearNotation> years) {
    String unit = "";
    String rest = folded;
    int open = HeaderText.lastOpen(folded);
    int close = open < 0 ? -1 : HeaderText.closing(folded, open);
    if (close > open) {
      unit = unitOf(folded.substring(open + 1, close));
      if (!unit.isEmpty()) {
        rest = folded.substring(0, open) + folded.substring(close + 1);
      }
    }
    return understand(text, HeaderText.trim(rest), years, unit);
  }

  private HeaderWord understand(
      String text, String rest, List<FiscalYearNotation> years, String unit) {
    if (rest.isEmpty()) {
      HeaderMeaning alone = years.isEmpty() ? HeaderMeaning.UNKNOWN : HeaderMeaning.YEAR_ALONE;
      return new HeaderWord(text, alone, !years.isEmpty(), years, unit, "");
    }
    for (String form : forms(rest)) {
      HeaderMeaning meaning = vocabulary.header(form);
      if (meaning != HeaderMeaning.UNKNOWN) {
        return new HeaderWord(text, inYear(meaning, form, years), true, years, unit, rest);
      }
    }
    HeaderMeaning ending =
        rest.length() <= LONGEST_BY_ENDING && !endsInFigure(rest)
            ? vocabulary.headerEnd(HeaderText.withoutBrackets(rest))
            : HeaderMeaning.UNKNOWN;
    if (ending == HeaderMeaning.UNKNOWN && (countsInBrackets(rest) || countsInParts(rest))) {
      ending = HeaderMeaning.VALUE;
    }
    if (ending == HeaderMeaning.UNKNOWN && (!unit.isEmpty() || !years.isEmpty())) {
      ending = HeaderMeaning.VALUE;
    }
    boolean planned =
        ending == HeaderMeaning.VALUE
            && vocabulary.words("target-start").stream().anyMatch(rest::startsWith);
    return new HeaderWord(text, planned ? HeaderMeaning.TARGET : ending, false, years, unit, rest);
  }

  /** 令和6年度の取組 tells what was done in that year, and names nothing. */
  private HeaderMeaning inYear(HeaderMeaning meaning, String word, List<FiscalYearNotation> years) {
    boolean deed = meaning == HeaderMeaning.NAME && !years.isEmpty() && isDeed(word);
    return deed ? HeaderMeaning.STATUS : meaning;
  }

  /** The word itself and without its brackets; what they hold, where there is nothing else. */
  private static List<String> forms(String rest) {
    List<String> forms = new ArrayList<>(3);
    forms.add(rest);
    String bare = HeaderText.withoutBrackets(rest);
    if (!bare.equals(rest)) {
      // 令和6年度（見込） leaves nothing but what its brackets hold.
      forms.add(bare.isEmpty() ? rest.substring(1, rest.length() - 1) : bare);
    }
    if (bare.indexOf('の') > 0) {
      forms.add(bare.replace("の", ""));
    }
    if (bare.endsWith("等") && bare.length() > 2) {
      forms.add(bare.substring(0, bare.length() - 1));
    }
    for (String start : new String[] {"主な", "具体的な", "各", "当該", "同", "年間", "対象"}) {
      if (bare.startsWith(start) && bare.length() > start.length()) {
        forms.add(bare.substring(start.length()));
      }
    }
    return forms;
  }

  /** 参加者120名 ends in a counter and in no word of headers. */
  private static boolean endsInFigure(String rest) {
    int before = rest.length() - 2;
    return before >= 0 && rest.charAt(before) >= '0' && rest.charAt(before) <= '9';
  }

  /** 一時預かり(延べ人数) */
  private boolean countsInBrackets(String rest) {
    int open = HeaderText.lastOpen(rest);
    int close = open < 1 ? -1 : HeaderText.closing(rest, open);
    return close > open
        && vocabulary.header(rest.substring(open + 1, close)) == HeaderMeaning.VALUE;
  }

  /** 実施回数・参加人数等 counts several things, うち市外 a part of what the column beside it counts. */
  private boolean countsInParts(String rest) {
    if (rest.startsWith(OF_WHICH)) {
      return rest.length() > OF_WHICH.length();
    }
    String bare = rest.endsWith("等") ? rest.substring(0, rest.length() - 1) : rest;
    List<String> parts = PARTS.splitToList(bare);
    return parts.size() > 1
        && parts.stream().allMatch(part -> vocabulary.header(part) == HeaderMeaning.VALUE);
  }

  /** The unit that brackets hold, folded; empty where they hold something else. */
  private String unitOf(String content) {
    Set<String> units = vocabulary.words("unit");
    String bare = content;
    if (bare.startsWith("単位")) {
      bare = HeaderText.trim(bare.substring(2));
      return bare;
    }
    return units.contains(bare) ? bare : "";
  }

  private static boolean consistsOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
