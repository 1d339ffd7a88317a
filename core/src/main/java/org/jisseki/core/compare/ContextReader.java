package org.jisseki.core.compare;

import com.google.common.collect.ImmutableMap;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.ItemPath;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;

/** Reads the contexts of a cell's figures, one after the other, out of the text between them. */
final class ContextReader {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_BLANK = 6;
  private static final int LONGEST_BRACKET = 20;

  /** How the counters end by which sums are divided: 日 of 1日平均, but not 国 of 全国平均. */
  private static final String DIVISORS = "日月週年回人名便件冊台戸帯校館座場所食枚社園室";

  private final PairingWords words;
  private final String text;
  private FigureContext before = FigureContext.NONE;
  private ItemPath item = ItemPath.NONE;

  /** Where the figure before ends; 0 before the first, which cannot end there. */
  private int end;

  ContextReader(ResultText cell, PairingWords words) {
    this.words = words;
    this.text = cell.text();
  }

  /** The context of the cell's next figure. */
  FigureContext next(Measurement measurement) {
    boolean sameItem = end > 0 && item.equals(measurement.item());
    before = context(measurement, Math.min(end, measurement.start()), sameItem);
    item = measurement.item();
    end = measurement.end();
    return before;
  }

  private FigureContext context(Measurement measurement, int from, boolean sameItem) {
    int start = Math.min(measurement.start(), text.length());
    Gap gap = new Gap(text, Math.min(from, start), start, words);
    boolean follows = sameItem && gap.isInOneClause();
    boolean total = measurement.has(Qualifier.TOTAL);
    ImmutableMap<String, Integer> numbers = ImmutableMap.of();
    String heading;
    if (gap.isNumbered()) {
      Series series = Series.strip(text.substring(gap.sentence(), start), words);
      numbers = series.numbers();
      heading = heading(series.rest(), 0, series.rest().length(), measurement.label());
    } else {
      heading = heading(text, gap.sentence(), start, measurement.label());
    }
    boolean carries = numbers.isEmpty() && sameItem && gap.isInOneSentence() && !total;
    numbers = carries ? before.series() : numbers;
    return new FigureContext(
        numbers,
        carries && !numbers.isEmpty(),
        heading.isEmpty() && follows && !total ? before.heading() : heading,
        part(gap),
        bracket(gap),
        isLabelBehind(measurement, gap),
        from > 0 && follows && !measurement.label().isEmpty() && holdsNoWord(gap),
        isMean(measurement) ? "" : pace(start),
        isMean(measurement) ? divisor(measurement, gap) : "",
        follows);
  }

  /** 月 of 月2回 and of 毎月に2回, not of 4月2回. */
  private String pace(int start) {
    int at = start > 1 && text.charAt(start - 1) == 'に' ? start - 2 : start - 1;
    char c = at < 0 ? ' ' : text.charAt(at);
    boolean paced = (c == '月' || c == '週') && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
    return !paced ? "" : c == '月' ? "月" : "週";
  }

  private static boolean isMean(Measurement measurement) {
    return measurement.has(Qualifier.AVERAGE) || measurement.has(Qualifier.PER);
  }

  /** 日 of 1日平均 412人, of 一日あたり 412人 and of 412人/日. */
  private String divisor(Measurement measurement, Gap gap) {
    int end = measurement.end();
    if (end + 1 < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '／')) {
      return text.substring(end + 1, end + 2);
    }
    for (String mean : words.kinship().means()) {
      int at = text.lastIndexOf(mean, measurement.start());
      boolean near = at > 0 && at >= gap.sentence() && at + mean.length() <= measurement.start();
      if (near && DIVISORS.indexOf(text.charAt(at - 1)) >= 0) {
        return text.substring(at - 1, at);
      }
    }
    return "";
  }

  /** Whether no word stands between two figures, 延べ and the like apart. */
  private boolean holdsNoWord(Gap gap) {
    return !gap.holdsLetter() || (gap.length() <= LONGEST_BLANK && words.isBlank(gap.spelled()));
  }

  private static boolean endsHeading(char c) {
    return switch (c) {
      case '、', '，', ',', ')', '）', '・', '」', '】', '\n' -> true;
      default -> false;
    };
  }

  /** The words of a clause that stand before the label, behind the last sign. */
  private String heading(String clause, int begin, int end, String label) {
    int from = Math.max(begin, end - LONGEST_HEADING);
    int start = end;
    while (start > from && !endsHeading(clause.charAt(start - 1))) {
      start--;
    }
    int word = start;
    while (word < end && clause.charAt(word) == ' ') {
      word++;
    }
    if (word == end || Spelling.goesOnWith(label, clause, word, end)) {
      return "";
    }
    String spelled = Spelling.of(clause, start, end);
    String name = Spelling.of(label);
    int at = name.isEmpty() ? -1 : spelled.indexOf(name);
    String heading = withoutDigits(at < 0 ? spelled : withoutCounting(spelled.substring(0, at)));
    return heading.isEmpty() ? heading : words.name(heading);
  }

  /** What stands before the label without 延べ, 実 and the like, which say how it is counted. */
  private String withoutCounting(String heading) {
    for (int length = 2; length > 0; length--) {
      int rest = heading.length() - length;
      if (rest > 0 && words.isBlank(heading.substring(rest))) {
        return heading.substring(0, rest);
      }
    }
    return heading;
  }

  /** Marks and days are no heading. */
  private static String withoutDigits(String spelled) {
    int digit = 0;
    while (digit < spelled.length() && !isDigit(spelled.charAt(digit))) {
      digit++;
    }
    if (digit == spelled.length()) {
      return spelled;
    }
    StringBuilder kept = new StringBuilder(spelled.length());
    for (int i = 0; i < spelled.length(); i++) {
      if (!isDigit(spelled.charAt(i))) {
        kept.append(spelled.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private String part(Gap gap) {
    if (!gap.hasBracket()) {
      return "";
    }
    String inside = Spelling.of(text, gap.open() + 1, gap.close());
    StringBuilder found = new StringBuilder();
    for (String part : words.parts()) {
      if (inside.contains(part) && found.indexOf(part) < 0) {
        found.append(part).append(' ');
      }
    }
    return found.toString().trim();
  }

  private String bracket(Gap gap) {
    if (gap.isBlank()) {
      return before.bracket();
    }
    boolean near = gap.endsInBracket() && gap.close() - gap.open() < LONGEST_BRACKET;
    return near ? words.name(withoutDigits(Spelling.of(text, gap.open() + 1, gap.close()))) : "";
  }

  private boolean isLabelBehind(Measurement measurement, Gap gap) {
    String label = measurement.label();
    if (label.isEmpty() || measurement.end() >= text.length()) {
      return false;
    }
    int at = measurement.end();
    while (at < text.length()
        && at < measurement.end() + 2
        && " 　がをのに".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (!Spelling.mayBegin(label, text, at)) {
      return false;
    }
    String spelled = Spelling.of(label);
    String behind = Spelling.of(text, at, Math.min(text.length(), at + label.length()));
    return behind.equals(spelled) && !gap.spelled().endsWith(spelled);
  }
}
