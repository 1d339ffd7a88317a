package org.jisseki.core.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jisseki.core.text.Phrases;

/** Sentences in both languages with named arguments in braces, such as {@code {found}}. */
final class MessageTemplates {

  private final Phrases ja;
  private final Phrases en;

  private MessageTemplates(Phrases ja, Phrases en) {
    this.ja = ja;
    this.en = en;
  }

  /** Loads {@code NAME_ja.properties} and {@code NAME_en.properties} beside this type. */
  static MessageTemplates load(String name) {
    return new MessageTemplates(phrases(name + "_ja.properties"), phrases(name + "_en.properties"));
  }

  /** The sentence as it stands. */
  Message get(String key) {
    return new Message(ja.text(key), en.text(key));
  }

  /** The sentence with its arguments filled in; an argument that is not given stays in braces. */
  Message filled(String key, Map<String, String> details) {
    return new Message(ja.text(key, details), en.text(key, details));
  }

  private static Phrases phrases(String name) {
    InputStream in = MessageTemplates.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Missing resource " + name);
    }
    try {
      return Phrases.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
