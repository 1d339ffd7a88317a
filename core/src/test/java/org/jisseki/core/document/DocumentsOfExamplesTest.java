package org.jisseki.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.core.check.Checks;
import org.jisseki.core.check.Suggestions;
import org.jisseki.core.compare.Comparer;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Reconciler;
import org.jisseki.core.compare.Trend;
import org.jisseki.core.compare.TrendInput;
import org.jisseki.core.compare.TrendReader;
import org.jisseki.core.finding.CorrectionKind;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.Language;
import org.jisseki.core.profile.Profile;
import org.jisseki.core.profile.ProfileEntry;
import org.jisseki.core.profile.ProfileKind;
import org.jisseki.core.reading.GridText;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the example tables: whole in both languages, and each link leads somewhere. */
final class DocumentsOfExamplesTest {
  private static final Reading LATEST = read("shiomino-r5.tsv");
  private static final Reading EARLIER = read("shiomino-r4.tsv");
  private static final Reading CLEAN = read("shiomino-r5-clean.tsv");

  private static Reading read(String name) {
    Path file = Path.of(System.getProperty("jisseki.root", ".."), "examples/tables", name);
    try {
      String text =
          Files.readAllLines(file).stream()
              .map(line -> "| " + line.replace("\t", " | "))
              .collect(Collectors.joining("\n"));
      return TableReader.standard().read(GridText.of(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document report(Reading reading, Language language) {
    Comparison comparison = Comparer.standard().compare(reading.report());
    List<Finding> findings = Checks.standard().check(reading, comparison);
    return ReportDocument.in(language)
        .rounding(RoundingMode.FLOOR)
        .generatedBy("jisseki")
        .build(reading, comparison, findings);
  }

  private static Trend trend() {
    return TrendReader.standard()
        .read(
            List.of(new TrendInput("r4", EARLIER.report()), new TrendInput("r5", LATEST.report())));
  }

  static Stream<Arguments> documents() {
    List<Arguments> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(Arguments.of("report", report(LATEST, language)));
      all.add(Arguments.of("clean report", report(CLEAN, language)));
      all.add(Arguments.of("trend", TrendDocument.in(language).build(trend())));
      all.add(
          Arguments.of(
              "reconciliation",
              ReconciliationDocument.in(language)
                  .build(
                      Reconciler.standard().reconcile(LATEST.report(), EARLIER.report()),
                      "r5",
                      "r4")));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void everyLinkLeadsToOnePlace(String name, Document document) {
    DocumentLinks links = DocumentLinks.of(document);
    Set<String> ids = new HashSet<>(links.ids);
    assertEquals(links.ids.size(), ids.size(), "ids that stand twice");
    List<String> lost = links.targets.stream().filter(target -> !ids.contains(target)).toList();
    assertEquals(List.of(), lost);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void noWordIsMissing(String name, Document document) {
    List<String> texts = DocumentLinks.of(document).texts;
    assertTrue(texts.size() > 20);
    List<String> holes =
        texts.stream().filter(text -> text.contains("{") || text.contains("null")).toList();
    assertEquals(List.of(), holes);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theHouseFormHoldsEveryProgram(Language language) {
    Comparison comparison = Comparer.standard().compare(LATEST.report());
    List<Finding> findings = Checks.standard().check(LATEST, comparison);
    Set<String> named = new HashSet<>();
    HouseForm form = ReportDocument.in(language).buildHouseForm(LATEST, comparison, findings);
    form.lines().forEach(line -> named.add(line.program()));
    LATEST.report().programs().forEach(each -> assertTrue(named.contains(each.id())));
  }

  @Test
  void aYearThatTwoFilesStateDifferentlyIsDisputed() {
    assertFalse(trend().programs().isEmpty());
    assertEquals(2, trend().years().size());
    assertTrue(trend().disputed() > 0);
  }

  @Test
  void everyWarningCanBeDecided() {
    Comparison comparison = Comparer.standard().compare(LATEST.report());
    List<Finding> findings = Checks.standard().check(LATEST, comparison);
    List<Finding> suggested = Suggestions.of(LATEST, findings);
    for (Finding each : suggested) {
      assertTrue(
          each.corrections().stream()
              .anyMatch(correction -> correction.kind() == CorrectionKind.ACCEPT),
          each::toString);
    }
    assertTrue(suggested.size() >= 10);
  }

  @Test
  void aChangeIsGoodOrBadNewsOnlyWhereTheCouncilSaysSo() {
    Profile house =
        new Profile(
            List.of(
                new ProfileEntry(ProfileKind.DIRECTION, "安否確認", "down-is-good", "", 2),
                new ProfileEntry(ProfileKind.DIRECTION, "来場者", "up-is-good", "", 3)));
    Comparison comparison = Comparer.standard().compare(LATEST.report());
    Document plain = ReportDocument.in(Language.JA).build(LATEST, comparison, List.of());
    Document judged =
        ReportDocument.in(Language.JA).with(house).build(LATEST, comparison, List.of());
    assertFalse(DocumentLinks.of(plain).texts.stream().anyMatch(text -> text.startsWith("改善")));
    assertTrue(DocumentLinks.of(judged).texts.stream().anyMatch(text -> text.startsWith("改善")));
    assertFalse(DocumentLinks.of(judged).texts.stream().anyMatch(text -> text.startsWith("悪化")));
  }
}
