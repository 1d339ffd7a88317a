package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.measure.Counters;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;

/**
 * Proposes a profile for the council whose table was read: its header words with what was made of
 * them, those that nobody knows without a meaning, and the counters that were only guessed.
 */
final class ProfileProposal {

  private static final int MOST_WORDS = 60;
  private static final int LONGEST_WORD = 30;

  private final HeaderWordReader words;
  private final HeaderFinder finder;
  private final Counters counters;
  private final Map<String, ProfileEntry> entries = new LinkedHashMap<>();

  ProfileProposal(Vocabulary vocabulary, Counters counters) {
    this.words = new HeaderWordReader(vocabulary);
    this.finder = new HeaderFinder(words);
    this.counters = counters;
  }

  Profile of(Grid grid, Reading reading) {
    List<SheetView> sheets = new ArrayList<>();
    for (Sheet sheet : grid.sheets()) {
      sheets.add(new SheetView(sheet));
    }
    String organization = reading.report().organization();
    if (!organization.isEmpty()) {
      add(ProfileKind.ORGANIZATION, organization, "");
    }
    if (reading.isTable()) {
      sheets.forEach(this::addHeaders);
      reading.report().programs().forEach(this::addCounters);
    } else {
      NearestHeader.find(sheets, finder).ifPresent(near -> addRow(near.sheet(), near.row()));
    }
    return new Profile(List.copyOf(entries.values()));
  }

  private void addHeaders(SheetView sheet) {
    for (HeaderBlock block : finder.find(sheet)) {
      for (int row = block.first(); row <= block.last(); row++) {
        addRow(sheet, row);
      }
    }
  }

  private void addRow(SheetView sheet, int row) {
    for (int column : sheet.filled(row)) {
      HeaderWord word = words.read(sheet.text(row, column));
      String label = word.label().isEmpty() ? word.text() : word.label();
      boolean year = word.meaning() == HeaderMeaning.YEAR_ALONE;
      if (!year && label.length() <= LONGEST_WORD) {
        HeaderMeaning meaning = word.meaning();
        add(ProfileKind.HEADER, label, meaning == HeaderMeaning.UNKNOWN ? "" : meaning.id());
      }
    }
  }

  private void addCounters(Program program) {
    for (List<ResultText> cells : program.results().values()) {
      for (ResultText cell : cells) {
        cell.measurements().stream().map(Measurement::unit).forEach(this::addCounter);
      }
    }
  }

  private void addCounter(CounterUnit unit) {
    if (unit.isPresent() && counters.find(unit.symbol()).isEmpty()) {
      add(ProfileKind.COUNTER, unit.symbol(), "");
    }
  }

  private void add(ProfileKind kind, String word, String meaning) {
    String text = word.replace('\n', ' ').strip();
    if (!text.isEmpty() && entries.size() < MOST_WORDS) {
      entries.putIfAbsent(kind.id() + FoldedText.of(text), ProfileEntry.of(kind, text, meaning));
    }
  }
}
