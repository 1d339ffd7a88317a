package org.jisseki.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileDraftTest {

  @ParameterizedTest
  @CsvSource({
    "header, メニュー, name",
    "header, メニュー, ''",
    "header-ending, のようす, activity",
    "division-suffix, ブロック, ''",
    "total, 累計欄, ''",
    "note-mark, 付記, ''",
    "ditto, 前に同じ, ''",
    "counter, 小隊, ''",
    "counter, ケ町, か町",
    "qualifier, 累積, cumulative",
    "rule, J206, off",
    "rule, j206, warning",
    "rule, result-missing, note",
    "bound, change-percent, 30",
    "bound, change-percent, 0.5",
    "rounding, percent, floor",
    "direction, 苦情, down-is-good",
    "alias, 旧サロン事業, つどいの場事業",
    "organization, 汐見野市社会福祉協議会, ''"
  })
  void takesUpWhatEachKindKnows(String kind, String word, String meaning) {
    ProfileDraft draft = new ProfileDraft("p.csv");
    draft.add(2, kind, " " + word, meaning + " ", "note");
    assertEquals(List.of(), draft.problems());
    ProfileEntry entry = draft.profile().entries().get(0);
    assertEquals(kind, entry.kind().id());
    assertEquals(word, entry.word());
    assertEquals(meaning, entry.meaning());
    assertEquals("note", entry.note());
    assertEquals(2, entry.line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          heder         | メニュー  | name       | p.csv: line 7: there is no kind "heder"; it is one of: header, header-ending, division-suffix, total, note-mark, ditto, counter, qualifier, rule, bound, rounding, direction, alias, organization
          ''            | メニュー  | name       | p.csv: line 7: there is no kind ""; it is one of: header, header-ending, division-suffix, total, note-mark, ditto, counter, qualifier, rule, bound, rounding, direction, alias, organization
          header        | ''        | name       | p.csv: line 7: the kind "header" has no word; write one or delete the line
          header        | メニュー  | naem       | p.csv: line 7: the kind "header" does not take the meaning "naem"; it is one of: division, number, name, item, indicator, unit, goal, plan, activity, status, result, outcome, department, value, target, change, year, other
          qualifier     | 累積      | ''         | p.csv: line 7: the kind "qualifier" does not take the meaning ""; it is one of: cumulative, distinct, approximate, total, of-which, average, new, increase, decrease, at-least, at-most, per, as-of
          total         | 累計欄    | result     | p.csv: line 7: the kind "total" takes no meaning, but got "result"; leave it empty
          rule          | J999      | off        | p.csv: line 7: there is no finding code "J999"; jisseki explain lists them
          rule          | J206      | on         | p.csv: line 7: the kind "rule" does not take the meaning "on"; it is one of: off, error, warning, note
          bound         | change    | 30         | p.csv: line 7: the kind "bound" has no word "change"; it is one of: change-percent
          bound         | change-percent | 30%   | p.csv: line 7: the meaning of the kind "bound" is a number such as 30 or 0.5, but got "30%"
          bound         | change-percent | ''    | p.csv: line 7: the meaning of the kind "bound" is a number such as 30 or 0.5, but got ""
          bound         | change-percent | .5    | p.csv: line 7: the meaning of the kind "bound" is a number such as 30 or 0.5, but got ".5"
          rounding      | percent   | up         | p.csv: line 7: the kind "rounding" does not take the meaning "up"; it is one of: floor, half-up
          alias         | 旧サロン  | ''         | p.csv: line 7: the kind "alias" has no meaning; write the present name or delete the line
          """)
  void saysWhereWhatWasFoundWhatWasExpectedAndWhatToDo(
      String kind, String word, String meaning, String said) {
    ProfileDraft draft = new ProfileDraft("p.csv");
    draft.add(7, kind, word, meaning, "");
    assertTrue(draft.profile().isEmpty());
    assertEquals(1, draft.problems().size());
    assertEquals(7, draft.problems().get(0).line());
    assertEquals(said, draft.problems().get(0).words().en());
  }

  @Test
  void aWordStandsOnceWhateverItsWidthAndCase() {
    ProfileDraft draft = new ProfileDraft("p.csv");
    draft.add(2, "header", "Ｎo", "number", "");
    draft.add(3, "header-ending", "no", "number", "");
    draft.add(4, "header", "ｎＯ", "name", "");
    assertEquals(2, draft.profile().entries().size());
    assertEquals(
        "p.csv: 4 行目: 種類「header」の「ｎＯ」は 2 行目にもあります。どちらかの行を消してください",
        draft.problems().get(0).words().ja());
    assertEquals("number", draft.profile().find(ProfileKind.HEADER, "NO").orElseThrow().meaning());
  }

  @ParameterizedTest
  @EnumSource(ProfileKind.class)
  void everyKindIsFoundByItsName(ProfileKind kind) {
    assertEquals(kind, ProfileKind.find(kind.id()).orElseThrow());
  }

  @Test
  void anEntryOfOnesOwnIsCheckedToo() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> ProfileEntry.of(ProfileKind.HEADER, "メニュー", "nothing"));
    assertEquals(
        "An entry of kind 'header' cannot be 'メニュー' with the meaning 'nothing' on line 0",
        thrown.getMessage());
  }
}
