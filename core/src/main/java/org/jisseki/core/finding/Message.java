package org.jisseki.core.finding;

import java.io.Serializable;

/**
 * The same sentence in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Message(String ja, String en) implements Serializable {

  /** The sentence in one language. */
  public String in(Language language) {
    return language == Language.JA ? ja : en;
  }
}
