package org.jisseki.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jisseki.core.finding.InputProblem;

/**
 * The unpacked bytes of one entry, counted and checked: length, ratio to the packed bytes and, at
 * the end, the checksum that the archive gives.
 */
final class CountedEntry extends FilterInputStream {

  /** Bytes that every entry may unpack to, whatever the ratio: blank sheets pack very well. */
  private static final long GRACE_BYTES = 200_000;

  /** Parts that the engine reads into a tree, which costs many times their bytes. */
  private static final long MAX_TREE_BYTES = 4_000_000;

  private final ZipArchiveEntry entry;
  private final BoundedZip zip;
  private final Budget budget;
  private final long most;
  private final CRC32 crc = new CRC32();
  private long count;
  private boolean ended;

  CountedEntry(InputStream in, ZipArchiveEntry entry, BoundedZip zip, Budget budget) {
    super(in);
    this.entry = entry;
    this.zip = zip;
    this.budget = budget;
    long limit = budget.limits().maxEntryBytes();
    this.most = isReadIntoATree(entry.getName()) ? Math.min(limit, MAX_TREE_BYTES) : limit;
  }

  private static boolean isReadIntoATree(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".rels")
        || lower.endsWith("[content_types].xml")
        || lower.startsWith("docprops");
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = in.read(into, offset, length);
    if (read < 0) {
      end();
    } else {
      crc.update(into, offset, read);
      count(read);
    }
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    byte[] waste = new byte[(int) Math.min(Math.max(wanted, 1), 8_192)];
    int read = read(waste, 0, (int) Math.min(wanted, waste.length));
    return Math.max(read, 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws IOException {
    count += read;
    zip.take(read);
    if (count > most) {
      throw budget.beyond(InputProblem.ENTRY_TOO_LARGE, most, Map.of("entry", entry.getName()));
    }
    double ratio = budget.limits().minInflateRatio();
    if (count > GRACE_BYTES && entry.getCompressedSize() < ratio * count) {
      throw budget.refusal(InputProblem.ENTRY_BOMB, entry.getName());
    }
  }

  private void end() throws IOException {
    if (!ended) {
      ended = true;
      boolean damaged = entry.getCrc() >= 0 && entry.getCrc() != crc.getValue();
      if (damaged || (entry.getSize() >= 0 && entry.getSize() != count)) {
        throw new ZipException("The checksum or length of " + entry.getName() + " is wrong");
      }
    }
  }
}
