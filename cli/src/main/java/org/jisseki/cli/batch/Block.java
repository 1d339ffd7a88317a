package org.jisseki.cli.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The rows of one file in one table, packed. */
final class Block {
  private final int rows;
  private final byte[] packed;

  /**
   * A block.
   *
   * @param rows how many rows they are
   * @param packed the bytes of them, deflated; not to be changed
   */
  Block(int rows, byte[] packed) {
    this.rows = rows;
    this.packed = packed;
  }

  /** Packs rows. */
  static Block of(Rows rows) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(rows.bytes().length / 4 + 64);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(rows.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes whatever is written", e);
    } finally {
      deflater.end();
    }
    return new Block(rows.count(), packed.toByteArray());
  }

  /** How many rows they are. */
  int rows() {
    return rows;
  }

  /** The bytes of the rows, deflated; not to be changed. */
  byte[] packed() {
    return packed;
  }

  /** The bytes of the rows. */
  InputStream unpacked() {
    return new InflaterInputStream(new ByteArrayInputStream(packed));
  }
}
