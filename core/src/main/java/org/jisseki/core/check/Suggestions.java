package org.jisseki.core.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.core.finding.Correction;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.CorrectionPlace;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What a person may decide about the findings of a file: the corrections that they propose, and for
 * each warning the choice to let it stand.
 *
 * <pre>{@code
 * CorrectionsWriter.in(language).suggest(Suggestions.of(reading, findings), out);
 * }</pre>
 */
public final class Suggestions {

  private final Map<Place, String> names = new HashMap<>();
  private final Map<Place, Row> rows = new HashMap<>();

  private Suggestions(Reading reading) {
    for (Program program : reading.report().programs()) {
      names.putIfAbsent(Cells.row(program), program.name().text());
    }
    for (Sheet sheet : reading.grid().sheets()) {
      sheet.rows().forEach(row -> rows.put(Place.ofRow(sheet.number(), row.number()), row));
    }
  }

  /**
   * The findings about which something can be decided, each with its choices.
   *
   * @param reading the reading that the findings are about
   * @param findings all findings, in the order of the source
   */
  public static List<Finding> of(Reading reading, List<Finding> findings) {
    Suggestions suggestions = new Suggestions(reading);
    ImmutableList.Builder<Finding> all = ImmutableList.builder();
    for (Finding finding : findings) {
      List<Correction> choices = suggestions.choices(finding);
      if (!choices.isEmpty()) {
        all.add(finding.proposing(choices));
      }
    }
    return all.build();
  }

  private List<Correction> choices(Finding finding) {
    List<Correction> choices = new ArrayList<>(finding.corrections());
    boolean weighs = finding.severity() != Severity.NOTE && finding.place().row() > 0;
    boolean ours =
        finding.code() == FindingCode.CORRECTION_UNFIT
            || finding.code() == FindingCode.CORRECTIONS_CONTRADICT;
    if (weighs && !ours) {
      choices.add(acceptance(finding));
    }
    return choices;
  }

  private Correction acceptance(Finding finding) {
    Place place = finding.place();
    Row row = rows.get(Proposals.row(place));
    String found =
        place.column() > 0 && row != null
            ? Proposals.beginning(row.cell(place.column()).text())
            : name(Proposals.row(place), row);
    return Correction.of(
        CorrectionKind.ACCEPT, CorrectionPlace.of(place), found, finding.code().id());
  }

  private String name(Place place, @Nullable Row row) {
    String name = names.getOrDefault(place, "");
    if (!name.isEmpty() || row == null) {
      return name;
    }
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .map(cell -> Proposals.beginning(cell.text()))
        .findFirst()
        .orElse("");
  }
}
