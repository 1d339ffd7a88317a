package org.jisseki.core.check;

import java.util.List;
import org.jisseki.core.compare.PairingWords;

/** How well the labels of results fit programs. */
final class TermFit {

  private static final double FITS = 0.7;
  private static final int DISTINCTIVE_LENGTH = 3;

  /** A word that this share of the programs use, or more than two of them, tells nothing. */
  private static final double COMMON = 0.1;

  private static final int FEW = 2;
  private static final int REACH = 250;
  private static final List<String> VAGUE = CheckWords.standard().of("vague");
  private static final List<String> GENERIC = CheckWords.standard().of("verbs");

  private final List<ProgramTerms> programs;
  private final PairingWords words;

  TermFit(List<ProgramTerms> programs, PairingWords words) {
    this.programs = programs;
    this.words = words;
  }

  /** -1 or 1 where the program before or behind fits the results better, else 0. */
  int betterNeighbor(int i) {
    if (programs.get(i).stems().isEmpty() || isDescribedNowhere(i)) {
      return 0;
    }
    for (int direction : new int[] {-1, 1}) {
      int other = i + direction;
      if (other >= 0
          && other < programs.size()
          && (isBetter(i, other) || completes(i, other) || continues(i, other))) {
        return direction;
      }
    }
    return 0;
  }

  /** -1 or 1 where a word of the results, however short, fits only the neighbor, else 0. */
  int likelyNeighbor(int i) {
    if (!fitsNothing(i) || isDescribedNowhere(i)) {
      return 0;
    }
    for (int direction : new int[] {-1, 1}) {
      int other = i + direction;
      if (other >= 0 && other < programs.size() && !isSameProgram(i, other)) {
        for (String stem : programs.get(i).stems()) {
          boolean fits = programs.get(other).described().contains(stem);
          if (fits && users(stem, i) == 1 && !VAGUE.contains(stem)) {
            return direction;
          }
        }
      }
    }
    return 0;
  }

  /** Whether a program has results and no word of them fits it. */
  boolean fitsNothing(int i) {
    ProgramTerms own = programs.get(i);
    return !own.stems().isEmpty()
        && own.stems().stream().noneMatch(stem -> coverage(stem, own.described()) >= FITS);
  }

  /**
   * Whether the results go on with what the neighbor counted last year, and with nothing that the
   * program itself did, while the neighbor does not go on with its own.
   */
  private boolean continues(int i, int other) {
    ProgramTerms own = programs.get(i);
    ProgramTerms neighbor = programs.get(other);
    boolean apart =
        !own.before().isEmpty()
            && own.stems().stream().noneMatch(own.before()::contains)
            && neighbor.stems().stream().noneMatch(neighbor.before()::contains);
    return apart
        && fitsNothing(i)
        && own.stems().stream()
            .anyMatch(
                stem ->
                    neighbor.before().contains(stem)
                        && !GENERIC.contains(stem)
                        && around(i).stream().filter(terms -> terms.before().contains(stem)).count()
                            <= FEW);
  }

  private boolean isDescribedNowhere(int i) {
    return programs.get(i).described().isBlank();
  }

  private boolean isBetter(int i, int other) {
    ProgramTerms own = programs.get(i);
    boolean distinctive = false;
    for (String stem : own.stems()) {
      boolean fitsOwn = coverage(stem, own.described()) >= FITS;
      boolean fitsOther = coverage(stem, programs.get(other).described()) >= FITS;
      if (fitsOwn && !fitsOther) {
        return false;
      }
      distinctive |= fitsOther && !fitsOwn && isDistinctive(stem, other);
    }
    return distinctive && !isSameProgram(own, programs.get(other));
  }

  /** Whether the results are the counterpart of the program's before, which are thus in place. */
  boolean completesTheOneBefore(int i) {
    return i > 0 && completes(i, i - 1);
  }

  /** Whether the only label is the counterpart of the neighbor's only one and fits nothing here. */
  private boolean completes(int i, int other) {
    ProgramTerms own = programs.get(i);
    ProgramTerms neighbor = programs.get(other);
    if (own.stems().size() != 1 || neighbor.stems().size() != 1) {
      return false;
    }
    String stem = own.stems().get(0);
    String counterpart = neighbor.stems().get(0);
    return words.areCounterparts(stem, counterpart)
        && coverage(stem, own.described()) < FITS
        && other < i;
  }

  private boolean isDistinctive(String stem, int other) {
    if (stem.length() < DISTINCTIVE_LENGTH) {
      return false;
    }
    int users = users(stem, other);
    long sayers = around(other).stream().filter(terms -> terms.stems().contains(stem)).count();
    boolean inName = coverage(stem, programs.get(other).name()) >= FITS;
    return users <= Math.max(FEW, COMMON * around(other).size())
        && sayers <= FEW
        && (inName || stem.length() > DISTINCTIVE_LENGTH);
  }

  /** How many programs around one speak of a word. */
  private int users(String stem, int at) {
    int users = 0;
    for (ProgramTerms terms : around(at)) {
      users += coverage(stem, terms.described()) >= FITS ? 1 : 0;
    }
    return users;
  }

  /** The programs that tell how common a word is; not all of a table of thousands. */
  private List<ProgramTerms> around(int at) {
    return programs.subList(Math.max(0, at - REACH), Math.min(programs.size(), at + REACH));
  }

  private boolean isSameProgram(int one, int other) {
    return isSameProgram(programs.get(one), programs.get(other));
  }

  private static boolean isSameProgram(ProgramTerms one, ProgramTerms other) {
    return one.program().name().text().equals(other.program().name().text());
  }

  /** The share of a word's pairs of characters that a text holds; 1 where it holds the word. */
  private static double coverage(String word, String text) {
    if (text.contains(word)) {
      return 1;
    }
    int held = 0;
    for (int i = 0; i + 2 <= word.length(); i++) {
      held += text.contains(word.substring(i, i + 2)) ? 1 : 0;
    }
    return word.length() < 3 ? 0 : (double) held / (word.length() - 1);
  }
}
