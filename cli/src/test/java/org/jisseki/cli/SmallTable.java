package org.jisseki.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A results table of an invented council, small and without faults. */
final class SmallTable {
  private SmallTable() {}

  /** The table as tab-separated text. */
  static final String TSV =
      """
      令和5年度事業実績報告

      拠点区分\tサービス区分\t番号\t事業名\t基本目標\t具体的な実施事項\t令和5年度実績\t令和4年度実績
      本部拠点\t広報事業\t1\t会報発行\t目標1\t年4回の発行\t発行部数 1,200部\t発行部数 1,000部
      \t\t2\t福祉まつり\t目標2\t10月に開催\t参加者 350名\t参加者 420名
      \t\t3\t出前講座\t目標2\t学校へ出向く\t開催 12回\t開催 8回
      \t\t4\t点字教室\t目標3\t入門と中級\t受講者 15名\t受講者 18名
      \t相談事業\t1\t心配ごと相談\t目標1\t毎週開設\t相談 48件\t相談 48件
      \t\t2\t弁護士相談\t目標1\t毎月開設\t相談 12件\t相談 9件
      \t\t3\t貸付相談\t目標3\t窓口で随時\t相談 77件\t相談 103件
      \t\t4\t見守り訪問\t目標1\t週2回の訪問\t訪問 640回\t訪問 598回
      """;

  /** Writes the table into a folder. */
  static Path in(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, TSV);
  }
}
