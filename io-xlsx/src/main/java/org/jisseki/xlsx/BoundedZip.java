package org.jisseki.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a workbook, in memory: every byte that the engine unpacks is counted on its way,
 * and names that stand twice are refused before the engine sees them.
 */
final class BoundedZip implements ZipEntrySource {

  /** The first bytes of a header in the archive's directory (APPNOTE 4.3.12). */
  private static final byte[] DIRECTORY_MARK = {'P', 'K', 1, 2};

  private static final int ENCRYPTED = 1;

  private final Budget budget;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries;
  private long inflated;
  private boolean closed;

  private BoundedZip(Budget budget, ZipFile zip) throws IOException {
    this.budget = budget;
    this.zip = zip;
    this.entries = entries(zip, budget);
  }

  /** Opens an archive; nothing of it is unpacked yet. */
  static BoundedZip open(byte[] bytes, Budget budget) throws IOException {
    int most = budget.limits().maxEntries();
    if (countHeaders(bytes, most) > most) {
      throw budget.beyond(InputProblem.TOO_MANY_ENTRIES, most, Map.of());
    }
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    return new BoundedZip(budget, zip);
  }

  /**
   * Counts the marks of directory headers, no further than needed. Done before the archive is
   * opened, since opening it makes an object of each entry. Packed data holds the four bytes by
   * chance once in four gigabytes.
   */
  private static int countHeaders(byte[] bytes, int most) {
    int count = 0;
    for (int i = 0; i + 3 < bytes.length && count <= most; i++) {
      if (bytes[i] == DIRECTORY_MARK[0]
          && bytes[i + 1] == DIRECTORY_MARK[1]
          && bytes[i + 2] == DIRECTORY_MARK[2]
          && bytes[i + 3] == DIRECTORY_MARK[3]) {
        count++;
      }
    }
    return count;
  }

  private static Map<String, ZipArchiveEntry> entries(ZipFile zip, Budget budget)
      throws UnreadableInputException {
    Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (entry.isDirectory()) {
        continue;
      }
      if (entries.put(key(entry.getName()), entry) != null) {
        throw budget.refusal(InputProblem.ENTRY_TWICE, entry.getName());
      }
    }
    return entries;
  }

  /** Part names do not tell large from small letters, and some programs write backslashes. */
  private static String key(String name) {
    String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(entries.values());
  }

  @Override
  public @Nullable ZipArchiveEntry getEntry(String path) {
    return entries.get(key(path));
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    if ((entry.getRawFlag() & ENCRYPTED) != 0) {
      throw budget.refusal(InputProblem.PASSWORD, entry.getName());
    }
    return new CountedEntry(zip.getInputStream(entry), entry, this, budget);
  }

  /** Takes unpacked bytes from the budget of the whole archive. */
  void take(long bytes) throws UnreadableInputException {
    inflated += bytes;
    long most = budget.limits().maxInflatedBytes();
    if (inflated > most) {
      throw budget.beyond(InputProblem.TOO_MANY_INFLATED_BYTES, most, Map.of());
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
