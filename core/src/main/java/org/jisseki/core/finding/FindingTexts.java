package org.jisseki.core.finding;

import java.util.Map;

/**
 * The words that belong to each finding code: title, message, rule, example and cure, in Japanese
 * and English.
 *
 * <p>A message is a template with named arguments in braces, such as {@code {found}}.
 */
public final class FindingTexts {

  private static final MessageTemplates TEMPLATES = MessageTemplates.load("findings");

  private FindingTexts() {}

  /** What the kind of finding is called, in a few words. */
  public static Message title(FindingCode code) {
    return text(code, "title");
  }

  /** The rule behind the finding. */
  public static Message rule(FindingCode code) {
    return text(code, "rule");
  }

  /** A small example. */
  public static Message example(FindingCode code) {
    return text(code, "example");
  }

  /** What to do about it. */
  public static Message cure(FindingCode code) {
    return text(code, "cure");
  }

  /** The message of the code with its named arguments filled in. */
  static Message message(FindingCode code, Map<String, String> details) {
    return TEMPLATES.filled(code.id() + ".message", details);
  }

  /** Another form of the code's message, with its named arguments filled in. */
  static Message message(FindingCode code, String form, Map<String, String> details) {
    return TEMPLATES.filled(code.id() + ".message-" + form, details);
  }

  private static Message text(FindingCode code, String part) {
    return TEMPLATES.get(code.id() + "." + part);
  }
}
