package org.jisseki.xlsx.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatCodeTest {

  @ParameterizedTest(name = "{1} shows {0} as {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1234       | #,##0"人"                                  | 1,234人
          1234       | #,##0人                                    | 1,234人
          100        | #,##0!人                                   | 100人
          100        | #,##0\\人                                  | 100人
          185        | "第"0"号"                                  | 第185号
          -3         | "第"0"号"                                  | -第3号
          0          | #                                          | ``
          0          | #,###                                      | ``
          0          | 0                                          | 0
          -0.4       | 0                                          | 0
          12         | 0000                                       | 0012
          12         | "約"??0"名"                                | `約 12名`
          5          | 0#                                         | 05
          12345.678  | #,##0.##                                   | 12,345.68
          12345      | #,##0.##                                   | 12,345.
          12.5       | .00                                        | 12.50
          1.005      | 0.00                                       | 1.01
          2.5        | 0                                          | 3
          1e15       | #,##0                                      | 1,000,000,000,000,000
          0.3        | 0%                                         | 30%
          0.285      | 0%                                         | 29%
          1.0325     | 0.0%                                       | 103.3%
          1234567    | #,##0,"千円"                               | 1,235千円
          1234567    | #,##0,,"百万円"                            | 1百万円
          1234567    | 0.0,,"百万円"                              | 1.2百万円
          123456789  | 000-0000-0000                              | 001-2345-6789
          9812345678 | [<=99999999]####-####;\\(00\\)\\ ####-#### | (98) 1234-5678
          1234567    | [$¥-411]#,##0                              | ¥1,234,567
          1234567    | \\¥#,##0                                   | ¥1,234,567
          12345      | 0.00E+00                                   | 1.23E+04
          0.00012    | 0.0E-0                                     | 1.2E-4
          99999      | 0.0E+0                                     | 1.0E+5
          12345      | ##0.0E+0                                   | 12.3E+3
          0.5        | # ?/?                                      | 1/2
          1.25       | # ?/?                                      | 1 1/4
          1.999      | # ?/?                                      | 2
          0.66       | ?/?                                        | 2/3
          0.5        | # ?/4                                      | 2/4
          """)
  void numbersFillThePlacesForDigits(double value, String code, String shown) {
    assertEquals(shown, show(value, code));
  }

  @ParameterizedTest(name = "{1} shows {0} as {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          -1234 | #,##0;△#,##0                              | △1,234
          -1234 | #,##0;[Red]▲#,##0                         | ▲1,234
          -1234 | #,##0;[赤]"△ "#,##0                       | △ 1,234
          -3    | 0_);(0)                                   | (3)
          0     | #,##0;△#,##0;"-"                          | -
          0     | 0;;                                       | ``
          -5    | 0;;                                       | ``
          0     | [=0]"なし";#,##0"件"                      | なし
          -5    | [=0]"なし";#,##0"件"                      | -5件
          12    | [=0]"なし";#,##0"件"                      | 12件
          -7    | [>=0]#,##0;△#,##0                         | △7
          -7    | [<0]△#,##0;#,##0                          | △7
          7     | [<0]△#,##0;#,##0                          | 7
          150   | [>=100]"多数";[>=10]0"件";"少数"          | 多数
          15    | [>=100]"多数";[>=10]0"件";"少数"          | 15件
          2     | [=1]"有";[=2]"無";General                 | 無
          3     | [=1]"有";[=2]"無";General                 | 3
          1     | "はい";;"いいえ"                          | はい
          5     | ;;;                                       | ``
          1234  | _ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ | 1,234
          -1234 | _ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ | -1,234
          0     | _ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ | -
          3     | +0;-0;±0                                  | +3
          """)
  void sectionsAreChosenBySignOrCondition(double value, String code, String shown) {
    assertEquals(shown, show(value, code));
  }

  @ParameterizedTest(name = "{1} shows {0} as {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          44652    | [$-411]ggge"年"m"月"d"日"             | 令和4年4月1日
          44652    | [$-411]ge.m.d                         | R4.4.1
          44652    | [$-411]gge.mm.dd                      | 令4.04.01
          44652    | [$-ja-JP]ggge"年";@                   | 令和4年
          43586    | [$-411]ggge"年"                       | 令和1年
          43586    | [$-ja-JP-x-gannen]ggge"年"m"月"       | 令和元年5月
          43585    | [$-411]ggge"年"m"月"d"日"             | 平成31年4月30日
          32516    | [$-411]ggge"年"m"月"d"日"             | 平成1年1月8日
          32515    | [$-411]ggge"年"m"月"d"日"             | 昭和64年1月7日
          9856     | [$-411]ggge"年"                       | 昭和1年
          9855     | [$-411]ggge"年"                       | 大正15年
          1        | [$-411]ggge"年"                       | 明治33年
          44652    | [DBNum1][$-411]ggge"年"m"月"d"日"     | 令和四年四月一日
          44925    | [DBNum1][$-411]m"月"d"日"             | 十二月三十日
          44652    | yyyy"年"m"月"d"日"                    | 2022年4月1日
          44652    | yyyy/mm/dd;@                          | 2022/04/01
          44652    | m/d(aaa)                              | 4/1(金)
          44652    | YYYY/M/D AAAA                         | 2022/4/1 金曜日
          44652    | d-mmm-yy                              | 1-Apr-22
          44652    | dddd, mmmm d                          | Friday, April 1
          44652.5  | yyyy/m/d h:mm                         | 2022/4/1 12:00
          44652    | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2022年4月1日
          0.75     | h"時"mm"分"                           | 18時00分
          0.75     | h:mm AM/PM                            | 6:00 PM
          0.75     | [$-411]AM/PM h"時"mm"分"              | 午後 6時00分
          1.75     | [h]:mm                                | 42:00
          1.75     | [h]"時間"mm"分"                       | 42時間00分
          0.5      | [mm]"分"                              | 720分
          0.0001   | mm:ss.0                               | 00:08.6
          0.999999 | h:mm:ss                               | 0:00:00
          60       | yyyy/m/d                              | 1900/2/29
          61       | yyyy/m/d(aaa)                         | 1900/3/1(木)
          59       | yyyy/m/d                              | 1900/2/28
          0        | yyyy/m/d                              | 1900/1/0
          -1       | yyyy/m/d                              | -1
          3000000  | yyyy/m/d                              | 3000000
          """)
  void datesAreShownInWesternYearsAndEras(double value, String code, String shown) {
    assertEquals(shown, show(value, code));
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "0, 0",
    "1234, 1234",
    "-5, -5",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "1234.5678901234, 1234.56789",
    "12345678901, 12345678901",
    "123456789012, 1.23457E+11",
    "1e20, 1E+20",
    "0.00001, 0.00001",
    "0.0000123456789, 1.23457E-05",
    "1e-10, 1E-10",
    "0.333333333333333, 0.333333333"
  })
  void aCellWithoutFormatShowsElevenCharactersAtMost(double value, String shown) {
    assertEquals(shown, show(value, "General"));
    assertEquals(shown + "人", show(value, "G/標準\"人\""));
  }

  @ParameterizedTest(name = "{1} shows {0} as {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12     | [DBNum1]0           | 一二
          12     | [DBNum1]General     | 十二
          1234   | [DBNum1]General     | 千二百三十四
          100020 | [DBNum1]General     | 十万二十
          12     | [DBNum2]General"円" | 壱拾弐円
          1234   | [DBNum3]#,##0"名"   | １,２３４名
          0      | [DBNum1]General     | 〇
          """)
  void digitsComeInKanjiWhereTheFormatSaysSo(double value, String code, String shown) {
    assertEquals(shown, show(value, code));
  }

  @Test
  void theBaseOf1904MovesDatesByFourYears() {
    FormatCode code = FormatCode.of("yyyy/m/d(aaa)");
    assertEquals("1904/1/1(金)", code.number(0, DateBase.FROM_1904));
    assertEquals("2022/4/1(金)", code.number(43190, DateBase.FROM_1904));
  }

  @Test
  void textPassesThroughTheTextSectionAlone() {
    assertEquals("田中様", FormatCode.of("@\"様\"").text("田中"));
    assertEquals("田中様", FormatCode.of("0;-0;0;@\"様\"").text("田中"));
    assertEquals("田中", FormatCode.of("#,##0\"人\"").text("田中"));
    assertEquals("", FormatCode.of(";;;").text("田中"));
    assertEquals("12", FormatCode.of("@").number(12, DateBase.FROM_1900));
  }

  @Test
  void codesThatNoProgramWritesStillShowTheNumber() {
    assertEquals("開いたまま 0", show(12, "\"開いたまま 0"));
    assertEquals("12[開いたまま", show(12, "0[開いたまま"));
    assertEquals("12\\", show(12, "0\\"));
    assertEquals("12", show(12, "0_"));
    assertEquals("12", show(12, ""));
    assertEquals("12", show(12, "x".repeat(1_001)));
  }

  @Test
  void builtInCodesAreThoseOfJapaneseEditions() {
    assertEquals("2022/4/1", show(44652, BuiltInFormats.code(14)));
    assertEquals("R4.4.1", show(44652, BuiltInFormats.code(27)));
    assertEquals("令和4年4月1日", show(44652, BuiltInFormats.code(58)));
    assertEquals("2022年4月", show(44652, BuiltInFormats.code(55)));
    assertEquals("1,234", show(1234, BuiltInFormats.code(38)));
    assertEquals("General", BuiltInFormats.code(163));
  }

  @Test
  void aCodeSaysWhetherItShowsDates() {
    assertTrue(FormatCode.of("[h]:mm").isDate());
    assertTrue(FormatCode.of("[$-411]ge.m.d").isDate());
    assertFalse(FormatCode.of("#,##0\"年\"").isDate());
    assertFalse(FormatCode.of("[Red]0").isDate());
    assertTrue(FormatCode.of("general").isGeneral());
  }

  @Property
  void groupedWholeNumbersReadBackAsThemselves(@ForAll int value) {
    assertEquals(value, Integer.parseInt(show(value, "#,##0").replace(",", "")));
  }

  @Property
  void decimalsAreRoundedToThePlacesGiven(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double value,
      @ForAll @IntRange(min = 1, max = 6) int places) {
    BigDecimal shown = new BigDecimal(show(value, "0." + "0".repeat(places)));
    assertEquals(places, shown.scale());
    double half = 0.5000001 * Math.pow(10, -places) + 1e-5;
    assertTrue(shown.subtract(BigDecimal.valueOf(value)).abs().doubleValue() <= half);
  }

  @Property(tries = 3_000)
  void anyCodeShowsAnyNumber(
      @ForAll
          @StringLength(max = 12)
          @Chars({
            '0', '#', '?', '.', ',', ';', '[', ']', '"', '\\', '_', '*', 'y', 'm', 'd', 'h', 's',
            'g', 'e', 'E', '+', '/', '%', '@', 'a', '人', '=', '<', '1', '$', '-'
          })
          String code,
      @ForAll double value) {
    FormatCode read = FormatCode.of(code);
    if (!Double.isNaN(value) && !Double.isInfinite(value)) {
      assertEquals(
          read.number(value, DateBase.FROM_1900),
          FormatCode.of(code).number(value, DateBase.FROM_1900));
    }
    assertTrue(read.text("人").length() < 40);
  }

  private static String show(double value, String code) {
    return FormatCode.of(code).number(value, DateBase.FROM_1900);
  }
}
