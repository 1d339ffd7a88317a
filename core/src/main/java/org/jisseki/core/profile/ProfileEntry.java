package org.jisseki.core.profile;

import java.io.Serializable;

/**
 * One line of a profile: a word of the council and what it means.
 *
 * @param kind what it is about
 * @param word the word as the council writes it; of a rule, its code or name
 * @param meaning what it means; empty where the kind needs no meaning, or where nobody has decided
 * @param note for those who edit the profile; empty for none
 * @param line the line of the file on which it stands, from 1; 0 for an entry of no file
 */
public record ProfileEntry(ProfileKind kind, String word, String meaning, String note, int line)
    implements Serializable {

  /** Trims word and meaning, and checks that the kind takes them. */
  public ProfileEntry {
    word = word.strip();
    meaning = meaning.strip();
    if (!kind.takesWord(word) || !kind.takesMeaning(meaning) || line < 0) {
      throw new IllegalArgumentException(
          "An entry of kind '%s' cannot be '%s' with the meaning '%s' on line %d"
              .formatted(kind.id(), word, meaning, line));
    }
  }

  /** An entry of no file, without a note. */
  public static ProfileEntry of(ProfileKind kind, String word, String meaning) {
    return new ProfileEntry(kind, word, meaning, "", 0);
  }
}
