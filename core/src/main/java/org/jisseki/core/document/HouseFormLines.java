package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jisseki.core.reading.CanonicalTable;

/** Fills the house form: the canonical table, each year in one cell, and the changes. */
final class HouseFormLines {

  private final Story story;
  private final Words words;
  private final CanonicalTable table;

  HouseFormLines(Story story) {
    this.story = story;
    this.words = story.words();
    this.table = CanonicalTable.of(story.reading());
  }

  HouseForm form() {
    int levels =
        story.programs().stream().mapToInt(program -> program.path().size()).max().orElse(0);
    ImmutableList.Builder<HouseForm.Line> lines = ImmutableList.builder();
    for (int i = 0; i < story.programs().size(); i++) {
      lines.add(line(story.programs().get(i), table.rows().get(i)));
    }
    return new HouseForm(columns(levels), levels, lines.build());
  }

  private ImmutableList<Column> columns(int levels) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    int number = 0;
    for (String header : table.headers()) {
      if (!header.isEmpty() || number == 0) {
        number++;
        String id = number <= levels ? "division-" + number : "filed-" + (number - levels);
        columns.add(Column.words(id, header));
      }
    }
    return columns
        .add(Column.words(HouseForm.DIFFERENCE, words.text("column.difference")))
        .add(Column.words(HouseForm.RATE, words.text("column.rate")))
        .add(Column.words(HouseForm.REASON, words.text("column.reason")))
        .build();
  }

  private HouseForm.Line line(ProgramView view, List<String> filed) {
    List<String> cells = new ArrayList<>(joined(filed));
    List<String> differences = new ArrayList<>();
    List<String> rates = new ArrayList<>();
    for (Indicator each : view.indicators()) {
      if (each instanceof ComparedIndicator compared) {
        differences.add(compared.name() + " " + difference(compared));
        rates.add(compared.rateCell().text());
      }
    }
    String none = words.text("missing.not-applicable");
    cells.add(differences.isEmpty() ? none : String.join("\n", differences));
    cells.add(rates.isEmpty() ? none : String.join("\n", rates));
    cells.add("");
    String number = view.program().number().text();
    String name = (number + " " + view.program().name().text()).strip();
    return new HouseForm.Line(view.program().id(), name, view.id(), cells);
  }

  private static String difference(ComparedIndicator compared) {
    String text = compared.difference().text();
    return compared.isRate() ? text : text + compared.unit();
  }

  /** The further cells of a year, whose headers are empty, join the first. */
  private List<String> joined(List<String> filed) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      if (i == 0 || !table.headers().get(i).isEmpty()) {
        cells.add(filed.get(i));
      } else if (!filed.get(i).isEmpty()) {
        int last = cells.size() - 1;
        String before = cells.get(last);
        cells.set(last, before.isEmpty() ? filed.get(i) : before + "\n" + filed.get(i));
      }
    }
    return cells;
  }
}
