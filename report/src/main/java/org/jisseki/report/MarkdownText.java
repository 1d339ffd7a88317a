package org.jisseki.report;

import java.util.List;
import org.jisseki.core.document.Inline;
import org.jisseki.core.text.VisibleText;

/** Text that means in Markdown what it says, whatever characters it holds. */
final class MarkdownText implements Inline.Visitor<String> {

  /** Characters that Markdown, its tables or the HTML inside it could take for markup. */
  private static final String MARKUP = "\\`*_{}[]<>|~$";

  private static final MarkdownText INLINE = new MarkdownText();

  private MarkdownText() {}

  /** The text on one line, its line breaks as {@code <br>}. */
  static String of(String text) {
    String visible = VisibleText.of(text);
    StringBuilder escaped = new StringBuilder(visible.length() + 8);
    for (int i = 0; i < visible.length(); i++) {
      append(escaped, visible.charAt(i));
    }
    String line = escaped.toString().strip();
    return startsBlock(line) ? "\\" + line : line;
  }

  /** The words on one line. */
  static String of(List<Inline> words) {
    StringBuilder line = new StringBuilder();
    words.forEach(each -> line.append(each.accept(INLINE)));
    return line.toString().strip();
  }

  private static void append(StringBuilder escaped, char c) {
    if (c == '\n') {
      escaped.append("<br>");
    } else if (c == '\t') {
      escaped.append(' ');
    } else if (c == '&') {
      escaped.append("&amp;");
    } else {
      escaped.append(MARKUP.indexOf(c) < 0 ? "" : "\\").append(c);
    }
  }

  private static boolean startsBlock(String line) {
    return !line.isEmpty() && "#+-=".indexOf(line.charAt(0)) >= 0;
  }

  @Override
  public String text(Inline.Text text) {
    return inner(text.text());
  }

  @Override
  public String strong(Inline.Strong strong) {
    return "**" + inner(strong.text()) + "**";
  }

  @Override
  public String link(Inline.Link link) {
    return inner(link.text());
  }

  @Override
  public String mark(Inline.Mark mark) {
    String ref = mark.ref().isEmpty() ? "" : "\\[" + mark.ref() + "\\]";
    return "**" + inner(mark.text()) + "**" + ref;
  }

  /** The text with the spaces at its ends, which part it from its neighbors. */
  private static String inner(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    String visible = VisibleText.of(text);
    for (int i = 0; i < visible.length(); i++) {
      append(escaped, visible.charAt(i));
    }
    return escaped.toString();
  }
}
