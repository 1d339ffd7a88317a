package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The flags that a careful reader raised in the real table, against our findings: the right kind on
 * the right row, as the finding's place or as one of the places that it speaks of.
 */
final class FlagsAcceptanceTest {

  /** What each kind of flag is called here. Slips of characters are not asked for. */
  private static final Map<String, Set<String>> CODES = codes();

  /** Flags that no rule raises yet, by row. */
  private static final Set<String> NOT_RAISED = Set.of();

  private static final double LEAST = 0.9;
  private static final int MOST_WARNINGS = 20;

  @TempDir Path folder;

  @Test
  void raisesWhatACarefulReaderRaises() throws Exception {
    JsonNode findings = findings();
    Map<String, Set<Integer>> rows = rows(findings);
    List<String> missed = new ArrayList<>();
    int asked = 0;
    Path gold = SharedFolder.path("gold/tomakomai-r4.reading.json");
    for (JsonNode program : JsonMapper.shared().readTree(Files.readString(gold)).get("programs")) {
      int row = program.get("line").asInt();
      for (JsonNode flag : program.get("flags")) {
        String kind = kind(flag.asString());
        if (kind.equals("typo")) {
          continue;
        }
        asked++;
        assertTrue(CODES.containsKey(kind), () -> "No code stands for the flag " + kind);
        Set<String> codes = CODES.getOrDefault(kind, Set.of());
        boolean raised =
            codes.stream().anyMatch(code -> isOn(rows.getOrDefault(code, Set.of()), row));
        if (!raised) {
          missed.add(row + " " + kind);
        }
      }
    }
    int raised = asked - missed.size();
    assertTrue(raised >= LEAST * asked, () -> "Missed: " + missed);
    assertEquals(NOT_RAISED, Set.copyOf(missed), "raised " + raised + " of " + asked);
  }

  @Test
  void warnsOfNothingThatACarefulReaderWouldReject() throws Exception {
    List<String> warnings = new ArrayList<>();
    for (JsonNode finding : findings()) {
      if (finding.get("severity").asString().equals("warning")) {
        warnings.add(
            finding.get("code").asString() + " " + finding.get("source").get("row").asInt());
      }
    }
    assertTrue(warnings.size() <= MOST_WARNINGS, warnings::toString);
  }

  /** A row, or the one that continues it. */
  private static boolean isOn(Set<Integer> rows, int row) {
    return rows.contains(row) || (row == 57 && rows.contains(58));
  }

  private static String kind(String flag) {
    int end = flag.indexOf(':');
    String name = end < 0 ? flag : flag.substring(0, end);
    return name.startsWith("inherits the doubt") ? "inherits-doubt" : name.replace(" (weak)", "");
  }

  private static Map<String, Set<Integer>> rows(JsonNode findings) {
    Map<String, Set<Integer>> rows = new HashMap<>();
    for (JsonNode finding : findings) {
      Set<Integer> on =
          rows.computeIfAbsent(finding.get("code").asString(), key -> new HashSet<>());
      on.add(finding.get("source").get("row").asInt());
      finding.get("related").forEach(place -> on.add(place.get("row").asInt()));
    }
    return rows;
  }

  private JsonNode findings() throws Exception {
    Path table = SharedFolder.path("data/tomakomai-r4.tsv");
    Path json = Jisseki.run(folder.resolve("f.json"), "check", table, "--format", "json");
    return JsonMapper.shared().readTree(Files.readString(json)).get("findings");
  }

  private static Map<String, Set<String>> codes() {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    codes.put("wide-column", Set.of("J112"));
    codes.put("shift", Set.of("J102"));
    codes.put("ditto", Set.of("J108"));
    codes.put("ditto-across-page-break", Set.of("J108"));
    codes.put("ditto-under-empty", Set.of("J109"));
    codes.put("service-carried-over-page", Set.of("J105"));
    codes.put("carried-over-page", Set.of("J124"));
    codes.put("base-looks-like-service", Set.of("J107"));
    codes.put("service-missing-at-number-1", Set.of("J106", "J107"));
    codes.put("inherits-doubt", Set.of("J126"));
    codes.put("base-restated", Set.of("J125"));
    codes.put("continuation", Set.of("J111"));
    codes.put("goal-split", Set.of("J208"));
    codes.put("goal-without-number", Set.of("J208"));
    codes.put("goal-missing", Set.of("J207"));
    codes.put("result-missing", Set.of("J201"));
    codes.put("previous-missing", Set.of("J202"));
    codes.put("previous-lost", Set.of("J104"));
    codes.put("result-of-another-program", Set.of("J204", "J213", "J405"));
    codes.put("result-incomplete", Set.of("J204"));
    codes.put("results-drift", Set.of("J205"));
    codes.put("item-mark-mismatch", Set.of("J203", "J211", "J212"));
    codes.put("unlabelled-result", Set.of("J206"));
    codes.put("not-comparable", Set.of("J504", "J510"));
    codes.put("same-event-counted-elsewhere", Set.of("J402"));
    codes.put("name-mismatch", Set.of("J403"));
    codes.put("implausible-change", Set.of("J501"));
    codes.put("rounding", Set.of("J304"));
    codes.put("plan-differs", Set.of("J307"));
    codes.put("duplicate-program", Set.of("J401"));
    return codes;
  }
}
