package org.jisseki.bench;

import java.util.Map;

/**
 * Which public tool, or which plain case of our own, stands for 1.0 in each group of benchmarks.
 */
final class Peers {

  private static final Map<String, String> OF_GROUP =
      Map.of(
          "TableBenchmark", "TableBenchmark.commonsCsvParseAlone",
          "LargeWorkbookBenchmark", "LargeWorkbookBenchmark.poiUserModel",
          "WorkbookBenchmark", "WorkbookBenchmark.poiUserModel",
          "ExtractionBenchmark", "ExtractionBenchmark.regexOfTheSameCounters",
          "LengthBenchmark", "LengthBenchmark.extraction 70",
          "FamilyBenchmark", "FamilyBenchmark.extraction ORDINARY",
          "PairingBenchmark", "PairingBenchmark.pairing 10");

  private Peers() {}

  /** The benchmark that a benchmark is measured against; itself where it stands alone. */
  static String of(String benchmark) {
    String group = benchmark.substring(0, benchmark.indexOf('.'));
    return OF_GROUP.getOrDefault(group, benchmark);
  }
}
