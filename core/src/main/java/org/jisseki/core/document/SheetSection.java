package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.Side;
import org.jisseki.core.document.ProgramSheet.CellWords;
import org.jisseki.core.document.ProgramSheet.YearWords;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.text.FiscalYear;

/** The program sheets: the words of each year, every number marked where it was read. */
final class SheetSection {

  private final Story story;
  private final Words words;
  private final IndicatorTable tables;

  SheetSection(Story story) {
    this.story = story;
    this.words = story.words();
    this.tables = new IndicatorTable(story);
  }

  Section section() {
    ImmutableList.Builder<Block> sheets = ImmutableList.builder();
    story.programs().forEach(program -> sheets.add(sheet(program)));
    return Section.of("sheets", words.text("section.sheets"), sheets.build());
  }

  private ProgramSheet sheet(ProgramView view) {
    Program program = view.program();
    return new ProgramSheet(
        view.id(),
        program.number().text(),
        program.name().text(),
        path(program),
        program.goals().stream().map(PlanGoal::text).toList(),
        texts(program),
        years(view),
        tables.of(view),
        view.findings());
  }

  private List<String> path(Program program) {
    List<String> path = new ArrayList<>(program.division().path());
    if (program.division().inferred() && !path.isEmpty()) {
      int last = path.size() - 1;
      path.set(last, path.get(last) + words.text("inferred"));
    }
    return path;
  }

  private List<Facts.Fact> texts(Program program) {
    List<Facts.Fact> texts = new ArrayList<>();
    add(texts, words.text("sheet.plan"), program.plan());
    add(texts, words.text("sheet.activity"), program.activity());
    program.columns().forEach((header, text) -> add(texts, header, text));
    return texts;
  }

  private static void add(List<Facts.Fact> texts, String term, SourcedText text) {
    if (text.isPresent()) {
      texts.add(new Facts.Fact(term, text.text()));
    }
  }

  private List<YearWords> years(ProgramView view) {
    Map<String, Hint> hints = hints(view);
    List<YearWords> years = new ArrayList<>();
    for (FiscalYear year : story.comparison().report().years()) {
      boolean present = view.program().results().containsKey(year);
      List<CellWords> cells = new ArrayList<>();
      for (ResultText cell : view.program().results(year)) {
        String place = words.place(cell.address(), story.sheets());
        cells.add(new CellWords(place, marked(view, year, cell, hints)));
      }
      String missing = cells.isEmpty() ? words.text(present ? "sheet.empty" : "sheet.absent") : "";
      years.add(new YearWords(words.year(year), cells, missing));
    }
    return years;
  }

  private List<Inline> marked(
      ProgramView view, FiscalYear year, ResultText cell, Map<String, Hint> hints) {
    ImmutableList.Builder<Inline> inlines = ImmutableList.builder();
    String text = cell.text();
    int at = 0;
    for (Measurement each : cell.measurements()) {
      if (each.start() < at || each.end() > text.length()) {
        continue; // a text from elsewhere may not carry its own measurements
      }
      if (each.start() > at) {
        inlines.add(new Inline.Text(text.substring(at, each.start())));
      }
      String id = view.markOf(year, cell, each);
      Hint hint = hints.getOrDefault(id, new Hint("", "", words.text("mark.other")));
      inlines.add(
          new Inline.Mark(
              text.substring(each.start(), each.end()), id, hint.ref, hint.target, hint.words));
      at = each.end();
    }
    if (at < text.length()) {
      inlines.add(new Inline.Text(text.substring(at)));
    }
    return inlines.build();
  }

  /** The row that a mark belongs to, what it leads to and what it says. */
  private record Hint(String ref, String target, String words) {}

  private Map<String, Hint> hints(ProgramView view) {
    Map<String, Hint> hints = new HashMap<>();
    for (NoPair alone : view.compared().pairing().unpaired()) {
      hints.put(view.markOf(alone.side(), alone.figure()), alone("", alone));
    }
    int row = 0;
    for (Indicator each : view.indicators()) {
      row++;
      String ref = Integer.toString(row);
      if (each instanceof LoneIndicator lone) {
        NoPair alone = lone.alone();
        hints.put(view.markOf(alone.side(), alone.figure()), alone(ref, alone));
      } else if (each instanceof ComparedIndicator compared) {
        Figure now = compared.pair().current();
        Figure before = compared.pair().previous();
        String current = view.markOf(Side.CURRENT, now);
        String previous = view.markOf(Side.PREVIOUS, before);
        hints.put(current, new Hint(ref, previous, compared.hint(before, story.previousTitle())));
        hints.put(previous, new Hint(ref, current, compared.hint(now, story.currentTitle())));
      }
    }
    return hints;
  }

  private Hint alone(String ref, NoPair alone) {
    String reason = words.text("nopair." + alone.reason().id());
    return new Hint(ref, "", words.text("mark.alone", Map.of("reason", reason)));
  }
}
