package org.jisseki.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measurements and pairs against the gold of the real table and of other bodies' texts. */
final class MeasureAcceptanceTest {

  @TempDir Path folder;

  @Test
  void measuresAndPairsTheRealTable() throws Exception {
    Path script = SharedFolder.path("tools/score_results.py");
    Path gold = SharedFolder.path("gold/tomakomai-r4.results.jsonl");
    Path ask = folder.resolve("ask.jsonl");
    Files.writeString(ask, Scorer.run(script, gold, "ask").printed());
    Path said = Jisseki.run(folder.resolve("said.jsonl"), "measure", ask);
    Scorer.run(script, gold, said, "--errors", "20")
        .atLeast(0.99, "measurements F1")
        .atLeast(0.97, "label")
        .atLeast(0.98, "item")
        .atLeast(0.97, "qualifiers")
        .atLeast(0.97, "pairs F1");
  }

  @Test
  void measuresTextsOfOtherBodies() throws Exception {
    Path gold = SharedFolder.path("gold/others/texts.jsonl");
    Path said = Jisseki.run(folder.resolve("said.jsonl"), "measure", gold);
    Scorer.run(SharedFolder.path("tools/score_text.py"), gold, said, "--errors", "20")
        .atLeast(0.97, "strict precision")
        .atLeast(0.99, "core   precision")
        .atLeast(0.95, "label_folded_accuracy")
        .atLeast(0.98, "item_accuracy")
        .atLeast(0.95, "qualifier_f1")
        .atLeast(1.0, "cells_without_measurement_left_empty");
  }

  @Test
  void pairsTextsOfOtherBodies() throws Exception {
    Path gold = SharedFolder.path("gold/others/pairs.jsonl");
    Path said = Jisseki.run(folder.resolve("said.jsonl"), "measure", gold);
    Scorer score =
        Scorer.run(SharedFolder.path("tools/score_pairs.py"), gold, said, "--errors", "20");
    score.atLeast(0.95, "pairs precision").atLeast(0.95, "recall");
  }
}
