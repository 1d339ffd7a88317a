package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.text.FiscalYear;

/**
 * Matches the programs of two files one to one: by name where names are written alike, else by all
 * that two years of a program have in common. Renames, moves and new numbers are followed; what no
 * sign decides stays unmatched. Immutable and thread-safe.
 */
public final class ProgramMatcher implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final ProgramMatcher STANDARD =
      new ProgramMatcher(PairingWords.standard(), ImmutableMap.of());

  private final PairingWords words;
  private final ImmutableMap<String, String> aliases;

  private ProgramMatcher(PairingWords words, ImmutableMap<String, String> aliases) {
    this.words = words;
    this.aliases = aliases;
  }

  /** The matcher with the built-in words. */
  public static ProgramMatcher standard() {
    return STANDARD;
  }

  /** The matcher that knows which programs of a council have had other names. */
  public ProgramMatcher withProfile(Profile profile) {
    Map<String, String> known = new HashMap<>(aliases);
    for (ProfileEntry entry : profile.entries(ProfileKind.ALIAS)) {
      known.put(Names.written(entry.word()), entry.meaning());
    }
    return new ProgramMatcher(words, ImmutableMap.copyOf(known));
  }

  /**
   * Matches the programs of two reports.
   *
   * @param current the later report
   * @param previous the earlier report
   */
  public ProgramMatching match(ResultsReport current, ResultsReport previous) {
    Set<FiscalYear> shared = new HashSet<>(current.years());
    shared.retainAll(previous.years());
    return match(current.programs(), previous.programs(), shared);
  }

  /** Matches programs of two files; figures of the shared years should be the same in both. */
  ProgramMatching match(List<Program> current, List<Program> previous, Set<FiscalYear> shared) {
    return new ProgramAssignment(traits(current, shared), traits(previous, shared)).matching();
  }

  private List<ProgramTraits> traits(List<Program> programs, Set<FiscalYear> shared) {
    List<ProgramTraits> traits = new ArrayList<>(programs.size());
    for (Program program : programs) {
      traits.add(ProgramTraits.of(program, present(program.name().text()), shared, words));
    }
    return ImmutableList.copyOf(traits);
  }

  /** The present name of a program; a chain of aliases is followed to its end. */
  private String present(String name) {
    String present = name;
    for (int step = 0; step <= aliases.size(); step++) {
      String next = aliases.get(Names.written(present));
      if (next == null) {
        return present;
      }
      present = next;
    }
    return name;
  }
}
