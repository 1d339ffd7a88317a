package org.jisseki.xlsx.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Tells of a workbook in which nobody has written, by its parts as they are packed, that it is
 * still as it was written. Not thread-safe.
 *
 * <p>The seal stands among the properties of the document and covers all parts but that one. Any
 * program that saves the workbook packs other parts, and breaks it. A workbook that holds what
 * people wrote is never sealed.
 */
public final class Seal {

  /** The part that holds the seal. */
  static final String PLACE = "docProps/core.xml";

  /** Far more than the properties of a document take. */
  private static final int MOST = 1 << 16;

  private final CRC32 sum = new CRC32();

  Seal() {}

  /** Covers a part that was packed. */
  void add(ZipEntry part) {
    String packed = part.getName() + ":" + part.getCrc() + ":" + part.getSize() + "\n";
    sum.update(packed.getBytes(StandardCharsets.UTF_8));
  }

  /** The seal as a text. */
  String text() {
    return "jisseki:untouched:" + Long.toHexString(sum.getValue());
  }

  /** Whether a file is a workbook under a seal that nobody broke; false also for any other file. */
  public static boolean isWholeIn(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Seal seal = new Seal();
      byte[] holder = {};
      Enumeration<? extends ZipEntry> parts = zip.entries();
      while (parts.hasMoreElements()) {
        ZipEntry part = parts.nextElement();
        if (part.getName().equals(PLACE)) {
          holder = read(zip, part);
        } else {
          seal.add(part);
        }
      }
      return new String(holder, StandardCharsets.UTF_8).contains(">" + seal.text() + "<");
    } catch (IOException e) {
      return false;
    }
  }

  private static byte[] read(ZipFile zip, ZipEntry part) throws IOException {
    try (InputStream in = zip.getInputStream(part)) {
      return in.readNBytes(MOST);
    }
  }
}
