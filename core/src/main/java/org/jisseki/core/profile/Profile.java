package org.jisseki.core.profile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a council says of its own words and rules; a plain value that each room interprets for
 * itself.
 *
 * <pre>{@code
 * Profile ours = new Profile(List.of(ProfileEntry.of(ProfileKind.HEADER, "メニュー", "name")));
 * TableReader reader = TableReader.builder().profile(ours).build();
 * }</pre>
 *
 * @param entries the entries in the order of the file
 */
public record Profile(List<ProfileEntry> entries) implements Serializable {

  private static final Profile NONE = new Profile(List.of());

  /** Copies the entries. */
  public Profile {
    entries = ImmutableList.copyOf(entries);
  }

  /** The profile that says nothing. */
  public static Profile none() {
    return NONE;
  }

  /** Whether the profile says nothing. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The entries of one kind, in the order of the file. */
  public List<ProfileEntry> entries(ProfileKind kind) {
    ImmutableList.Builder<ProfileEntry> found = ImmutableList.builder();
    for (ProfileEntry entry : entries) {
      if (entry.kind() == kind) {
        found.add(entry);
      }
    }
    return found.build();
  }

  /** What the profile says of a word, compared without regard to width and case. */
  public Optional<ProfileEntry> find(ProfileKind kind, String word) {
    if (isEmpty()) {
      return Optional.empty();
    }
    String wanted = fold(word);
    for (ProfileEntry entry : entries) {
      if (entry.kind() == kind && fold(entry.word()).equals(wanted)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The form in which words are compared: NFKC, lower case, trimmed. */
  static String fold(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
