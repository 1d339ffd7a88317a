package org.jisseki.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes tables of an invented council without any fault, each row with all its cells. */
final class CleanTable {

  private static final List<String> BASES = List.of("地域福祉拠点", "相談支援拠点", "介護事業拠点", "施設運営拠点");
  private static final List<String> FIELDS =
      List.of("広報", "見守り", "配食", "移送", "貸出", "点訳", "会食", "学習支援", "家計相談", "訪問介護", "会館管理");
  private static final List<String> KINDS = List.of("事業", "講座", "教室", "サービス", "の運営", "の支援", "研修会");
  private static final List<String> UNITS = List.of("回", "名", "件", "か所", "世帯", "団体");
  private static final List<String> LABELS = List.of("開催", "参加者", "相談", "登録", "利用", "実施");
  private static final List<String> PROSE =
      List.of("地区ごとに集いを開き、", "協力員と連携し、", "広報紙で周知し、", "関係機関と会議を持ち、", "個別に訪問して、");
  private static final List<String> ENDS = List.of("支援を行った。", "利用の拡大を図った。", "課題の把握に努めた。");

  private final Random random;

  CleanTable(long seed) {
    this.random = new Random(seed);
  }

  static final String HEADER = "拠点区分\tサービス区分\t番号\t事業名\t基本目標\t実施事項\t事業実施内容\t令和5年度実績\t令和4年度実績";

  /** The rows of programs, tab-separated, hierarchy written where it changes. */
  List<String> rows(int count) {
    List<String> rows = new ArrayList<>();
    int number = 0;
    int base = 0;
    for (int i = 0; i < count; i++) {
      boolean newBase = i == 0 || (random.nextInt(9) == 0 && base + 1 < BASES.size());
      boolean newService = newBase || random.nextInt(4) == 0;
      base += newBase && i > 0 ? 1 : 0;
      number = newService ? 1 : number + 1;
      rows.add(
          String.join(
              "\t",
              newBase ? BASES.get(base) : "",
              newService ? one(FIELDS) + i + "推進事業" : "",
              Integer.toString(number),
              one(FIELDS) + one(KINDS) + (i + 1),
              "基本目標" + (1 + random.nextInt(4)),
              one(PROSE) + one(FIELDS) + "の機会を設ける。",
              one(PROSE) + one(PROSE) + one(FIELDS) + "の" + one(ENDS),
              result(),
              result()));
    }
    return rows;
  }

  private String result() {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      text.append(i == 0 ? "" : " ")
          .append(one(LABELS))
          .append(' ')
          .append(1 + random.nextInt(900))
          .append(one(UNITS));
    }
    return text.toString();
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
