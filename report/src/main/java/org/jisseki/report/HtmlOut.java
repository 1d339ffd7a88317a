package org.jisseki.report;

import java.io.IOException;
import org.jisseki.core.text.VisibleText;

/**
 * HTML as it is gathered; every text and every attribute is escaped on its way in, and characters
 * that would act are made visible.
 */
final class HtmlOut {

  private static final int MUCH = 1 << 16;

  private final StringBuilder out = new StringBuilder(2 * MUCH);

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn; one with an empty value is left out
   */
  HtmlOut open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Closes an element. */
  HtmlOut close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** A text. */
  HtmlOut text(String text) {
    escape(text);
    return this;
  }

  /** An element with nothing but text. */
  HtmlOut element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** A line break between elements, for those who read the source. */
  HtmlOut line() {
    out.append('\n');
    return this;
  }

  /** Markup of this project itself, never anything from a source. */
  HtmlOut raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Hands on what was gathered, where it is much. */
  void passOn(Appendable target) throws IOException {
    if (out.length() >= MUCH) {
      passOnAll(target);
    }
  }

  /** Hands on what was gathered. */
  void passOnAll(Appendable target) throws IOException {
    target.append(out);
    out.setLength(0);
  }

  private void escape(String text) {
    String visible = VisibleText.of(text);
    int from = 0;
    for (int i = 0; i < visible.length(); i++) {
      String entity = entity(visible.charAt(i));
      if (!entity.isEmpty()) {
        out.append(visible, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(visible, from, visible.length());
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
