package org.jisseki.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.junit.jupiter.api.Test;

class ProfiledReaderTest {

  private static final String OWN_WORDS =
      """
      令和5年度 事業報告

      メニュー\tねらい\tできばえ
      いきいきサロン\tつながり\t参加者 120名
      配食サービス\t見守り\t配食 3,400食
      なんでも相談\t安心\t相談 88件
      """;

  @Test
  void profilesKnowTheHeaderMeaningsOfThisRoom() {
    assertEquals(Vocabulary.headerMeanings(), ProfileKind.HEADER.meanings());
    assertEquals(Vocabulary.headerMeanings(), ProfileKind.HEADER_ENDING.meanings());
  }

  @Test
  void saysWhichRolesAreMissingAndWhichWordsWereFound() {
    Reading reading = TableReader.standard().read(GridText.ofTabs(OWN_WORDS.lines().toList()));
    assertFalse(reading.isTable());
    assertEquals(FindingCode.NO_TABLE, reading.findings().get(0).code());
    assertEquals(
        "no results table was found; missing: name (事業名), result (実績); nearest header found:"
            + " メニュー | ねらい | できばえ",
        reading.findings().get(0).message().en());
  }

  @Test
  void proposesTheWordsThatItDoesNotKnowWithoutAMeaning() {
    Profile proposed = TableReader.standard().propose(GridText.ofTabs(OWN_WORDS.lines().toList()));
    assertEquals(
        List.of(
            ProfileEntry.of(ProfileKind.HEADER, "メニュー", ""),
            ProfileEntry.of(ProfileKind.HEADER, "ねらい", "plan"),
            ProfileEntry.of(ProfileKind.HEADER, "できばえ", "")),
        proposed.entries());
  }

  @Test
  void readsTheTableOnceTwoWordsHaveTheirMeaning() {
    Profile edited =
        new Profile(
            List.of(
                ProfileEntry.of(ProfileKind.HEADER, "メニュー", "name"),
                ProfileEntry.of(ProfileKind.HEADER, "ねらい", ""),
                ProfileEntry.of(ProfileKind.HEADER, "できばえ", "result"),
                ProfileEntry.of(ProfileKind.ORGANIZATION, "汐見野市社会福祉協議会", "")));
    Grid grid = GridText.ofTabs(OWN_WORDS.lines().toList());
    Reading reading = TableReader.builder().profile(edited).build().read(grid);
    assertTrue(reading.isTable());
    assertEquals(List.of(), reading.findings());
    assertEquals("汐見野市社会福祉協議会", reading.report().organization());
    List<Program> programs = reading.report().programs();
    assertEquals(
        List.of("いきいきサロン", "配食サービス", "なんでも相談"),
        programs.stream().map(p -> p.name().text()).toList());
    assertEquals("つながり", programs.get(0).plan().text());
    assertEquals("相談 88件", programs.get(2).results().values().iterator().next().get(0).text());
  }

  @Test
  void aDittoOfTheCouncilRepeatsTheCellAbove() {
    String table =
        OWN_WORDS
            .replace("メニュー", "事業名")
            .replace("できばえ", "実績")
            .replace("見守り\t配食 3,400食", "そのまま\t配食 3,400食");
    Profile profile = new Profile(List.of(ProfileEntry.of(ProfileKind.DITTO, "そのまま", "")));
    Reading reading =
        TableReader.builder()
            .profile(profile)
            .build()
            .read(GridText.ofTabs(table.lines().toList()));
    assertEquals("つながり", reading.report().programs().get(1).plan().text());
    assertEquals(1, reading.repairs().size());
  }

  @Test
  void aTotalOfTheCouncilIsNoProgram() {
    String table = OWN_WORDS.replace("メニュー", "事業名").replace("できばえ", "実績") + "ひっくるめ\t\t3,608\n";
    Profile profile = new Profile(List.of(ProfileEntry.of(ProfileKind.TOTAL, "ひっくるめ", "")));
    TableReader reader = TableReader.builder().profile(profile).build();
    assertEquals(
        3, reader.read(GridText.ofTabs(table.lines().toList())).report().programs().size());
  }
}
