package org.jisseki.report;

import org.jisseki.core.text.DisplayWidth;
import org.jisseki.core.text.VisibleText;

/** Lines of a terminal as they are gathered. */
final class TerminalOut {

  private final StringBuilder out = new StringBuilder();
  private final int columns;
  private final boolean color;

  TerminalOut(int columns, boolean color) {
    this.columns = columns;
    this.color = color;
  }

  int columns() {
    return columns;
  }

  String text() {
    return out.toString();
  }

  /** A heading on one line, cut to the terminal. */
  void heading(String text) {
    line(styled(TerminalStyle.BOLD, fit(text, columns)));
  }

  /** The text on one line with nothing hidden in it, cut to the columns, 1 or more. */
  static String fit(String text, int columns) {
    return DisplayWidth.fit(plain(text), Math.max(1, columns));
  }

  /** The text on one line with nothing hidden in it. */
  static String plain(String text) {
    return VisibleText.of(text).replace('\t', ' ').replace('\n', ' ');
  }

  /** The text in a style, where colors are wanted; control characters are made visible. */
  String styled(TerminalStyle style, String text) {
    return color ? style.paint(plain(text)) : plain(text);
  }

  /** A line that is styled already; spaces at its end are dropped. */
  void line(String styled) {
    out.append(styled.stripTrailing()).append('\n');
  }

  void blank() {
    out.append('\n');
  }

  /** Running text, wrapped between any two wide characters and at spaces, indented. */
  void wrapped(String text, int indent) {
    for (String line : VisibleText.of(text).replace('\t', ' ').split("\n", -1)) {
      wrapLine(line, indent);
    }
  }

  private void wrapLine(String text, int indent) {
    String rest = text;
    do {
      int cut = cut(rest, columns - indent);
      line(" ".repeat(indent) + rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    } while (!rest.isEmpty());
  }

  /** How many characters fit: up to the last space, or to the edge where there is none near. */
  private static int cut(String text, int columns) {
    int width = 0;
    int space = -1;
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int wide = DisplayWidth.of(point);
      width += wide;
      if (width > columns) {
        return space > 0 && wide == 1 ? space : Math.max(at, 1);
      }
      at += Character.charCount(point);
      if (point == ' ' || wide == 2) {
        space = at;
      }
    }
    return at;
  }
}
