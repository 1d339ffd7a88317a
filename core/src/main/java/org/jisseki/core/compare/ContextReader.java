package org.jisseki.core.compare;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;

/** Reads the contexts of a cell's figures out of the text between them, in one pass. */
final class ContextReader {

  private static final int LONGEST_HEADING = 40;
  private static final int LONGEST_BRACKET = 20;

  private final PairingWords words;
  private final String text;
  private FigureContext before = FigureContext.NONE;

  private ContextReader(PairingWords words, String text) {
    this.words = words;
    this.text = text;
  }

  /** The contexts of a cell's figures, in their order. */
  static List<FigureContext> read(ResultText cell, PairingWords words) {
    ContextReader reader = new ContextReader(words, cell.text());
    List<FigureContext> contexts = new ArrayList<>();
    Measurement previous = null;
    for (Measurement measurement : cell.measurements()) {
      int from = previous == null ? 0 : Math.min(previous.end(), measurement.start());
      boolean sameItem = previous != null && previous.item().equals(measurement.item());
      reader.before = reader.context(measurement, from, sameItem);
      contexts.add(reader.before);
      previous = measurement;
    }
    return contexts;
  }

  private FigureContext context(Measurement measurement, int from, boolean sameItem) {
    int start = Math.min(measurement.start(), text.length());
    String gap = text.substring(Math.min(from, start), start);
    boolean follows = sameItem && !ends(gap, 0);
    String sentence = lastSentence(gap);
    Series series = Series.strip(sentence, words);
    boolean total = measurement.has(Qualifier.TOTAL);
    boolean goesOn = sameItem && sentence.length() == gap.length() && !total;
    boolean carries = series.numbers().isEmpty() && goesOn;
    ImmutableMap<String, Integer> numbers = carries ? before.series() : series.numbers();
    String heading = heading(series.rest(), measurement.label());
    return new FigureContext(
        numbers,
        carries && !numbers.isEmpty(),
        heading.isEmpty() && follows && !total ? before.heading() : heading,
        part(gap),
        bracket(gap),
        isLabelBehind(measurement, gap),
        from > 0 && follows && takesOver(measurement, gap),
        follows);
  }

  private static boolean ends(String gap, int from) {
    for (int i = from; i < gap.length(); i++) {
      if (endsClause(gap.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(char c) {
    return switch (c) {
      case '\n', '\r', '\t', ';', '；', '。', '「', '」', '『', '』', '【', '】' -> true;
      case '■', '□', '●', '○', '◆', '◇', '・', '※' -> true;
      default -> false;
    };
  }

  private static boolean endsHeading(char c) {
    return switch (c) {
      case '、', '，', ',', ')', '）', '・', '」', '】', '\n' -> true;
      default -> false;
    };
  }

  private static String lastSentence(String gap) {
    int end = gap.lastIndexOf('。');
    return end < 0 ? gap : gap.substring(end + 1);
  }

  /** The words of a clause that stand before the label, behind the last sign. */
  private String heading(String clause, String label) {
    int from = Math.max(0, clause.length() - LONGEST_HEADING);
    int start = clause.length();
    while (start > from && !endsHeading(clause.charAt(start - 1))) {
      start--;
    }
    int word = start;
    while (word < clause.length() && clause.charAt(word) == ' ') {
      word++;
    }
    if (word == clause.length() || Spelling.goesOnWith(label, clause, word)) {
      return "";
    }
    String spelled = Spelling.of(clause, start, clause.length());
    String name = Spelling.of(label);
    int at = name.isEmpty() ? -1 : spelled.indexOf(name);
    String heading = withoutDigits(at < 0 ? spelled : spelled.substring(0, at));
    return heading.isEmpty() ? heading : words.name(heading);
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

  private String part(String gap) {
    int close = Math.max(gap.lastIndexOf(')'), gap.lastIndexOf('）'));
    if (close < 0 || ends(gap, close)) {
      return "";
    }
    int open = Math.max(gap.lastIndexOf('(', close), gap.lastIndexOf('（', close));
    if (open < 0) {
      return "";
    }
    String inside = Spelling.of(gap, open + 1, close);
    StringBuilder found = new StringBuilder();
    for (String part : words.parts()) {
      if (inside.contains(part) && found.indexOf(part) < 0) {
        found.append(part).append(' ');
      }
    }
    return found.toString().trim();
  }

  private String bracket(String gap) {
    String bare = gap.strip();
    if (bare.isEmpty()) {
      return before.bracket();
    }
    char last = bare.charAt(bare.length() - 1);
    if (last != ')' && last != '）') {
      return "";
    }
    int open = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
    if (open < 0 || bare.length() - open > LONGEST_BRACKET) {
      return "";
    }
    return words.name(withoutDigits(Spelling.of(bare, open + 1, bare.length() - 1)));
  }

  /** Whether no word stands between the figure before it and this one. */
  private static boolean takesOver(Measurement measurement, String gap) {
    return !measurement.label().isEmpty() && !holdsLetter(gap);
  }

  private static boolean holdsLetter(String gap) {
    for (int i = 0; i < gap.length(); i++) {
      if (Character.isLetter(gap.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabelBehind(Measurement measurement, String gap) {
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
    return behind.equals(spelled) && !Spelling.of(gap).endsWith(spelled);
  }
}
