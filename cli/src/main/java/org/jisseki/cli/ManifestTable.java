package org.jisseki.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jisseki.cli.batch.Edition;
import org.jisseki.cli.batch.Entry;
import org.jisseki.core.finding.Message;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.tidy.TidyColumn;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.core.tidy.TidySchema;
import org.jisseki.core.tidy.TidyTable;
import org.jisseki.core.tidy.TidyType;
import org.jisseki.core.tidy.TidyValue;
import org.jisseki.csv.TidyCsvWriter;
import org.jisseki.report.TidyLines;

/** The manifest of a batch as a tidy table: a row a file, with what became of it. */
final class ManifestTable {

  /** The manifest for people. */
  static final String CSV = "manifest.csv";

  /** The manifest for programs. */
  static final String LINES = "manifest.jsonl";

  private static final TidySchema SCHEMA =
      new TidySchema(
          "files",
          new Message("ファイル", "Files"),
          new Message("一行が一つのファイル", "One row a file"),
          List.of(
              FileColumn.COLUMN,
              column("sha256", TidyType.TEXT, "SHA-256", "SHA-256"),
              column("bytes", TidyType.INTEGER, "大きさ(バイト)", "Bytes"),
              column("outcome", TidyType.TEXT, "結果", "Outcome"),
              column("problem", TidyType.TEXT, "問題", "Problem"),
              column("reason_ja", TidyType.TEXT, "理由", "Reason (Japanese)"),
              column("reason_en", TidyType.TEXT, "理由(英語)", "Reason"),
              column("format", TidyType.TEXT, "形式", "Format"),
              column("charset", TidyType.TEXT, "文字コード", "Encoding"),
              column("organization", TidyType.TEXT, "団体", "Organization"),
              column("years", TidyType.TEXTS, "年度(西暦)", "Fiscal years"),
              column("programs", TidyType.INTEGER, "事業の数", "Programs"),
              column("measurements", TidyType.INTEGER, "測定値の数", "Measurements"),
              column("comparisons", TidyType.INTEGER, "比較の数", "Comparisons"),
              column("repairs", TidyType.INTEGER, "修復の数", "Repairs"),
              column("errors", TidyType.INTEGER, "エラーの数", "Errors"),
              column("warnings", TidyType.INTEGER, "警告の数", "Warnings"),
              column("notes", TidyType.INTEGER, "参考の数", "Notes"),
              column("findings", TidyType.TEXTS, "指摘の種類と数", "Findings by code"),
              column("milliseconds", TidyType.INTEGER, "時間(ミリ秒)", "Milliseconds")),
          List.of(FileColumn.COLUMN.name()),
          List.of());

  /** The columns before and behind those that reading fills. */
  private static final int BEFORE = 7;

  private static final int FACTS = SCHEMA.columns().size() - BEFORE - 1;

  private ManifestTable() {}

  private static TidyColumn column(String name, TidyType type, String ja, String en) {
    Message title = new Message(ja, en);
    return new TidyColumn(name, type, false, List.of(), title, title);
  }

  /** The manifest that people open in a spreadsheet program. */
  static Edition.Manifest csv() {
    return new Written(CSV, (table, out) -> TidyCsvWriter.forPeople().write(table, out));
  }

  /** The manifest that programs read. */
  static Edition.Manifest lines() {
    GridSource none = new GridSource("", "", "", "");
    return new Written(
        LINES,
        (table, out) -> new TidyLines().write(new TidyData("", "", none, List.of(table)), out));
  }

  private static List<TidyValue> row(Entry entry) {
    List<String> texts = new ArrayList<>();
    texts.add(entry.name().shown());
    texts.add(entry.sha256());
    texts.add(entry.sha256().isEmpty() ? "" : Long.toString(entry.bytes()));
    texts.add(entry.outcome().id());
    texts.add(entry.problem());
    texts.add(entry.reason().ja());
    texts.add(entry.reason().en());
    for (int i = 0; i < FACTS; i++) {
      texts.add(i < entry.facts().size() ? entry.facts().get(i) : "");
    }
    texts.add(Long.toString(entry.milliseconds()));
    List<TidyValue> row = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      row.add(value(texts.get(i), SCHEMA.columns().get(i).type()));
    }
    return row;
  }

  private static TidyValue value(String text, TidyType type) {
    if (text.isEmpty()) {
      return TidyValue.NONE;
    }
    return switch (type) {
      case INTEGER, NUMBER -> TidyValue.of(new BigDecimal(text));
      case TEXTS -> TidyValue.of(Arrays.asList(text.split(" ", -1)));
      default -> TidyValue.of(text);
    };
  }

  /** Writes a table. */
  private interface Format {
    void write(TidyTable table, OutputStream out) throws IOException;
  }

  /** The manifest in a format. */
  private record Written(String fileName, Format format) implements Edition.Manifest {

    @Override
    public byte[] head() {
      return bytes(List.of());
    }

    @Override
    public byte[] line(Entry entry) {
      byte[] all = bytes(List.of(row(entry)));
      return Arrays.copyOfRange(all, head().length, all.length);
    }

    private byte[] bytes(List<List<TidyValue>> rows) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        format.write(new TidyTable(SCHEMA, rows), bytes);
      } catch (IOException e) {
        throw new UncheckedIOException("Memory takes whatever is written", e);
      }
      return bytes.toByteArray();
    }
  }
}
