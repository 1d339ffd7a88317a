package org.jisseki.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jisseki.core.finding.Language;
import org.jisseki.report.MeasureLines.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureLinesTest {

  private final MeasureLines lines = MeasureLines.standard(Language.EN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\", \"cell\": \"相談 12件、訪問 延べ3回\"}",
        "{\"id\": 7, \"current\": \"相談 12件\", \"previous\": \"相談 9件 会議 2回\"}",
        "{\"cell\": \"\"}",
        "{\"id\": null, \"current\": \"相談 12件\", \"previous\": null, \"tags\": [{\"cell\": 1}]}",
      })
  void everyAnswerIsOneValidLine(String line) {
    Answer answer = lines.answer(line, 1);
    assertTrue(answer.understood(), answer.json());
    assertFalse(answer.json().contains("\n"));
    assertEquals(List.of(), SchemaCheck.errors("measure-input", line));
    assertEquals(List.of(), SchemaCheck.errors("measure", answer.json()), answer.json());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"a\"", "7", "-1.50", "12345678901234567890123", "null", "\"\\u3042\\\"\""})
  void theIdIsEchoedAsItWasWritten(String id) {
    String answer = lines.answer("{\"cell\": \"\", \"id\": " + id + "}", 1).json();
    String echoed = id.equals("\"\\u3042\\\"\"") ? "\"あ\\\"\"" : id;
    assertEquals("{\"id\":" + echoed + ",\"measurements\":[]}", answer);
  }

  @Test
  void aLoneSurrogateIsEchoedAsAnEscape() {
    assertEquals(
        "{\"id\":\"\\uD800\",\"measurements\":[]}",
        lines.answer("{\"id\": \"\\ud800\", \"cell\": \"\"}", 1).json());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`` | {\"line\":3,\"error\":\"Not one JSON object on one line\"}",
        "[1] | {\"line\":3,\"error\":\"Not one JSON object on one line\"}",
        "{} {} | {\"line\":3,\"error\":\"Not one JSON object on one line\"}",
        "{} | {\"line\":3,\"error\":\"None of cell, current with previous, and numerals is there\"}",
        "{\"cell\": \"\"} x | {\"line\":3,\"error\":\"Not readable as JSON (character 14)\"}",
        "{\"cell\": \"\"} {} | {\"line\":3,\"error\":\"Not one JSON object on one line\"}",
        "{\"id\": 4, \"cell\": 5} | {\"id\":4,\"error\":\"cell must be a string or null\"}",
        "{\"cell\": [\"x\"], \"id\": \"b\"} | {\"id\":\"b\",\"error\":\"cell must be a string or null\"}",
        "{\"id\": {}, \"cell\": \"\"} | {\"line\":3,\"error\":\"id must be a string or a number\"}",
        "{\"id\": 4, \"current\": \"\"} | {\"id\":4,\"error\":\"None of cell, current with previous, and numerals is there\"}",
        "{\"id\": 4, \"cell\": \"x | {\"line\":3,\"error\":\"Not readable as JSON (character 21)\"}",
      })
  void aBrokenLineGetsAnErrorInItsPlace(String line, String expected) {
    Answer answer = lines.answer(line, 3);
    assertFalse(answer.understood());
    assertEquals(expected, answer.json());
    assertEquals(List.of(), SchemaCheck.errors("measure", answer.json()));
  }

  @Test
  void numeralsAreReadWithoutCountersAndFractionsAsOneNumber() {
    String line = "{\"id\": \"n\", \"numerals\": \"計 1,234 と 三億円、会員の8分の3\"}";
    String answer =
        "{\"id\":\"n\",\"numerals\":["
            + "{\"text\":\"1,234\",\"start\":2,\"value\":1234},"
            + "{\"text\":\"三億\",\"start\":10,\"value\":300000000},"
            + "{\"text\":\"8分の3\",\"start\":17,\"value\":0.375}]}";
    assertEquals(new Answer(answer, true), lines.answer(line, 1));
    assertEquals(List.of(), SchemaCheck.errors("measure", answer));
  }

  @Test
  void errorsComeInJapaneseToo() {
    assertEquals(
        "{\"line\":2,\"error\":\"1行に1つの JSON オブジェクトではありません\"}",
        MeasureLines.standard(Language.JA).answer("7", 2).json());
  }

  @Test
  void anErrorIsTheSameInEveryLocale() {
    String here = lines.answer("{\"cell\": 1,,}", 12).json();
    assertEquals("{\"line\":12,\"error\":\"Not readable as JSON (character 12)\"}", here);
    assertEquals(here, Elsewhere.call(() -> lines.answer("{\"cell\": 1,,}", 12).json()));
  }
}
