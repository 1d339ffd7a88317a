package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.core.compare.PairingWords;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Role;

/**
 * The words of a program and of the results beside it, folded for comparing.
 *
 * @param program the program
 * @param cells the cells of its results that hold a text
 * @param described its name, plan and activity, folded
 * @param name its name, folded
 * @param labels the labels of its results as written
 * @param stems the labels' stems, each once, in order
 * @param before the stems of the labels of last year's results
 */
record ProgramTerms(
    Program program,
    ImmutableList<ResultText> cells,
    String described,
    String name,
    ImmutableList<String> labels,
    ImmutableList<String> stems,
    ImmutableList<String> before) {

  private static final int SHORTEST_NAME = 4;
  private static final int DISTINCTIVE = 3;
  private static final ImmutableList<String> NAME_ENDINGS =
      ImmutableList.of("事業", "業務", "活動", "の開催", "開催", "の運営", "運営", "の実施", "実施", "運動");

  /** The words of a program with the results of two years. */
  static ProgramTerms of(
      Program program, List<ResultText> results, List<ResultText> previous, PairingWords words) {
    ImmutableList<ResultText> cells =
        results.stream()
            .filter(cell -> !cell.text().isBlank())
            .collect(ImmutableList.toImmutableList());
    ImmutableList<String> labels = labels(cells);
    ImmutableList<String> stems = stems(labels, words);
    String name = words.folded(program.name().text());
    String described =
        name
            + ' '
            + words.folded(program.plan().text())
            + ' '
            + words.folded(program.activity().text());
    return new ProgramTerms(
        program, cells, described, name, labels, stems, stems(labels(previous), words));
  }

  private static ImmutableList<String> labels(List<ResultText> cells) {
    Set<String> labels = new LinkedHashSet<>();
    for (ResultText cell : cells) {
      for (Measurement measurement : cell.measurements()) {
        if (measurement.role() == Role.RESULT && !measurement.label().isEmpty()) {
          labels.add(measurement.label());
        }
      }
    }
    return ImmutableList.copyOf(labels);
  }

  private static ImmutableList<String> stems(List<String> labels, PairingWords words) {
    Set<String> stems = new LinkedHashSet<>();
    for (String label : labels) {
      String stem = words.stem(label);
      if (stem.length() > 1) {
        stems.add(stem);
      }
    }
    return ImmutableList.copyOf(stems);
  }

  /** The first label of its results; empty where they have none. */
  String firstLabel() {
    return labels.isEmpty() ? "" : labels.get(0);
  }

  /** The texts of its results. */
  String text() {
    return cells.stream().map(ResultText::text).collect(Collectors.joining("\n"));
  }

  /** Its name without the ending that many names share. */
  String nameStem(PairingWords words) {
    String written = program.name().text();
    for (String ending : NAME_ENDINGS) {
      if (written.endsWith(ending) && written.length() - ending.length() >= SHORTEST_NAME) {
        return words.folded(written.substring(0, written.length() - ending.length()));
      }
    }
    return name;
  }

  /** Whether a text names the program by the whole of its name but for the ending. */
  boolean isNamedIn(String text, PairingWords words) {
    String stem = nameStem(words);
    return stem.length() >= SHORTEST_NAME && words.folded(text).contains(stem);
  }

  /** The labels of its results that only the other program speaks of, short ones left out. */
  List<String> labelsOf(ProgramTerms other, PairingWords words) {
    return labels.stream()
        .filter(label -> label.length() >= DISTINCTIVE)
        .filter(label -> other.isAbout(words.folded(label)) && !isAbout(words.folded(label)))
        .toList();
  }

  /** Whether its own name, plan or activity holds a word. */
  boolean isAbout(String word) {
    return described.contains(word);
  }
}
