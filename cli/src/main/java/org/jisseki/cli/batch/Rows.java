package org.jisseki.cli.batch;

/** The rows of one file in one table, as they stand in a part. */
public final class Rows {
  private final int count;
  private final byte[] bytes;

  /**
   * Rows.
   *
   * @param count how many rows they are
   * @param bytes the bytes of them, without the head of the table; not to be changed
   */
  public Rows(int count, byte[] bytes) {
    this.count = count;
    this.bytes = bytes;
  }

  /** How many rows they are. */
  public int count() {
    return count;
  }

  /** The bytes of them, not to be changed. */
  byte[] bytes() {
    return bytes;
  }
}
