package org.jisseki.xlsx.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jisseki.xlsx.format.Token.Kind;

/** Writes a date or a time through the parts of a section. */
final class DateRenderer {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> WEEKDAYS =
      List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
  private static final String WEEKDAY_KANJI = "日月火水木金土";

  private final List<Token> tokens;
  private final SectionStyle style;
  private final SerialDate date;
  private final boolean halfDays;

  private DateRenderer(List<Token> tokens, SectionStyle style, SerialDate date) {
    this.tokens = tokens;
    this.style = style;
    this.date = date;
    this.halfDays = tokens.stream().anyMatch(token -> token.is(Kind.HALF_DAY));
  }

  /** The date of a serial number; empty where the number is no date. */
  static Optional<String> render(Section section, BigDecimal serial, DateBase base) {
    List<Token> tokens =
        switch (section.style().system()) {
          case NONE -> section.tokens();
          case LONG_DATE -> SectionParser.parse("yyyy\"年\"m\"月\"d\"日\"").get(0).tokens();
          case LONG_TIME -> SectionParser.parse("h:mm:ss").get(0).tokens();
        };
    return SerialDate.of(serial, base, fractionDigits(tokens))
        .map(date -> new DateRenderer(tokens, section.style(), date).write());
  }

  /** How many digits of the second's fraction are shown: the zeros behind {@code ss.}. */
  private static int fractionDigits(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (isFractionPoint(tokens, i)) {
        int digits = 0;
        while (i + 1 + digits < tokens.size() && tokens.get(i + 1 + digits).is(Kind.DIGIT)) {
          digits++;
        }
        return Math.min(digits, 3);
      }
    }
    return 0;
  }

  private static boolean isFractionPoint(List<Token> tokens, int i) {
    return tokens.get(i).is(Kind.POINT)
        && i > 0
        && tokens.get(i - 1).isTime('s')
        && i + 1 < tokens.size()
        && tokens.get(i + 1).text().equals("0");
  }

  private String write() {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < tokens.size()) {
      if (isFractionPoint(tokens, i)) {
        out.append('.').append(date.fraction());
        i += 1 + date.fraction().length();
      } else {
        out.append(part(i));
        i++;
      }
    }
    return out.toString();
  }

  private String part(int i) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case DATE -> datePart(i, token.text());
      case ELAPSED -> elapsed(token.text());
      case HALF_DAY -> halfDay(token.text());
      case TEXT, GENERAL -> "";
      default -> token.text();
    };
  }

  private String datePart(int i, String run) {
    int length = run.length();
    return switch (run.charAt(0)) {
      case 'y' -> year(date.year(), length);
      case 'b' -> year(date.year() + 543, length);
      case 'm' -> isMinute(i) ? number(date.minute(), length) : month(length);
      case 'd' -> day(length);
      case 'a' -> WEEKDAY_KANJI.charAt(date.weekday()) + (length > 3 ? "曜日" : "");
      case 'g' -> eraName(length);
      case 'e' -> eraYear(length);
      case 'r' -> (length > 1 ? eraName(3) : "") + eraYear(2);
      case 'h' -> number(halfDays ? (date.hour() + 11) % 12 + 1 : date.hour(), length);
      default -> number(date.second(), length);
    };
  }

  /** An {@code m} means minutes right behind hours and right before seconds. */
  private boolean isMinute(int i) {
    if (tokens.get(i).text().length() > 2) {
      return false;
    }
    for (int before = i - 1; before >= 0; before--) {
      if (isPart(tokens.get(before))) {
        if (tokens.get(before).isTime('h')) {
          return true;
        }
        break;
      }
    }
    for (int next = i + 1; next < tokens.size(); next++) {
      if (isPart(tokens.get(next))) {
        return tokens.get(next).isTime('s');
      }
    }
    return false;
  }

  private static boolean isPart(Token token) {
    return token.is(Kind.DATE) || token.is(Kind.ELAPSED);
  }

  private String year(int year, int length) {
    String digits = Integer.toString(year);
    return style
        .digits()
        .digitByDigit(length <= 2 ? digits.substring(digits.length() - 2) : digits);
  }

  private String month(int length) {
    String name = MONTHS.get(date.month() - 1);
    return switch (length) {
      case 1, 2 -> number(date.month(), length);
      case 3 -> name.substring(0, 3);
      case 4 -> name;
      default -> name.substring(0, 1);
    };
  }

  private String day(int length) {
    String name = WEEKDAYS.get(date.weekday());
    return switch (length) {
      case 1, 2 -> number(date.day(), length);
      case 3 -> name.substring(0, 3);
      default -> name;
    };
  }

  private String eraName(int length) {
    EraYear year = EraYear.of(date);
    return switch (length) {
      case 1 -> String.valueOf(year.era().letter());
      case 2 -> year.era().kanji().substring(0, 1);
      default -> year.era().kanji();
    };
  }

  private String eraYear(int length) {
    int year = EraYear.of(date).year();
    return year == 1 && style.gannen() ? "元" : number(year, length);
  }

  private String elapsed(String run) {
    long count =
        switch (run.charAt(0)) {
          case 'h' -> date.elapsedHours();
          case 'm' -> date.elapsedMinutes();
          default -> date.elapsedSeconds();
        };
    return number(count, run.length());
  }

  private String halfDay(String written) {
    boolean morning = date.hour() < 12;
    if (style.japanese()) {
      return morning ? "午前" : "午後";
    }
    return written.equals("a/p") ? (morning ? "A" : "P") : (morning ? "AM" : "PM");
  }

  private String number(long value, int length) {
    String digits = Long.toString(value);
    if (style.digits() == DigitStyle.KANJI || style.digits() == DigitStyle.DAIJI) {
      return style.digits().spoken(digits);
    }
    String padded = "0".repeat(Math.max(0, Math.min(length, 9) - digits.length())) + digits;
    return style.digits().digitByDigit(padded);
  }
}
