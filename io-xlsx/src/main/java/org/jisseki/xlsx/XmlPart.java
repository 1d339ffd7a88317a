package org.jisseki.xlsx;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jisseki.core.finding.InputProblem;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Parses one part of a workbook with the engine's hardened parser: no document type, no entities,
 * nothing from elsewhere.
 */
final class XmlPart {

  private static final int HEAD = 4_096;

  private XmlPart() {}

  /** Parses the part to its end, so that its checksum is verified, and closes it. */
  static void parse(InputStream part, PartHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    try (BufferedInputStream in = new BufferedInputStream(part, 16_384)) {
      refuseDocumentType(in, handler);
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.setEntityResolver(handler);
      reader.parse(new InputSource(new Unclosed(in)));
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** A stream that the parser cannot close before it was read to its end. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  /** The parser refuses document types as well, but in words of its own. */
  private static void refuseDocumentType(BufferedInputStream in, PartHandler handler)
      throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    String ascii = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (ascii.contains("<!DOCTYPE")) {
      throw handler.budget().refusal(InputProblem.DOCUMENT_TYPE, handler.part());
    }
  }
}
