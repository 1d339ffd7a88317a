package org.jisseki.core.grid;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a file is by its first bytes, whatever its name says.
 *
 * <p>Marks are those that the formats define: {@code PK} of ZIP (APPNOTE 4.3), {@code D0CF11E0} of
 * compound files (MS-CFB 2.2), {@code %PDF-} (ISO 32000-1), and so on.
 */
public enum FileKind {
  /** No bytes at all, or nothing but a byte order mark. */
  EMPTY,
  /** A ZIP archive, as {@code .xlsx} and {@code .xlsm} workbooks are. */
  ZIP,
  /** An OpenDocument file ({@code .ods}), which is a ZIP archive that names its type first. */
  OPEN_DOCUMENT,
  /** A compound file, as {@code .xls} workbooks and workbooks with a password are. */
  OLE2,
  /** A web page, often saved under the name of a workbook. */
  HTML,
  /** An XML document, such as an XML Spreadsheet 2003. */
  XML,
  /** A PDF document. */
  PDF,
  /** A rich text document. */
  RTF,
  /** A picture: PNG, JPEG, GIF, TIFF or WebP. */
  IMAGE,
  /** Packed data of another kind: gzip, 7z, RAR, bzip2, xz, Zstandard, LHA. */
  ARCHIVE,
  /** None of the above: text, unless decoding shows otherwise. */
  TEXT;

  /** The number of leading bytes that are enough to tell the kinds apart. */
  public static final int HEAD_BYTES = 1_024;

  private static final String OPEN_DOCUMENT_MARK = "mimetypeapplication/vnd.oasis.opendocument.";

  /**
   * Tells what a file is.
   *
   * @param head the first bytes of the file, {@link #HEAD_BYTES} of them or the whole file
   */
  public static FileKind of(byte[] head) {
    if (startsWith(head, "PK\u0003\u0004") || startsWith(head, "PK\u0005\u0006")) {
      return at(head, 30, OPEN_DOCUMENT_MARK) ? OPEN_DOCUMENT : ZIP;
    }
    if (startsWith(head, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLE2;
    }
    if (startsWith(head, "%PDF-")) {
      return PDF;
    }
    if (startsWith(head, "{\\rtf")) {
      return RTF;
    }
    if (isImage(head)) {
      return IMAGE;
    }
    if (isArchive(head)) {
      return ARCHIVE;
    }
    return ofText(head);
  }

  private static boolean isImage(byte[] head) {
    return startsWith(head, "\u0089PNG\r\n\u001a\n")
        || startsWith(head, "\u00ff\u00d8\u00ff")
        || startsWith(head, "GIF87a")
        || startsWith(head, "GIF89a")
        || startsWith(head, "II*\0")
        || startsWith(head, "MM\0*")
        || (startsWith(head, "RIFF") && at(head, 8, "WEBP"));
  }

  private static boolean isArchive(byte[] head) {
    return startsWith(head, "\u001f\u008b\b")
        || startsWith(head, "7z\u00bc\u00af'\u001c")
        || startsWith(head, "Rar!\u001a\u0007")
        || (startsWith(head, "BZh") && at(head, 4, "1AY&SY"))
        || startsWith(head, "\u00fd7zXZ\0")
        || startsWith(head, "(\u00b5/\u00fd")
        || (at(head, 2, "-lh") && at(head, 6, "-"));
  }

  /** Marks that are text themselves: they may stand in UTF-16 and behind white space. */
  private static FileKind ofText(byte[] head) {
    String text = ascii(head);
    if (text.isEmpty()) {
      return EMPTY;
    }
    String start = text.stripLeading().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("<?xml")) {
      return start.contains("<html") ? HTML : XML;
    }
    return start.startsWith("<") && hasHtmlTag(start) ? HTML : TEXT;
  }

  private static boolean hasHtmlTag(String start) {
    return start.startsWith("<head")
        || start.startsWith("<body")
        || start.startsWith("<table")
        || start.startsWith("<meta")
        || (start.startsWith("<!--") && (start.contains("<html") || start.contains("<table")));
  }

  /**
   * The head as characters without its byte order mark; of UTF-16, the low bytes that are ASCII.
   */
  private static String ascii(byte[] head) {
    if (startsWith(head, "\u00ef\u00bb\u00bf")) {
      return new String(head, 3, head.length - 3, StandardCharsets.ISO_8859_1);
    }
    if (startsWith(head, "\u00ff\u00fe")) {
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(head, "\u00fe\u00ff")) {
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
    }
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] head, String mark) {
    return at(head, 0, mark);
  }

  private static boolean at(byte[] head, int offset, String mark) {
    int end = offset + mark.length();
    return head.length >= end
        && Arrays.equals(
            Arrays.copyOfRange(head, offset, end), mark.getBytes(StandardCharsets.ISO_8859_1));
  }
}
