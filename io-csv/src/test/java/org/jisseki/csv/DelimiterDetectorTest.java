package org.jisseki.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jisseki.core.grid.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimiterDetectorTest {

  @Test
  void titlesAndBlankLinesDoNotCount() {
    assertEquals(',', found("令和5年度 事業実績報告\n\n(単位:人)\n番号,事業名,実績\n1,会食会,3回\n\n※ 概数\n").delimiter());
  }

  @Test
  void pagesOfSeveralWidthsAreOneTable() {
    String narrow = "拠点\t番号\t事業名\t実績\n地域\t1\t会食会\t3回、238名\n\t2\t体操\t12回\n";
    String wide = "拠点\t番号\t事業名\t実績\t\n相談\t1\t相談\t1,204件\t58日\n\t2\t貸付\t18件\t4,260千円\n";
    assertEquals('\t', found(narrow + "\n" + wide).delimiter());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会食会\t3回、のべ1,238名、協力1,012名\n体操\t12回、のべ3,312名、平均23名\n募金\t6,204,318円\n",
        "No.\t内容\n1\t(1)講座, 実習, 発表\n2\t(2)見学, 体験\n3\t(3)交流, 会食, 反省\n",
        "事業\tURL\n広報\tA|B\n配食\tC|D\n相談\tE|F\n",
      })
  void proseWithCommasAndBarsStaysInItsCells(String text) {
    assertEquals('\t', found(text).delimiter());
  }

  @Test
  void quotedCellsMayHoldEveryOtherDelimiter() {
    String text = "番号;事業名;実績\n1;\"配食,会食\t体操\";\"1,204食|3回\"\n2;相談;\"58件,12日\t|\"\n";
    assertEquals(';', found(text).delimiter());
  }

  @Test
  void aThinLeadIsCalledUnsure() {
    DelimiterEvidence evidence = found("広報,2\t3\n配食,4\t5\n");

    assertEquals('\t', evidence.delimiter());
    assertFalse(evidence.sure());
  }

  @Test
  void aLoneCandidateIsSure() {
    DelimiterEvidence evidence = found("a|b\nc|d\n");

    assertTrue(evidence.sure());
    assertEquals(1.0, evidence.margin());
    assertEquals(1, evidence.candidates().size());
  }

  private static DelimiterEvidence found(String text) {
    return DelimiterDetector.find(TextCensus.of(text.toCharArray(), '\0'), Limits.standard())
        .evidence();
  }
}
