package org.jisseki.core.profile;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.text.VisibleText;

/**
 * Gathers the lines of a profile file: those that can be taken up, and the problems of the others.
 * Not thread-safe.
 */
public final class ProfileDraft {

  private static final String COMMA = ", ";

  private final String name;
  private final List<ProfileEntry> entries = new ArrayList<>();
  private final List<ProfileProblem> problems = new ArrayList<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  /**
   * An empty draft.
   *
   * @param name the file, as problems call it
   */
  public ProfileDraft(String name) {
    this.name = name;
  }

  /**
   * Adds a line as it stands in the file.
   *
   * @param line the line of the file, from 1
   */
  public void add(int line, String kind, String word, String meaning, String note) {
    String damaged = firstDamaged(List.of(kind, word, meaning, note));
    if (!damaged.isEmpty()) {
      refuse(InputProblem.PROFILE_DAMAGED, line, kind.strip(), VisibleText.of(damaged.strip()), "");
      return;
    }
    Optional<ProfileKind> found = ProfileKind.find(kind.strip());
    if (found.isEmpty()) {
      List<String> kinds = new ArrayList<>();
      for (ProfileKind known : ProfileKind.values()) {
        kinds.add(known.id());
      }
      refuse(InputProblem.PROFILE_KIND, line, kind.strip(), "", String.join(COMMA, kinds));
      return;
    }
    add(line, found.get(), word.strip(), meaning.strip(), note);
  }

  private static String firstDamaged(List<String> texts) {
    for (String text : texts) {
      if (VisibleText.isDamaged(text)) {
        return text;
      }
    }
    return "";
  }

  private void add(int line, ProfileKind kind, String word, String meaning, String note) {
    if (word.isEmpty()) {
      refuse(InputProblem.PROFILE_NO_WORD, line, kind.id(), "", "");
    } else if (!kind.takesWord(word)) {
      if (kind == ProfileKind.RULE) {
        refuse(InputProblem.PROFILE_RULE, line, kind.id(), word, "");
      } else {
        refuse(InputProblem.PROFILE_WORD, line, kind.id(), word, String.join(COMMA, kind.words()));
      }
    } else if (!kind.takesMeaning(meaning)) {
      refuseMeaning(line, kind, meaning);
    } else {
      addOnce(new ProfileEntry(kind, word, meaning, note, line));
    }
  }

  private void refuseMeaning(int line, ProfileKind kind, String meaning) {
    String choices = String.join(COMMA, kind.meanings());
    InputProblem problem =
        kind == ProfileKind.BOUND
            ? InputProblem.PROFILE_NUMBER
            : kind == ProfileKind.ALIAS
                ? InputProblem.PROFILE_NO_MEANING
                : choices.isEmpty()
                    ? InputProblem.PROFILE_NEEDLESS_MEANING
                    : InputProblem.PROFILE_MEANING;
    refuse(problem, line, kind.id(), meaning, choices);
  }

  private void addOnce(ProfileEntry entry) {
    String key = entry.kind().id() + "\n" + Profile.fold(entry.word());
    Integer earlier = lines.putIfAbsent(key, entry.line());
    if (earlier == null) {
      entries.add(entry);
      return;
    }
    refuse(
        InputProblem.PROFILE_TWICE,
        entry.line(),
        entry.kind().id(),
        entry.word(),
        Integer.toString(earlier));
  }

  /** Says that the first line does not name the columns of a profile. */
  public void refuseHeader(int line, String found) {
    refuse(InputProblem.PROFILE_HEADER, line, "", found, "kind,word,meaning,note");
  }

  private void refuse(InputProblem problem, int line, String kind, String found, String expected) {
    Map<String, String> details =
        Map.of(
            "name", name,
            "line", Integer.toString(line),
            "kind", kind,
            "found", found,
            "expected", expected);
    problems.add(new ProfileProblem(line, problem.words(details)));
  }

  /** What could be taken up. */
  public Profile profile() {
    return new Profile(entries);
  }

  /** What could not, in the order of the file. */
  public List<ProfileProblem> problems() {
    return ImmutableList.copyOf(problems);
  }
}
