package org.jisseki.core.reading;

import java.util.Optional;
import java.util.Set;
import org.jisseki.core.text.DittoMark;
import org.jisseki.core.text.FiscalYearNotation;

/** Tells what the lines of text around a table are. */
final class LineReader {

  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_DATE = 24;

  private static final int LONGEST_TOTAL = 30;
  private static final int LONGEST_BEFORE_WORD = 4;
  private static final int LONGEST_FORM_NUMBER = 12;

  private final Vocabulary vocabulary;
  private final HeaderWordReader headers;
  private final String totalEnds;
  private final Set<String> dittos;
  private final UnitLines units;

  LineReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.headers = new HeaderWordReader(vocabulary);
    this.units = new UnitLines(vocabulary);
    StringBuilder ends = new StringBuilder();
    for (String kind : new String[] {"total", "total-end"}) {
      vocabulary.words(kind).forEach(word -> ends.append(word.charAt(word.length() - 1)));
    }
    this.totalEnds = ends.toString();
    this.dittos = vocabulary.words(Vocabulary.DITTO);
  }

  /** The kind of a line. */
  LineKind kind(String text) {
    String folded = FoldedText.of(text);
    if (PageNumber.isOne(folded)) {
      return LineKind.PAGE;
    }
    if (units.isUnit(folded)) {
      return LineKind.UNIT;
    }
    if (isNote(folded) || isFormNumber(folded)) {
      return LineKind.NOTE;
    }
    if (Tiers.isIn(folded)) {
      String rest = Tiers.without(folded);
      return rest.length() > SHORTEST_TITLE ? kind(rest) : LineKind.NOTE;
    }
    if (isSentence(text)) {
      return LineKind.TEXT;
    }
    boolean marked =
        SectionMark.of(text) != SectionMark.NONE || isCounted(folded) || isNamed(folded);
    boolean year = FiscalYearNotation.findFirst(FoldedText.compact(text)).isPresent();
    if (isDate(folded, text)) {
      return LineKind.DATE;
    }
    if (!marked && folded.length() <= LONGEST_TITLE && (year || endsLikeTitle(folded))) {
      return LineKind.TITLE;
    }
    if ((!marked || isNamed(folded)) && isOrganization(folded)) {
      return LineKind.ORGANIZATION;
    }
    if (marked && folded.length() <= LONGEST_TITLE) {
      return year && endsLikeTitle(folded) ? LineKind.TITLE : LineKind.HEADING;
    }
    return LineKind.TEXT;
  }

  /** How well a line names a report: a year and the words of titles. */
  int titleScore(String text) {
    String folded = FoldedText.of(text);
    boolean year = FiscalYearNotation.findFirst(FoldedText.compact(text)).isPresent();
    int words = 0;
    for (String word : vocabulary.words("title")) {
      words += folded.contains(word) ? 1 : 0;
    }
    return (year && words > 0 ? 2 : year ? 1 : 0) + Math.min(words, 2);
  }

  /** Whether a line speaks of results. */
  boolean speaksOfResults(String text) {
    String folded = FoldedText.of(text);
    return vocabulary.words("result-title").stream().anyMatch(folded::contains);
  }

  /** Whether a line names something else than a results table: a budget, a list of members. */
  boolean speaksOfOther(String text) {
    String folded = FoldedText.of(text);
    return vocabulary.words("other-title").stream().anyMatch(folded::contains);
  }

  /** Whether the label is that of a subtotal or total. */
  boolean isTotal(String label) {
    if (label.length() > LONGEST_TOTAL || !endsAsTotals(label)) {
      return false;
    }
    String folded = withoutBrackets(FoldedText.of(label));
    return vocabulary.words("total").contains(folded)
        || vocabulary.words("total-end").stream().anyMatch(folded::endsWith);
  }

  /** Cheap sieve before the label is folded: its last letter outside brackets ends some total. */
  private boolean endsAsTotals(String label) {
    for (int i = label.length() - 1; i >= 0; i--) {
      char c = label.charAt(i);
      if (c == ')' || c == '）') {
        return true;
      }
      if (Character.isLetter(c)) {
        return totalEnds.indexOf(c) >= 0;
      }
    }
    return false;
  }

  /** What a text says of the upper and lower lines of cells. */
  Optional<Tiers> tiers(String text) {
    return Tiers.find(text, headers);
  }

  /** What a line of a sheet says of them. */
  Optional<Tiers> tiersOf(SheetView sheet) {
    return Tiers.ofLines(sheet, headers);
  }

  /** Whether a line says that figures stand as of the end of a fiscal year. */
  boolean saysEndOfYear(String text) {
    if (text.isEmpty() || text.length() > LONGEST_DATE) {
      return false;
    }
    String folded = FoldedText.of(text);
    boolean state = folded.contains("現在") || folded.contains("時点");
    boolean end = folded.contains("3月31日") || folded.contains("3月末") || folded.contains("年度末");
    return state && end && FiscalYearNotation.findFirst(FoldedText.compact(text)).isPresent();
  }

  /**
   * Whether a cell says "the same as above": by a mark that everybody uses, or the council's own.
   */
  boolean isDitto(String text) {
    return DittoMark.isDitto(text)
        || (!dittos.isEmpty() && dittos.contains(FoldedText.of(text.strip())));
  }

  /** Whether the name of a row begins as that of a part of the row above does: うち個人. */
  boolean isOfWhich(String name) {
    String bare = name.strip();
    // Nearly all names begin otherwise, and need not be folded to tell.
    return !bare.isEmpty()
        && "う内(（".indexOf(bare.charAt(0)) >= 0
        && vocabulary.words("of-which").stream().anyMatch(FoldedText.of(bare)::startsWith);
  }

  /** Whether a heading says a fiscal year, or whose results follow, and no more: 【令和6年度】. */
  boolean isYear(String heading) {
    HeaderWord word = headers.read(heading);
    return word.years().size() == 1
        && (word.meaning() == HeaderMeaning.YEAR_ALONE || word.meaning() == HeaderMeaning.RESULT);
  }

  /** What a word means by which a row begins as a column does by its header. */
  HeaderWord word(String text) {
    return headers.read(text);
  }

  /** Whether a row that a word of its own heads states a target or a change and no result. */
  boolean isBesideResults(String text) {
    HeaderWord word = headers.read(text);
    HeaderMeaning meaning = word.known() ? word.meaning() : HeaderMeaning.UNKNOWN;
    return meaning == HeaderMeaning.TARGET
        || meaning == HeaderMeaning.CHANGE
        || meaning == HeaderMeaning.PLAN;
  }

  /** Whether the name ends as those of divisions do. */
  boolean isDivision(String name) {
    String folded = FoldedText.of(name);
    return vocabulary.words("division-end").stream().anyMatch(folded::endsWith);
  }

  /** Whether a sheet's name says nothing about what the sheet holds: Sheet1, 表, 2. */
  boolean isPlainSheetName(String name) {
    String folded = FoldedText.of(name);
    StringBuilder letters = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.length() == 0 || vocabulary.words("sheet").contains(letters.toString());
  }

  private boolean isNote(String folded) {
    return vocabulary.words("note-mark").stream().anyMatch(folded::startsWith)
        || vocabulary.words("note-part").stream().anyMatch(folded::contains);
  }

  /** 【様式第2号】, 別紙1: the place of the sheet in a set of papers, no heading of its own. */
  private boolean isFormNumber(String folded) {
    boolean numbered = !folded.isEmpty() && Character.isDigit(folded.charAt(0));
    if (numbered || folded.length() > LONGEST_FORM_NUMBER) {
      return false;
    }
    String bare = folded;
    for (String word : vocabulary.words("form-mark")) {
      bare = bare.replace(word, "");
    }
    boolean found = bare.length() < folded.length();
    return found && bare.chars().allMatch(c -> "0123456789第号の-()[]【】〔〕関係その".indexOf(c) >= 0);
  }

  /** 基本目標1, 主要課題Ⅱ …: a word of plans, with little before it, and its number. */
  private boolean isCounted(String folded) {
    for (String word : vocabulary.words("counted-section")) {
      int at = folded.indexOf(word);
      int behind = at + word.length();
      if (at >= 0
          && at <= LONGEST_BEFORE_WORD
          && folded.length() > behind
          && isCount(folded.charAt(behind))
          && folded.substring(0, at).chars().allMatch(Character::isIdeographic)) {
        return true;
      }
    }
    return false;
  }

  /** A digit; or a letter of a Roman number, which folding makes of Ⅰ. */
  private static boolean isCount(char c) {
    return (c >= '0' && c <= '9') || c == 'i' || c == 'v' || c == 'x';
  }

  /** 事業名:友愛訪問, 部門:福祉: a header and its text in one line. */
  private boolean isNamed(String folded) {
    int colon = folded.indexOf(':');
    if (colon < 1 || colon > LONGEST_FORM_NUMBER || colon == folded.length() - 1) {
      return false;
    }
    HeaderMeaning meaning = vocabulary.header(folded.substring(0, colon));
    return meaning == HeaderMeaning.NAME || meaning == HeaderMeaning.DIVISION;
  }

  /** Whether a line is a sentence, and so no heading. */
  boolean isSentence(String text) {
    return text.indexOf('。') >= 0;
  }

  private static boolean isDate(String folded, String text) {
    boolean stamp = folded.startsWith("作成") || folded.endsWith("現在") || folded.endsWith("作成");
    boolean day =
        FiscalYearNotation.findFirst(text)
                .filter(year -> year.kind() == FiscalYearNotation.Kind.DATE)
                .isPresent()
            && folded.endsWith("日");
    return folded.length() <= LONGEST_DATE && (stamp || day);
  }

  private boolean endsLikeTitle(String folded) {
    int last = folded.length() - 1;
    boolean framed = last > 0 && "]>〉》】」』〕".indexOf(folded.charAt(last)) >= 0;
    String bare = withoutBrackets(framed ? folded.substring(0, last) : folded);
    Set<String> words = vocabulary.words("title");
    return words.stream().anyMatch(bare::endsWith);
  }

  private boolean isOrganization(String folded) {
    return folded.length() <= LONGEST_TITLE
        && (vocabulary.words("organization-end").stream().anyMatch(folded::endsWith)
            || vocabulary.words("organization-start").stream().anyMatch(folded::startsWith));
  }

  private static String withoutBrackets(String folded) {
    int open = folded.lastIndexOf('(');
    return open > 0 && folded.endsWith(")") ? folded.substring(0, open) : folded;
  }
}
