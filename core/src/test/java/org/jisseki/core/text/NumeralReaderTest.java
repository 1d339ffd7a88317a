package org.jisseki.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {

  private static final NumeralReader READER = NumeralReader.standard();
  private static final NumeralReader COMPOUND = NumeralReader.of(NumeralNotation.COMPOUND);

  private static String numbers(String text) {
    return READER.read(text).stream()
        .map(n -> n.start() + ":" + n.text() + "=" + n.value().toPlainString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | 0:12=12",
        "１２ | 0:１２=12",
        "計12,345件 | 1:12,345=12345",
        "１，２３４名 | 0:１，２３４=1234",
        "1,23 | 0:1=1 2:23=23",
        "1,2345 | 0:1=1 2:2345=2345",
        "1234,567 | 0:1234=1234 5:567=567",
        "1, 234 | 0:1=1 3:234=234",
        "3.50 | 0:3.50=3.5",
        "３．５ | 0:３．５=3.5",
        "0 | 0:0=0",
        "三回 | 0:三=3",
        "十二名 | 0:十二=12",
        "二十 | 0:二十=20",
        "二千十八 | 0:二千十八=2018",
        "二〇一八 | 0:二〇一八=2018",
        "三億四千五百六十七万 | 0:三億四千五百六十七万=345670000",
        "壱万弐千 | 0:壱万弐千=12000",
        "金参拾伍万円 | 1:参拾伍万=350000",
        "三百参加 | 0:三百=300",
        "伍万円 | 0:伍万=50000",
        "廿五 | 0:廿五=25",
        "百 | 0:百=100",
        "千二百 | 0:千二百=1200",
        "1万2千 | 0:1万2千=12000",
        "1万2,345 | 0:1万2,345=12345",
        "1億2,345万 | 0:1億2,345万=123450000",
        "3.5万 | 0:3.5万=35000",
        "29万1,890 | 0:29万1,890=291890",
        "5,870万4千 | 0:5,870万4千=58704000",
        "7千9百 | 0:7千9百=7900",
        "45千部 | 0:45千=45000",
        "12百万円 | 0:12百万=12000000",
        "2兆3億4万 | 0:2兆3億4万=2000300040000",
        "7万 5千 4百 | 0:7万 5千 4百=75400",
        "-12 | 0:-12=-12",
        "▲１２ | 0:▲１２=-12",
        "答えは−5です | 3:−5=-5",
        "マイナス8 | 0:マイナス8=-8",
        "+3 | 0:+3=3",
        "8-12 | 0:8=8 2:12=12",
        "〇・五 | 0:〇・五=0.5",
        "三と四 | 0:三=3 2:四=4",
        "二百・七一 | 0:二百・七一=200.71",
        "千三百二十七.〇五 | 0:千三百二十七.〇五=1327.05",
        "三兆2千億千三百二十七万一四.〇五 | 0:三兆2千億千三百二十七万一四.〇五=3200013270014.05",
        "二十・三十 | 0:二十=20 3:三十=30",
        "七・八十九 | 0:七=7 2:八十九=89",
        "三・五万 | 0:三・五万=35000",
        "一千七百〇八 | 0:一千七百〇八=1708",
        "千六〇〇 | 0:千六〇〇=1600",
        "〇一〇〇〇 | 0:〇一〇〇〇=1000",
        "1.5百万1.5千20 | 0:1.5百万1.5千20=1501520",
        "259万2,300 | 0:259万2,300=2592300",
        "三百二十百 | 0:三百二十=320 4:百=100",
        "一垓 | 0:一垓=100000000000000000000",
        "１、２３４ | 0:１、２３４=1234",
        "1、234、567 | 0:1、234、567=1234567",
        "5、450 | 0:5=5 2:450=450",
        "5、120、88 | 0:5=5 2:120=120 6:88=88",
        "10.2.5.1 | 0:10=10 3:2=2 5:5=5 7:1=1",
        "2222.2222.22222.222 | 0:2222=2222 5:2222=2222 10:22222=22222 16:222=222",
        "200,00,000 | 0:200=200 4:00=0 7:000=0",
        "000,000 | 0:000=0 4:000=0",
        "00.1000 | 0:00.1000=0.1",
        ".25 | 0:.25=0.25",
        "－－9 | 2:9=9",
        "8,385万2,326.33 | 0:8,385万2,326.33=83852326.33",
        "2百5十 | 0:2百5十=250",
        "3分の2 | 0:3=3 3:2=2",
        "第１９条 | 1:１９=19",
      })
  void readsValueAndPlace(String text, String expected) {
    assertEquals(expected, numbers(text));
  }

  private static String compounds(String text) {
    return COMPOUND.read(text).stream()
        .map(n -> n.start() + ":" + n.text() + "=" + n.value().toPlainString())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会員の四分の三が出席 | 3:四分の三=0.75",
        "７分の２ | 0:７分の２=0.285714285714286",
        "三 分の 一 | 0:三 分の 一=0.333333333333333",
        "十分の三 | 0:十分の三=0.3",
        "十分の広さ | ''",
        "8千分の16 | 0:8千分の16=0.002",
        "−8分の5 | 0:−8分の5=-0.625",
        "6と4分の1 | 0:6と4分の1=6.25",
        "マイナス二と五分の一 | 0:マイナス二と五分の一=-2.2",
        "十二と七分の一 | 0:十二と七分の一=12.1428571428571",
        "三と四 | 0:三=3 2:四=4",
        "2.5と4分の1 | 0:2.5=2.5 4:4分の1=0.25",
        "1分の2 | 0:1=1 3:2=2",
        "3分の休憩 | 0:3=3",
        "全体の9/4 | 3:9/4=2.25",
        "９／１２ | 0:９／１２=0.75",
        "2 3/4 | 0:2 3/4=2.75",
        "2 5/4 | 0:2=2 2:5/4=1.25",
        "3/0 | 0:3=3 2:0=0",
        "2023/4/1 | 0:2023=2023 5:4=4 7:1=1",
        "3^4 | 0:3^4=81",
        "4^-2 | 0:4^-2=0.0625",
        "-1.5^+2 | 0:-1.5^+2=-2.25",
        "0^-1 | 0:0=0 2:-1=-1",
        "3^100 | 0:3=3 2:100=100",
        "6e3 | 0:6e3=6000",
        "1.25E-2 | 0:1.25E-2=0.0125",
        "7e3a | 0:7=7 2:3=3",
        "15k | 0:15k=15000",
        "3.2 M | 0:3.2 M=3200000",
        "64kB | 0:64=64",
        "5G | 0:5=5",
        "鉛筆4ダース | 2:4ダース=48",
        "半ダースの卵 | 0:半ダース=6",
        "二十と一ダース | 0:二十と一ダース=32",
        "3 210 456 | 0:3 210 456=3210456",
        "12 345 678.5 | 0:12 345 678.5=12345678.5",
        "120 345 678 | 0:120=120 4:345=345 8:678=678",
        "3 210 | 0:3=3 2:210=210",
        "8、120 | 0:8、120=8120",
        "150、120 | 0:150=150 4:120=120",
        "7,05 | 0:7,05=7.05",
        "7,15 | 0:7=7 2:15=15",
        "七、〇五 | 0:七、〇五=7.05",
        "1万2千 | 0:1万2千=12000",
      })
  void readsCompoundNumbersAsOneWhereAskedTo(String text, String expected) {
    assertEquals(expected, compounds(text));
  }

  @Tag("load")
  @ParameterizedTest
  @ValueSource(strings = {"1/", "1と", "1分の", "2^", "1e", "1 ", "1 234 ", "半ダース", "1、234", "9^99"})
  void takesLinearTimeOnLongRunsOfCompounds(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> COMPOUND.read(text));
  }

  @Test
  void readsPlainNumbersUnlessAskedForMore() {
    assertSame(READER, NumeralReader.of(NumeralNotation.PLAIN));
    assertEquals("0:3=3 2:5=5", numbers("3/5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "名簿", "万", "億", "兆", "abc", "、。", "万が一", "一部を", "四季", "西九条", "統一する"})
  void readsNothingWhereNoNumberIs(String text) {
    assertEquals(List.of(), READER.read(text));
  }

  @Test
  void readsTheNumberAtAPlace() {
    SourceText text = SourceText.of("参加１万２千名");
    Numeral numeral = READER.at(text, 2).orElseThrow();
    assertEquals("１万２千", numeral.text());
    assertEquals(6, numeral.end());
    assertEquals(true, READER.at(text, 0).isEmpty());
  }

  @Tag("load")
  @ParameterizedTest
  @ValueSource(strings = {"1", "十", "一", "1万", ",1", "1,234", "万", "百", "1.", "- ", "１ "})
  void takesLinearTimeOnLongRuns(String unit) {
    String text = unit.repeat(100_000 / unit.length());
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> READER.read(text));
  }
}
