package org.jisseki.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.cli.batch.Edition;
import org.jisseki.cli.batch.Rows;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidySchemas;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.csv.TidyCsvWriter;
import org.jisseki.report.TidyLines;

/** The formats in which a batch writes its parts. */
enum BatchFormat {
  /** CSV for programs: a head with the names of the columns, then a record a row. */
  CSV {
    @Override
    void write(TidyTable table, OutputStream out) throws IOException {
      TidyCsvWriter.forPrograms().write(table, out);
    }
  },
  /** JSON Lines: an object a row. */
  JSONL {
    @Override
    void write(TidyTable table, OutputStream out) throws IOException {
      GridSource none = new GridSource("", "", "", "");
      new TidyLines().write(new TidyData("", "", none, List.of(table)), out);
    }
  };

  /** The format of a name as typed after {@code --to}. */
  static BatchFormat of(String typed) {
    return valueOf(typed.toUpperCase(Locale.ROOT));
  }

  /** Writes the head and the rows of a table; the stream stays open. */
  abstract void write(TidyTable table, OutputStream out) throws IOException;

  /** The rows of a table as bytes, without the head. */
  Rows rows(TidyTable table) {
    byte[] all = bytes(table);
    int head = head(table.schema()).length;
    return new Rows(table.rows().size(), Arrays.copyOfRange(all, head, all.length));
  }

  /** The bytes before the first row of a table. */
  byte[] head(TidySchema schema) {
    return bytes(new TidyTable(schema, List.of()));
  }

  private byte[] bytes(TidyTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(table, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes whatever is written", e);
    }
    return bytes.toByteArray();
  }

  /** What is published: the parts of every tidy table, and the manifest in two forms. */
  Edition edition() {
    Map<String, byte[]> heads = new LinkedHashMap<>();
    for (TidySchema schema : TidySchemas.all()) {
      heads.put(schema.name(), head(FileColumn.addedTo(schema)));
    }
    String ending = "." + name().toLowerCase(Locale.ROOT);
    return new Edition(ending, heads, List.of(ManifestTable.csv(), ManifestTable.lines()));
  }
}
