package org.jisseki.bench.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies what a target starts from: the example tables and, where they are there, those beside the
 * repository.
 */
final class Seeds {
  /** A larger workbook slows the fuzzer more than it teaches it. */
  private static final long LARGEST = 64 << 10;

  /** So much of a text says enough of it. */
  private static final int ENOUGH = 4 << 10;

  private Seeds() {}

  public static void main(String[] arguments) throws IOException {
    String target = arguments[0];
    Path into = Path.of(arguments[1]);
    for (String folder : List.of("examples", "../shared/data", "../shared/gold/others")) {
      Path from = Path.of(folder);
      if (Files.isDirectory(from)) {
        copy(from, into, target);
      }
    }
  }

  private static void copy(Path from, Path into, String target) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (Files.size(file) <= LARGEST && serves(file.toString(), target)) {
          plant(file, into, target);
        }
      }
    }
  }

  private static boolean serves(String file, String target) {
    return switch (target) {
      case "Workbook" -> file.matches(".*\\.(xlsx|xls|xlsm|ods)");
      case "Extractor", "Table" -> file.matches(".*\\.tsv");
      case "MeasureLines" -> file.matches(".*\\.jsonl");
      case "Corrections", "Profile" -> file.matches(".*(corrections|profile).*\\.csv");
      default -> file.matches(".*\\.(tsv|csv|txt)");
    };
  }

  /** Texts of cells stand alone for the extractor; other targets take files whole. */
  private static void plant(Path file, Path into, String target) throws IOException {
    String name = file.getFileName().toString();
    if (target.equals("Extractor")) {
      int number = 0;
      for (String cell : Files.readString(file, StandardCharsets.UTF_8).split("[\t\n]", -1)) {
        if (!cell.isBlank()) {
          Files.writeString(into.resolve(name + "-" + number++), cell);
        }
      }
    } else {
      byte[] bytes = Files.readAllBytes(file);
      int length = target.equals("Workbook") ? bytes.length : Math.min(bytes.length, ENOUGH);
      Files.write(into.resolve(name), Arrays.copyOf(bytes, length));
    }
  }
}
