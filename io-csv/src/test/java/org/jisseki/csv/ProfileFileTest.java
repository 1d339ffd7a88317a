package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jisseki.core.finding.UnreadableInputException;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {

  private static final String FILE =
      """
      kind,word,meaning,note
      header,メニュー,name,

      counter,㈱,,"「社」と数える
      ところもある"
      ditto,'=,,計算式ではない
      """;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "x-eucJP-Open", "UTF-16LE"})
  void readsWhatSpreadsheetsSave(String charset) throws IOException {
    ProfileFile file = read(FILE.getBytes(Charset.forName(charset)));
    assertEquals(List.of(), file.problems());
    List<ProfileEntry> entries = file.profile().entries();
    assertEquals(new ProfileEntry(ProfileKind.HEADER, "メニュー", "name", "", 2), entries.get(0));
    assertEquals("㈱", entries.get(1).word());
    assertEquals("「社」と数える\nところもある", entries.get(1).note());
    assertEquals(new ProfileEntry(ProfileKind.DITTO, "=", "", "計算式ではない", 6), entries.get(2));
  }

  @Test
  void takesTheColumnsInAnyOrderAndWithTabs() throws IOException {
    ProfileFile file =
        read("Meaning\tword\tby\tKIND\nname\tメニュー\tme\theader\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.problems());
    assertEquals("メニュー", file.profile().entries().get(0).word());
  }

  @Test
  void namesEveryLineThatCannotBeTakenUp() throws IOException {
    String text =
        "kind,word,meaning,note\nheder,a,name,\nheader,b,naem,\nheader,c,name,\nheader,C,name,\n";
    ProfileFile file = read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, file.profile().entries().size());
    assertEquals(
        List.of(2, 3, 5), file.problems().stream().map(problem -> problem.line()).toList());
  }

  @Test
  void takesUpNoLineWithADamagedCharacter() throws IOException {
    String text = "kind,word,meaning,note\nheader,事業の\uFFFD名,name,\nheader,てごたえ,result,\n";
    ProfileFile file = read(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(1, file.profile().entries().size());
    assertEquals(
        "p.csv: line 2: \"事業の\uFFFD名\" holds a damaged character; write the line anew and save the"
            + " file as CSV UTF-8",
        file.problems().get(0).words().en());
  }

  @Test
  void saysWhatTheFirstLineShouldBe() throws IOException {
    ProfileFile file = read("事業名,実績\nサロン,12回\n".getBytes(StandardCharsets.UTF_8));
    assertTrue(file.profile().isEmpty());
    assertEquals(
        "p.csv: line 1: the columns are called \"事業名,実績\"; begin the file with"
            + " \"kind,word,meaning,note\"",
        file.problems().get(0).words().en());
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0};
    assertThrows(UnreadableInputException.class, () -> read(zip));
  }

  @Property(tries = 300)
  void readsBackWhatWasWritten(@ForAll("profiles") Profile profile) throws IOException {
    StringBuilder out = new StringBuilder();
    ProfileWriter.standard().write(profile, out);
    assertEquals('\uFEFF', out.charAt(0));
    ProfileFile file = read(out.toString().getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), file.problems());
    assertEquals(unplaced(profile), unplaced(file.profile()));
  }

  /** Lines are a matter of the file, not of what it says. */
  private static List<ProfileEntry> unplaced(Profile profile) {
    List<ProfileEntry> entries = new ArrayList<>();
    profile
        .entries()
        .forEach(e -> entries.add(new ProfileEntry(e.kind(), e.word(), e.meaning(), e.note(), 0)));
    return entries;
  }

  @Provide
  Arbitrary<Profile> profiles() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withChars("=+-@'\",;\t\n|＝＋－＠あ実績名①髙a1 ")
            .ofMinLength(1)
            .ofMaxLength(8)
            .filter(some -> some.equals(some.strip()) && !some.isEmpty());
    Arbitrary<ProfileEntry> entry =
        Combinators.combine(
                Arbitraries.of(ProfileKind.COUNTER, ProfileKind.ALIAS), text, text, text)
            .as((kind, word, meaning, note) -> new ProfileEntry(kind, word, meaning, note, 0));
    return entry.list().uniqueElements(ProfileFileTest::key).ofMaxSize(6).map(Profile::new);
  }

  private static List<String> key(ProfileEntry entry) {
    String folded = Normalizer.normalize(entry.word(), Normalizer.Form.NFKC);
    return List.of(entry.kind().id(), folded.strip());
  }

  private static ProfileFile read(byte[] bytes) throws IOException {
    return ProfileReader.standard().read(new ByteArrayInputStream(bytes), "p.csv");
  }
}
