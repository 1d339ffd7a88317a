package org.jisseki.xlsx.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jisseki.xlsx.format.Token.Kind;

/** Cuts a format code into sections and a section into tokens. */
final class SectionParser {

  private static final String DATE_LETTERS = "ymdhsgearb";

  private final String code;
  private int at;
  private List<Token> tokens = new ArrayList<>();
  private Optional<Condition> condition = Optional.empty();
  private SectionStyle style = SectionStyle.PLAIN;

  private SectionParser(String code) {
    this.code = code;
  }

  /** The sections of a code, at least one; what cannot be understood is taken as literal text. */
  static List<Section> parse(String code) {
    SectionParser parser = new SectionParser(code);
    List<Section> sections = new ArrayList<>();
    while (parser.at < code.length()) {
      if (code.charAt(parser.at) == ';') {
        parser.at++;
        sections.add(parser.finish());
      } else {
        parser.next();
      }
    }
    sections.add(parser.finish());
    return sections;
  }

  private Section finish() {
    Section section = new Section(tokens, condition, style);
    tokens = new ArrayList<>();
    condition = Optional.empty();
    style = SectionStyle.PLAIN;
    return section;
  }

  private void next() {
    char c = code.charAt(at);
    switch (c) {
      case '"' -> quoted();
      case '\\', '!' -> escaped();
      case '_', '*' -> at += 2; // a gap or a filling: layout, not text
      case '[' -> bracketed();
      case '0', '#', '?' -> one(Kind.DIGIT);
      case '.' -> one(Kind.POINT);
      case ',' -> one(Kind.COMMA);
      case '%' -> one(Kind.PERCENT);
      case '/' -> one(Kind.SLASH);
      case '@' -> one(Kind.TEXT);
      default -> word(c);
    }
  }

  private void one(Kind kind) {
    tokens.add(new Token(kind, String.valueOf(code.charAt(at))));
    at++;
  }

  private void quoted() {
    int end = code.indexOf('"', at + 1);
    int stop = end < 0 ? code.length() : end;
    tokens.add(Token.literal(code.substring(at + 1, stop)));
    at = stop + 1;
  }

  private void escaped() {
    if (at + 1 < code.length()) {
      int length = Character.charCount(code.codePointAt(at + 1));
      tokens.add(Token.literal(code.substring(at + 1, at + 1 + length)));
      at += 1 + length;
    } else {
      tokens.add(Token.literal(code.substring(at)));
      at++;
    }
  }

  private void bracketed() {
    int end = code.indexOf(']', at);
    if (end < 0) {
      tokens.add(Token.literal("["));
      at++;
      return;
    }
    String content = code.substring(at + 1, end);
    at = end + 1;
    String lower = content.toLowerCase(Locale.ROOT);
    if (content.startsWith("$")) {
      locale(content.substring(1));
    } else if (lower.matches("h+|m+|s+")) {
      tokens.add(new Token(Kind.ELAPSED, lower));
    } else if (lower.startsWith("dbnum")) {
      style = style.withDigits(digitStyle(lower));
    } else {
      Optional<Condition> read = Condition.parse(content);
      if (read.isPresent()) {
        condition = read;
      } // else a color: not text
    }
  }

  private static DigitStyle digitStyle(String dbnum) {
    return switch (dbnum) {
      case "dbnum1" -> DigitStyle.KANJI;
      case "dbnum2" -> DigitStyle.DAIJI;
      case "dbnum3" -> DigitStyle.FULL_WIDTH;
      default -> DigitStyle.ASCII;
    };
  }

  /** A currency sign and a language, as in {@code [$¥-411]}. */
  private void locale(String content) {
    int dash = content.indexOf('-');
    String sign = dash < 0 ? content : content.substring(0, dash);
    String language = dash < 0 ? "" : content.substring(dash + 1).toLowerCase(Locale.ROOT);
    if (!sign.isEmpty()) {
      tokens.add(Token.literal(sign));
    }
    style = style.withLanguage(language);
  }

  private void word(char c) {
    if (take("general", Kind.GENERAL)
        || take("g/標準", Kind.GENERAL)
        || take("am/pm", Kind.HALF_DAY)
        || take("a/p", Kind.HALF_DAY)) {
      return;
    }
    char lower = Character.toLowerCase(c);
    if (lower == 'e' && isExponent()) {
      tokens.add(new Token(Kind.EXPONENT, code.substring(at + 1, at + 2)));
      at += 2;
    } else if (DATE_LETTERS.indexOf(lower) >= 0) {
      run(lower);
    } else {
      int length = Character.charCount(code.codePointAt(at));
      tokens.add(Token.literal(code.substring(at, at + length)));
      at += length;
    }
  }

  private boolean isExponent() {
    boolean signed = at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
    return signed && tokens.stream().anyMatch(token -> token.is(Kind.DIGIT));
  }

  private boolean take(String word, Kind kind) {
    if (!code.regionMatches(true, at, word, 0, word.length())) {
      return false;
    }
    tokens.add(new Token(kind, word));
    at += word.length();
    return true;
  }

  /** A run of one date letter; {@code a} stands for weekdays only from three on. */
  private void run(char letter) {
    int end = at;
    while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
      end++;
    }
    String text = String.valueOf(letter).repeat(end - at);
    boolean literal = letter == 'a' && text.length() < 3;
    tokens.add(literal ? Token.literal(code.substring(at, end)) : new Token(Kind.DATE, text));
    at = end;
  }
}
