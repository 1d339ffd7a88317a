package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/** Sentences whose arguments may be links or stressed words. */
final class Sentence {

  private Sentence() {}

  /**
   * The words of a template, its named arguments in their places.
   *
   * @param template a phrase with arguments in braces
   * @param arguments the arguments by name; one that is missing stays in its braces
   */
  static ImmutableList<Inline> of(String template, Map<String, Inline> arguments) {
    ImmutableList.Builder<Inline> words = ImmutableList.builder();
    int at = 0;
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      Inline argument = arguments.get(template.substring(open + 1, close));
      if (argument != null) {
        addText(words, template.substring(at, open));
        words.add(argument);
        at = close + 1;
      }
      open = template.indexOf('{', close);
    }
    addText(words, template.substring(at));
    return words.build();
  }

  private static void addText(ImmutableList.Builder<Inline> words, String text) {
    if (!text.isEmpty()) {
      words.add(new Inline.Text(text));
    }
  }
}
