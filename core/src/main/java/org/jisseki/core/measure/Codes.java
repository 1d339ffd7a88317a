package org.jisseki.core.measure;

import org.jisseki.core.text.SourceText;

/** Telephone numbers, post codes, addresses and other runs of digits that count nothing. */
final class Codes {

  private Codes() {}

  /** The end of the code that starts at a place, or the place where none does. */
  static int endAt(SourceText text, int at) {
    int end = digits(text, at);
    if (end == at) {
      return at;
    }
    int groups = 1;
    int i = end;
    while ((text.at(i) == '-' || text.at(i) == 'の') && CharKinds.isDigit(text.at(i + 1))) {
      if (text.at(i) == 'の') {
        break;
      }
      i = digits(text, i + 1);
      groups++;
    }
    if (groups >= 3) {
      return i;
    }
    boolean zero = text.at(at) == '0' && end - at > 1;
    if (groups == 2) {
      return isRange(text, at, end, i) && !zero ? at : i;
    }
    return zero && text.at(end) != '.' ? end : bracketed(text, at, end);
  }

  /** 12-15名 is a range, 2-3 an address, 060-0001 a post code. */
  private static boolean isRange(SourceText text, int at, int hyphen, int end) {
    boolean small = hyphen - at <= 3 && end - hyphen - 1 <= 3;
    char next = text.at(end);
    boolean counted = CharKinds.isWord(next) && "号番丁地".indexOf(next) < 0;
    return small && counted && number(text, at, hyphen) < number(text, hyphen + 1, end);
  }

  private static int number(SourceText text, int start, int end) {
    return Integer.parseInt(text.folded(start, end));
  }

  /** 0123(45)6789. */
  private static int bracketed(SourceText text, int at, int end) {
    if (text.at(at) != '0' || text.at(end) != '(') {
      return at;
    }
    int inner = digits(text, end + 1);
    int behind = digits(text, inner + 1);
    return inner > end + 1 && text.at(inner) == ')' && behind > inner + 1 ? behind : at;
  }

  private static int digits(SourceText text, int from) {
    int i = from;
    while (CharKinds.isDigit(text.at(i))) {
      i++;
    }
    return i;
  }
}
