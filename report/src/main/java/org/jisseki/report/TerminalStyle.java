package org.jisseki.report;

import org.jisseki.core.document.Tone;

/** The few styles of terminal text, as parameters of the sequence Select Graphic Rendition. */
enum TerminalStyle {
  PLAIN(""),
  BOLD("1"),
  FAINT("2"),
  UP("34"),
  DOWN("33"),
  CHECK("1;33");

  private final String parameters;

  TerminalStyle(String parameters) {
    this.parameters = parameters;
  }

  static TerminalStyle of(Tone tone) {
    return switch (tone) {
      case UP -> UP;
      case DOWN -> DOWN;
      case CHECK -> CHECK;
      case ALONE -> FAINT;
      case PLAIN, FLAT -> PLAIN;
    };
  }

  /** The text in this style, and plain behind it. */
  String paint(String text) {
    return parameters.isEmpty() || text.isBlank()
        ? text
        : "\u001B[" + parameters + "m" + text + "\u001B[0m";
  }
}
