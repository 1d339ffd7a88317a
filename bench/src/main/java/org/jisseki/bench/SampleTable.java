package org.jisseki.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A table of any length, made of the rows of the clean example with their digits drawn anew. */
final class SampleTable {

  private static final int HEADER_LINES = 4;
  private static final int FIRST_RESULT = 7;

  private final List<String> lines;

  private SampleTable(List<String> lines) {
    this.lines = lines;
  }

  /** A table of so many programs; the same one on every call. */
  static SampleTable ofRows(int rows) throws IOException {
    return ofRows(rows, 0);
  }

  /** One of many tables of so many programs, each with digits of its own. */
  static SampleTable ofRows(int rows, int table) throws IOException {
    List<String> example = example();
    List<String> body = example.subList(HEADER_LINES, example.size());
    Random random = new Random(20231014 + table);
    Stream<String> drawn =
        Stream.iterate(0, i -> i + 1).limit(rows).map(i -> redrawn(body, i, random));
    return new SampleTable(
        Stream.concat(example.subList(0, HEADER_LINES).stream(), drawn).toList());
  }

  /** The table as tab-separated text in UTF-8. */
  byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The cells of its two result columns that are not empty. */
  List<String> results() {
    return lines.stream()
        .skip(HEADER_LINES)
        .map(line -> line.split("\t", -1))
        .flatMap(cells -> Stream.of(cells).skip(FIRST_RESULT))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** A row of the example, its results redrawn, its name and divisions numbered by the round. */
  private static String redrawn(List<String> body, int index, Random random) {
    String[] cells = body.get(index % body.size()).split("\t", -1);
    int round = index / body.size();
    if (round > 0) {
      cells[0] += round;
      cells[3] += round;
    }
    for (int i = FIRST_RESULT; i < cells.length; i++) {
      cells[i] = redrawn(cells[i], random);
    }
    return String.join("\t", cells);
  }

  private static String redrawn(String cell, Random random) {
    StringBuilder drawn = new StringBuilder(cell);
    for (int i = 0; i < drawn.length(); i++) {
      char c = drawn.charAt(i);
      if (c >= '1' && c <= '9') {
        drawn.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return drawn.toString();
  }

  private static List<String> example() throws IOException {
    try (InputStream in = SampleTable.class.getResourceAsStream("shiomino-r5-clean.tsv")) {
      if (in == null) {
        throw new IOException("The example table is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
