package org.jisseki.core.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jisseki.core.compare.Direction;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.compare.YearState;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.measure.Confidence;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.measure.Role;
import org.junit.jupiter.api.Test;

/** What the definitions of the tidy tables promise, and that they keep up with the domain. */
class TidySchemasTest {

  @Test
  void theTablesComeInTheirOrder() {
    assertEquals(
        List.of("programs", "measurements", "comparisons", "findings"),
        TidySchemas.all().stream().map(TidySchema::name).toList());
  }

  @Test
  void namesAreUniqueAndPlain() {
    for (TidySchema schema : TidySchemas.all()) {
      List<String> names = schema.columns().stream().map(TidyColumn::name).toList();
      assertEquals(names.size(), new HashSet<>(names).size(), schema.name());
      names.forEach(name -> assertTrue(name.matches("[a-z]+(_[a-z]+)*"), name));
    }
  }

  @Test
  void everyColumnIsTitledAndDescribedInBothLanguages() {
    for (TidySchema schema : TidySchemas.all()) {
      for (TidyColumn column : schema.columns()) {
        for (String words :
            List.of(
                column.title().ja(),
                column.title().en(),
                column.description().ja(),
                column.description().en())) {
          assertFalse(words.isBlank(), schema.name() + "." + column.name());
        }
      }
    }
  }

  @Test
  void everyReferenceNamesTheKeyOfAnotherTable() {
    for (TidySchema schema : TidySchemas.all()) {
      for (TidyReference reference : schema.references()) {
        assertEquals(
            TidySchemas.of(reference.table()).orElseThrow().primaryKey(), reference.targets());
        reference.columns().forEach(column -> assertTrue(schema.indexOf(column) >= 0, column));
      }
    }
  }

  @Test
  void theValuesOfAColumnAreThoseOfTheDomain() {
    assertEquals(ids(Kind.values(), Kind::id), values("measurements", "kind"));
    assertEquals(ids(Role.values(), Role::id), values("measurements", "role"));
    assertEquals(ids(Confidence.values(), Confidence::id), values("measurements", "confidence"));
    assertEquals(ids(Qualifier.values(), Qualifier::id), values("measurements", "qualifiers"));
    assertEquals(ids(YearState.values(), YearState::id), values("programs", "current_state"));
    assertEquals(ids(YearState.values(), YearState::id), values("programs", "previous_state"));
    assertEquals(ids(Severity.values(), Severity::id), values("findings", "severity"));
    assertEquals(
        Stream.concat(ids(Direction.values(), Direction::id).stream(), Stream.of("new", "ended"))
            .toList(),
        values("comparisons", "direction"));
    assertEquals(
        Stream.concat(
                ids(PairReason.values(), PairReason::id).stream(),
                ids(NoPairReason.values(), NoPairReason::id).stream())
            .toList(),
        values("comparisons", "reasons"));
  }

  @Test
  void aTableRefusesWhatItsColumnsDoNotTake() {
    TidySchema schema = TidySchemas.of("findings").orElseThrow();
    List<TidyValue> empty = new TidyRow(schema).values();
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> new TidyTable(schema, List.of(empty)));
    assertEquals("The column dataset_id of findings takes no None[]", thrown.getMessage());
    List<TidyValue> odd =
        new TidyRow(schema)
            .set("dataset_id", "d")
            .set("finding_id", "f1")
            .set("code", "J101")
            .set("severity", "grave")
            .values();
    thrown =
        assertThrows(IllegalArgumentException.class, () -> new TidyTable(schema, List.of(odd)));
    assertEquals("The column severity of findings takes no Text[text=grave]", thrown.getMessage());
  }

  private static List<String> values(String table, String column) {
    TidySchema schema = TidySchemas.of(table).orElseThrow();
    return schema.columns().get(schema.indexOf(column)).values();
  }

  private static <T> List<String> ids(T[] all, Function<T, String> id) {
    return Arrays.stream(all).map(id).toList();
  }
}
