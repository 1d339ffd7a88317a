package org.jisseki.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real table, put right with what its office could write down in ten minutes. */
final class CorrectionsAcceptanceTest {

  private static final String CORRECTIONS =
      """
      採用,行,列,処理,値,元の内容,理由
      ○,52,,実績を移す,51,介護認定,1行下
      ○,53,,実績を移す,52,訪問,1行下
      ○,54,,実績を移す,53,障がい,1行下
      ○,48,,実績を移す,47,市民,貸付の実績
      ○,52,,区分を決める,介護保険事業拠点/介護認定訪問調査事業,介護認定,書き漏れ
      ○,53,,区分を決める,介護保険事業拠点/訪問介護事業,訪問,書き漏れ
      ○,54,,区分を決める,介護保険事業拠点/障がい事業,障がい,書き漏れ
      ○,35,,区分を決める,社会福祉事業拠点/法人運営事業,理事会,列の誤り
      ○,31,E,セルを直す,基本目標2,,書き漏れ
      ○,56,,行をまとめる,57,市民活動センター,二重
      """;

  @TempDir Path folder;

  @Test
  void comesOutRight() throws Exception {
    Path table = SharedFolder.path("data/tomakomai-r4.tsv");
    Path file = Files.writeString(folder.resolve("c.csv"), CORRECTIONS);
    Path out =
        Jisseki.run(
            folder.resolve("a.tsv"), "convert", table, "--to", "tsv", "--corrections", file);
    List<String> lines =
        Files.readAllLines(out).stream().filter(l -> l.contains("事業拠点\t")).toList();
    assertEquals(39, lines.size());
    assertEquals(List.of("社会福祉事業拠点", "法人運営事業"), cells(lines, "理事会・評議員会").subList(0, 2));
    assertEquals(List.of("介護保険事業拠点", "訪問介護事業"), cells(lines, "訪問介護事業").subList(0, 2));
    assertTrue(cells(lines, "訪問介護事業").stream().anyMatch(c -> c.contains("6,117回")));
    assertTrue(cells(lines, "介護認定訪問調査事業").stream().anyMatch(c -> c.contains("93件")));
    assertTrue(cells(lines, "居宅介護支援事業").stream().anyMatch(c -> c.contains("108件")));
    assertTrue(cells(lines, "障がい事業").stream().noneMatch(c -> c.contains("6,117回")));
    assertTrue(cells(lines, "市民活動センター管理運営事業").stream().anyMatch(c -> c.contains("2,612,100円")));
    Path check =
        Jisseki.run(folder.resolve("c.txt"), "check", table, "--corrections", file, "--lang", "ja");
    String said = Files.readString(check);
    assertEquals(10, said.lines().filter(line -> line.startsWith("note[J801]")).count());
    assertTrue(
        !said.contains("[J802]") && !said.contains("[J205]") && !said.contains("[J106]"), said);
  }

  /** The cells of the last program of a name. */
  private static List<String> cells(List<String> lines, String name) {
    return lines.stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(cells -> cells.get(3).equals(name))
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
