package org.jisseki.csv;

/**
 * Shows control characters by their pictures, such as {@code ␛} for an escape, so that they do
 * nothing to a terminal or a program that stops at them; tabs and line breaks stay.
 */
final class ControlPictures {

  private static final char FIRST = '\u2400';
  private static final char DELETE = '\u007F';
  private static final char PICTURE_OF_DELETE = '\u2421';

  private ControlPictures() {}

  static String show(String text) {
    if (text.chars().noneMatch(ControlPictures::isControl)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char picture = c == DELETE ? PICTURE_OF_DELETE : (char) (FIRST + c);
      shown.append(isControl(c) ? picture : c);
    }
    return shown.toString();
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == DELETE;
  }
}
