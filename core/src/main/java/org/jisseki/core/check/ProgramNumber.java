package org.jisseki.core.check;

import java.util.OptionalInt;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.text.SourceText;

/** The number of a program as a number, where it is one: {@code 3}, {@code (3)}, {@code No.3}. */
final class ProgramNumber {

  private static final int LONGEST = 3;

  private ProgramNumber() {}

  static OptionalInt of(Program program) {
    SourceText text = SourceText.of(program.number().text());
    int number = 0;
    int digits = 0;
    boolean ended = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if (ended) {
          return OptionalInt.empty();
        }
        number = number * 10 + (c - '0');
        digits++;
      } else if (digits > 0) {
        ended = true;
        if (Character.isLetter(c) || c == '-') {
          return OptionalInt.empty();
        }
      }
      if (digits > LONGEST) {
        return OptionalInt.empty();
      }
    }
    return digits == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
