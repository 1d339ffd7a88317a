package org.jisseki.cli.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jisseki.core.finding.Message;

/**
 * A file's entry and its rows, as one record of the journal.
 *
 * <p>A record is the length of its head, the length of its body and the CRC-32 of both, four bytes
 * each; then the head (the entry and the measures of the blocks) and the body (the blocks).
 *
 * @param entry what became of the file
 * @param blocks its rows, one block a table
 */
record Sheaf(Entry entry, List<Block> blocks) {

  /** The bytes before the head. */
  static final int FRAME = 12;

  /** Copies the list. */
  Sheaf {
    blocks = List.copyOf(blocks);
  }

  /** The record. */
  ByteBuffer toRecord() throws IOException {
    byte[] head = head();
    int body = blocks.stream().mapToInt(block -> block.packed().length).sum();
    ByteBuffer record = ByteBuffer.allocate(FRAME + head.length + body);
    record.position(FRAME).put(head);
    blocks.forEach(block -> record.put(block.packed()));
    CRC32 sum = new CRC32();
    sum.update(record.flip().position(FRAME));
    return record.putInt(0, head.length).putInt(4, body).putInt(8, (int) sum.getValue()).rewind();
  }

  private byte[] head() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    DataOutputStream out = new DataOutputStream(bytes);
    text(entry.name().bytes(), out);
    out.writeLong(entry.bytes());
    text(entry.sha256(), out);
    text(entry.outcome().name(), out);
    text(entry.problem(), out);
    text(entry.reason().ja(), out);
    text(entry.reason().en(), out);
    out.writeInt(entry.facts().size());
    for (String fact : entry.facts()) {
      text(fact, out);
    }
    out.writeLong(entry.milliseconds());
    out.writeInt(blocks.size());
    for (Block block : blocks) {
      out.writeInt(block.rows());
      out.writeInt(block.packed().length);
    }
    return bytes.toByteArray();
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The record of a head and a body that were written by {@link #toRecord()}. */
  static Sheaf of(byte[] head, byte[] body) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(head));
    Entry entry = entry(in);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (int left = in.readInt(); left > 0; left--) {
      int rows = in.readInt();
      int end = at + in.readInt();
      byte[] packed = body.length == 0 ? body : Arrays.copyOfRange(body, at, end);
      blocks.add(new Block(rows, packed));
      at = end;
    }
    return new Sheaf(entry, blocks);
  }

  /** The entry that a head starts with. */
  private static Entry entry(DataInputStream in) throws IOException {
    FileName name = new FileName(text(in));
    long bytes = in.readLong();
    String sha256 = text(in);
    Outcome outcome = Outcome.valueOf(text(in));
    String problem = text(in);
    Message reason = new Message(text(in), text(in));
    List<String> facts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      facts.add(text(in));
    }
    return new Entry(name, bytes, sha256, outcome, problem, reason, facts, in.readLong());
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
