package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jisseki.report.InventedCouncil.Story;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static final Story STORY = InventedCouncil.story();

  @Test
  void theWholeDocumentIsAsItWas() {
    Golden.assertSame("invented.json", json(STORY));
  }

  @Test
  void theDocumentIsValidAgainstItsSchema() {
    assertEquals(List.of(), SchemaCheck.errors("report", json(STORY)));
  }

  @Test
  void theSchemaRefusesADocumentWithoutSource() {
    assertFalse(SchemaCheck.errors("report", "{\"schemaVersion\": \"1.0\"}").isEmpty());
  }

  @Test
  void otherLocaleZoneAndRunGiveTheSameBytes() {
    byte[] first = bytes(STORY);
    byte[] elsewhere = Elsewhere.call(() -> bytes(InventedCouncil.story()));
    assertArrayEquals(first, elsewhere);
  }

  @Test
  void aRatioHasSixDecimalsAndIsNullFromZero() {
    JsonNode comparisons = parse(json(STORY)).at("/programs/3/comparisons");
    assertEquals("1.018303", comparisons.at("/0/ratio").decimalValue().toPlainString());
    assertEquals("27500", comparisons.at("/0/difference").decimalValue().toPlainString());
    assertTrue(comparisons.at("/1/ratio").isNull());
    assertEquals("up", comparisons.at("/1/direction").asString());
  }

  @Test
  void anEmptyCellIsAnEmptyList() {
    JsonNode results = parse(json(STORY)).at("/programs/4/results");
    assertEquals(1, results.get("2023").size());
    assertEquals(0, results.get("2022").size());
  }

  @Test
  void everyMeasurementCutsTheTextOfItsCell() {
    for (JsonNode program : parse(json(STORY)).get("programs")) {
      for (JsonNode year : program.get("results")) {
        for (JsonNode cell : year) {
          String text = cell.get("text").asString();
          for (JsonNode each : cell.get("measurements")) {
            int start = each.get("start").asInt();
            String cut = each.get("text").asString();
            assertEquals(cut, text.substring(start, start + cut.length()));
          }
        }
      }
    }
  }

  @Test
  void theCountsOfARollUpAreThoseOfTheListedComparisons() {
    JsonNode report = parse(json(STORY));
    for (JsonNode rollUp : report.at("/rollUps/byDivision")) {
      int[] listed = new int[4];
      for (JsonNode program : report.get("programs")) {
        if (startsWith(program.get("path"), rollUp.get("path"))) {
          listed[0]++;
          for (JsonNode each : program.get("comparisons")) {
            listed[1 + List.of("up", "down", "flat").indexOf(each.get("direction").asString())]++;
          }
        }
      }
      int[] counted = {
        rollUp.get("programs").asInt(),
        rollUp.get("up").asInt(),
        rollUp.get("down").asInt(),
        rollUp.get("flat").asInt()
      };
      assertArrayEquals(listed, counted, () -> rollUp.toString());
    }
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    boolean[] closed = new boolean[1];
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new JsonReport().write(STORY.reading(), STORY.comparison(), STORY.findings(), out);
    assertFalse(closed[0]);
  }

  private static boolean startsWith(JsonNode path, JsonNode start) {
    for (int i = 0; i < start.size(); i++) {
      if (i >= path.size() || !path.get(i).equals(start.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static JsonNode parse(String json) {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build()
        .readTree(json);
  }

  private static String json(Story story) {
    return new String(bytes(story), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Story story) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonReport().write(story.reading(), story.comparison(), story.findings(), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }
}
