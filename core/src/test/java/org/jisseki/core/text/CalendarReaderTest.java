package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, clock times and periods: what belongs to one, where it ends, what is none. */
class CalendarReaderTest {

  private static final CaseTable TABLE = CaseTable.of(CalendarReaderTest.class, "calendar.txt");

  @Test
  void readsADateToItsEnd() {
    assertEquals(
        List.of(),
        TABLE.faults(text -> read(text.replace("_", ""), Math.max(0, text.indexOf('_')))));
  }

  @Test
  void readsADateWhereverItStands() {
    CaseTable atTheBeginning = TABLE.where(text -> text.indexOf('_') < 0);
    assertEquals(List.of(), atTheBeginning.faults(text -> read("開催日、" + text, 4)));
  }

  /** One reader reads many places; what it said of one must not reach the next. */
  @Test
  void aReaderReadsPlaceAfterPlace() {
    String text = "3月末 4・5月 6・7回、8・9月 室R5 R5";
    CalendarReader reader = new CalendarReader(SourceText.of(text));
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int end = reader.endAt(at);
      if (end > at) {
        found.add(at + ":" + text.substring(at, end) + (reader.isAsOf() ? " as of" : ""));
      }
    }
    assertEquals(List.of("0:3月末 as of", "4:4・5月", "6:5月", "14:8・9月", "16:9月", "23:R5"), found);
  }

  private static String read(String text, int at) {
    Optional<CalendarSpan> span = CalendarReader.at(SourceText.of(text), at);
    return span.map(
            s -> {
              assertEquals(at, s.start());
              return text.substring(at, s.end()) + (s.asOf() ? " as of" : "");
            })
        .orElse("-");
  }

  /** The scanner passes over the calendar where the letter behind a number rules out a date. */
  @ParameterizedTest
  @ValueSource(strings = {"3", "12", "2023", "1,200", "12345"})
  void readsNoDateBehindWhoseDigitsALetterStandsThatNoDateGoesOnWith(String digits) {
    for (char c = 'ぁ'; c <= '鿿'; c++) {
      if (!CalendarReader.mayGoOn(c)) {
        SourceText text = SourceText.of(digits + c + "5日");
        assertEquals(0, new CalendarReader(text).endAt(0), text.folded());
      }
    }
  }
}
