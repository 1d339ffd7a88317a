package org.jisseki.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Commons CSV, decoding and parsing a table with the dialect given, every cell made a string. */
final class CommonsCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.Builder.create().setDelimiter('\t').setQuote(null).setIgnoreEmptyLines(false).get();

  private CommonsCsv() {}

  /** The number of characters in all cells. */
  static long characters(byte[] table) {
    long chars = 0;
    try (Reader reader =
            new InputStreamReader(new ByteArrayInputStream(table), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
      for (CSVRecord row : parser) {
        for (String cell : row) {
          chars += cell.length();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return chars;
  }
}
