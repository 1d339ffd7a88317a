package org.jisseki.core.document;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.Pairing;
import org.jisseki.core.compare.Side;
import org.jisseki.core.measure.Qualifier;

/**
 * Puts the figures of a program in the order in which a reader meets them: what the later year
 * states in its order, then what only the earlier year states.
 */
final class IndicatorRows {

  private static final Comparator<Entry> READING_ORDER =
      Comparator.comparing(Entry::side)
          .thenComparing(entry -> entry.leading().cell())
          .thenComparing(entry -> entry.leading().measurement().start());

  private final ProgramView program;

  IndicatorRows(ProgramView program) {
    this.program = program;
  }

  /**
   * A row that is still to be named.
   *
   * @param side the year that leads it
   * @param leading the figure that it is named by
   * @param label the label of the pair or of the figure
   * @param maker makes the row from its id and its name
   */
  private record Entry(
      Side side, Figure leading, String label, BiFunction<String, String, Indicator> maker) {}

  /** The rows of the pairing; one that says so for a program without numbers. */
  ImmutableList<Indicator> of(Pairing pairing) {
    List<Entry> entries = entries(pairing);
    entries.sort(READING_ORDER);
    Multiset<String> names = HashMultiset.create();
    entries.forEach(entry -> names.add(plainName(entry)));
    ImmutableList.Builder<Indicator> rows = ImmutableList.builder();
    int number = 0;
    for (Entry entry : entries) {
      number++;
      String plain = plainName(entry);
      boolean tellApart = names.count(plain) > 1 && !entry.label().isEmpty();
      String name = tellApart ? (marks(entry) + " " + plain).strip() : plain;
      rows.add(entry.maker().apply(program.id() + "r" + number, name));
    }
    if (entries.isEmpty()) {
      rows.add(new SilentProgram(program, program.id() + "r1"));
    }
    return rows.build();
  }

  private List<Entry> entries(Pairing pairing) {
    List<Entry> entries = new ArrayList<>();
    for (Pair pair : pairing.pairs()) {
      entries.add(
          new Entry(
              Side.CURRENT,
              pair.current(),
              pair.label(),
              (id, name) -> new ComparedIndicator(program, id, name, pair)));
    }
    for (NoPair alone : pairing.unpaired()) {
      if (alone.reason() != NoPairReason.NOT_A_RESULT) {
        entries.add(
            new Entry(
                alone.side(),
                alone.figure(),
                alone.figure().measurement().label(),
                (id, name) -> new LoneIndicator(program, id, name, alone)));
      }
    }
    return entries;
  }

  /** The name with what changes its meaning: 参加者(延べ). */
  private String plainName(Entry entry) {
    List<String> qualifiers = new ArrayList<>();
    for (Qualifier qualifier : entry.leading().measurement().qualifiers()) {
      if (changesMeaning(qualifier)) {
        qualifiers.add(words().text("qualifier." + qualifier.id()));
      }
    }
    String name = bareName(entry);
    return qualifiers.isEmpty() ? name : name + "(" + words().list(qualifiers) + ")";
  }

  /** The label; of a nameless number its item marks, or that it is a total. */
  private String bareName(Entry entry) {
    if (!entry.label().isEmpty()) {
      return entry.label();
    }
    String marks = marks(entry);
    if (!marks.isEmpty()) {
      return marks;
    }
    boolean total = entry.leading().measurement().has(Qualifier.TOTAL);
    return words().text(total ? "total" : "unlabeled");
  }

  static boolean changesMeaning(Qualifier qualifier) {
    return switch (qualifier) {
      case CUMULATIVE, DISTINCT, OF_WHICH, AVERAGE, NEW, INCREASE, DECREASE, PER -> true;
      case APPROXIMATE, TOTAL, AT_LEAST, AT_MOST, AS_OF -> false;
    };
  }

  private static String marks(Entry entry) {
    return String.join("", entry.leading().measurement().item().marks());
  }

  private Words words() {
    return program.story().words();
  }
}
