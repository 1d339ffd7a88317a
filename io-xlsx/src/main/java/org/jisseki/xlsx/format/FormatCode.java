package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jisseki.xlsx.format.Token.Kind;

/**
 * A number format code, read once and used for many cells.
 *
 * <p>Shows a number as Japanese editions of spreadsheet programs do, whatever the locale of the
 * machine:
 *
 * <pre>{@code
 * FormatCode.of("#,##0\"人\"").number(1234, DateBase.FROM_1900);          // 1,234人
 * FormatCode.of("[$-411]ggge\"年\"m\"月\"").number(44652, DateBase.FROM_1900); // 令和4年4月
 * }</pre>
 *
 * <p>Gaps and fillings ({@code _x}, {@code *x}) and colors are layout and leave no text. A number
 * that no section is for, and a date before the workbook's base, are shown without a format.
 * Immutable and safe to share between threads.
 */
public final class FormatCode {

  /** The format of a cell that has none. */
  public static final FormatCode GENERAL = new FormatCode("General");

  private static final int LONGEST = 1_000;
  private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private final String code;
  private final List<Section> numbers;
  private final List<Section> texts;

  private FormatCode(String code) {
    this.code = code;
    List<Section> sections = SectionParser.parse(code);
    int last = sections.size() - 1;
    boolean hasText = last >= 3 || sections.get(last).has(Kind.TEXT);
    int textAt = Math.min(last, 3);
    this.texts = hasText ? List.of(sections.get(textAt)) : List.of();
    this.numbers = List.copyOf(sections.subList(0, hasText ? textAt : last + 1));
  }

  /**
   * Reads a code. An empty one, and one of more than 1,000 characters, which no program writes, is
   * that of a cell without a format.
   */
  public static FormatCode of(String code) {
    return code.isEmpty() || code.length() > LONGEST ? GENERAL : new FormatCode(code);
  }

  /** The code as it stands in the file. */
  public String code() {
    return code;
  }

  /** Whether the code says nothing about the look of a number. */
  public boolean isGeneral() {
    return code.equalsIgnoreCase("general");
  }

  /** Whether numbers above 0 are shown as dates or times. */
  public boolean isDate() {
    return !numbers.isEmpty() && numbers.get(0).isDate();
  }

  /**
   * The number as the cell shows it.
   *
   * @param value a finite number
   * @param base the day from which the workbook counts dates
   */
  public String number(double value, DateBase base) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).round(FIFTEEN_DIGITS);
    if (numbers.isEmpty()) {
      return GeneralNumber.show(exact);
    }
    for (int i = 0; i < numbers.size() && i < 3; i++) {
      if (applies(i, exact)) {
        return show(numbers.get(i), exact, base, dropsSign(i));
      }
    }
    return GeneralNumber.show(exact);
  }

  /** The text as the cell shows it. */
  public String text(String text) {
    if (texts.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (Token token : texts.get(0).tokens()) {
      out.append(token.is(Kind.TEXT) ? text : token.is(Kind.LITERAL) ? token.text() : "");
    }
    return out.toString();
  }

  private boolean applies(int i, BigDecimal value) {
    Section section = numbers.get(i);
    if (section.condition().isPresent()) {
      return section.condition().get().holds(value);
    }
    int sections = Math.min(numbers.size(), 3);
    if (i == sections - 1) {
      return true;
    }
    if (i == 1) {
      return value.signum() < 0;
    }
    boolean nextIsForTheRest = sections == 2 || numbers.get(1).condition().isPresent();
    return nextIsForTheRest ? value.signum() >= 0 : value.signum() > 0;
  }

  /** Whether the section shows numbers below 0 without their sign, since it is made for them. */
  private boolean dropsSign(int i) {
    Section section = numbers.get(i);
    if (section.condition().isPresent()) {
      return section.condition().get().meansNegative();
    }
    return i > 0
        && numbers.subList(0, i).stream()
            .anyMatch(before -> before.condition().map(Condition::leavesNegative).orElse(true));
  }

  private static String show(Section section, BigDecimal value, DateBase base, boolean unsigned) {
    if (section.isDate()) {
      BigDecimal serial = unsigned ? value.abs() : value;
      return DateRenderer.render(section, serial, base).orElseGet(() -> GeneralNumber.show(value));
    }
    String shown = unsigned(section, value.abs());
    boolean negative = !unsigned && value.signum() < 0 && showsDigits(section, shown);
    return negative ? "-" + shown : shown;
  }

  /** A number that was rounded to nothing but zeros loses its sign. */
  private static boolean showsDigits(Section section, String shown) {
    boolean places = section.has(Kind.DIGIT) || section.has(Kind.GENERAL);
    return !places || shown.chars().anyMatch(c -> Character.digit(c, 10) > 0 || isKanjiDigit(c));
  }

  private static boolean isKanjiDigit(int c) {
    return "一二三四五六七八九壱弐参伍十拾".indexOf(c) >= 0;
  }

  private static String unsigned(Section section, BigDecimal size) {
    DigitStyle digits = section.style().digits();
    if (section.has(Kind.GENERAL) || section.has(Kind.TEXT)) {
      String general = GeneralNumber.show(size);
      boolean whole = general.chars().allMatch(c -> c >= '0' && c <= '9');
      String said = whole ? digits.spoken(general) : digits.digitByDigit(general);
      StringBuilder out = new StringBuilder();
      for (Token token : section.tokens()) {
        boolean number = token.is(Kind.GENERAL) || token.is(Kind.TEXT);
        out.append(number ? said : token.text());
      }
      return out.toString();
    }
    if (section.has(Kind.EXPONENT)) {
      return digits.digitByDigit(ExponentRenderer.render(section, size));
    }
    if (section.isFraction()) {
      return digits.digitByDigit(FractionRenderer.render(section, size));
    }
    return digits.digitByDigit(NumberRenderer.render(section.tokens(), size));
  }
}
