package org.jisseki.core.compare;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.text.FiscalYear;

/**
 * Puts the years of several files together: programs are followed from the latest file to the
 * earliest, their indicators from year to year, over gaps. Where files differ on a year, the year's
 * own report counts and the others are kept beside it. Immutable and thread-safe.
 */
public final class TrendReader implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final TrendReader STANDARD =
      new TrendReader(ProgramMatcher.standard(), Pairer.standard());

  private final ProgramMatcher matcher;
  private final Pairer pairer;
  private final PairingWords words = PairingWords.standard();

  private TrendReader(ProgramMatcher matcher, Pairer pairer) {
    this.matcher = matcher;
    this.pairer = pairer;
  }

  /** The reader with the built-in words. */
  public static TrendReader standard() {
    return STANDARD;
  }

  /** The reader that knows which programs of a council have had other names. */
  public TrendReader withProfile(Profile profile) {
    return new TrendReader(matcher.withProfile(profile), pairer);
  }

  /** Reads the trend of some files, whose order does not matter unless two are of one year. */
  public Trend read(List<TrendInput> files) {
    List<TrendInput> inputs =
        ImmutableList.sortedCopyOf(
            Comparator.comparingInt(
                file -> -file.report().fiscalYear().map(FiscalYear::western).orElse(0)),
            files);
    Set<FiscalYear> years = new TreeSet<>();
    inputs.forEach(file -> years.addAll(file.report().years()));
    List<TrendProgram> programs = new ArrayList<>();
    for (TrendLine line : lines(inputs)) {
      programs.add(new TrendFollower(pairer, words, line, inputs, List.copyOf(years)).follow());
    }
    return new Trend(List.copyOf(years), inputs, programs);
  }

  private List<TrendLine> lines(List<TrendInput> inputs) {
    List<TrendLine> lines = new ArrayList<>();
    Set<FiscalYear> known = new HashSet<>();
    for (int file = 0; file < inputs.size(); file++) {
      List<Program> programs = inputs.get(file).report().programs();
      Set<FiscalYear> shared = new HashSet<>(inputs.get(file).report().years());
      shared.retainAll(known);
      List<Program> followed = lines.stream().map(TrendLine::earliest).toList();
      ProgramMatching matching = matcher.match(followed, programs, shared);
      Map<Program, TrendLine> byProgram = new HashMap<>();
      lines.forEach(line -> byProgram.put(line.earliest(), line));
      for (ProgramPair pair : matching.pairs()) {
        TrendLine line = byProgram.get(pair.current());
        if (line != null) {
          line.add(file, pair);
        }
      }
      for (Program program : matching.ended()) {
        lines.add(new TrendLine(file, program));
      }
      known.addAll(inputs.get(file).report().years());
    }
    return lines;
  }
}
