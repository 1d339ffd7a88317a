package org.jisseki.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads OpenDocument spreadsheets ({@code .ods}; ISO/IEC 26300). They store what each cell shows
 * beside its value, so no format has to be understood.
 */
final class OdsReader {

  private static final String TYPE = "application/vnd.oasis.opendocument.";
  private static final int LONGEST_TYPE = 100;

  /** What people call the other kinds, by the program that writes them. */
  private static final Map<String, String> OTHER_KINDS =
      Map.of("text", "Writer", "presentation", "Impress", "graphics", "Draw");

  private final BoundedZip zip;
  private final Budget budget;

  private OdsReader(BoundedZip zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  /** Reads a spreadsheet; whatever the parser throws passes through. */
  static SheetsRead read(byte[] bytes, Budget budget)
      throws IOException, SAXException, ParserConfigurationException {
    try (BoundedZip zip = BoundedZip.open(bytes, budget)) {
      return new OdsReader(zip, budget).sheets();
    }
  }

  private SheetsRead sheets() throws IOException, SAXException, ParserConfigurationException {
    refuseOtherKinds();
    parse("META-INF/manifest.xml", new ManifestXml(budget));
    OdsContentXml content = new OdsContentXml(budget);
    parse("content.xml", content);
    return new SheetsRead(content.sheets(), content.findings());
  }

  /** By the type that the archive names first (ODF 1.3 Part 2, 3.3); templates are read as well. */
  private void refuseOtherKinds() throws IOException {
    try (InputStream in = open("mimetype")) {
      String type = new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
      if (!type.startsWith(TYPE + "spreadsheet")) {
        String kind = type.startsWith(TYPE) ? type.substring(TYPE.length()) : type;
        throw budget.refusal(
            InputProblem.DOCUMENT, Map.of("kind", OTHER_KINDS.getOrDefault(kind, kind)));
      }
    }
  }

  private void parse(String part, PartHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XmlPart.parse(open(part), handler);
  }

  private InputStream open(String part) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw budget.refusal(InputProblem.SHEET_MISSING, part);
    }
    return zip.getInputStream(entry);
  }

  /** The list of parts, which tells of those that a password locks (ODF 1.3 Part 2, 4.4). */
  private static final class ManifestXml extends PartHandler {

    ManifestXml(Budget budget) {
      super(budget, "manifest.xml", Set.of());
    }

    @Override
    void open(String element, Attributes attributes) throws UnreadableInputException {
      if (element.equals("encryption-data")) {
        throw budget().refusal(InputProblem.PASSWORD, "");
      }
    }
  }
}
