package org.jisseki.xlsx;

import java.util.Set;
import org.jisseki.core.finding.InputProblem;
import org.jisseki.core.finding.UnreadableInputException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears the elements of one part by their local names, whatever prefix the file gives them; those
 * of other namespaces pass unheard. Refuses depths that no program writes.
 */
abstract class PartHandler extends DefaultHandler {

  /** SpreadsheetML, transitional and strict (ECMA-376 Part 1 and Part 4). */
  static final Set<String> SPREADSHEET =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");

  /** Below the limit of 100 that the parsers of newer JDKs set themselves. */
  private static final int DEEPEST = 64;

  private final Budget budget;
  private final String part;
  private final Set<String> namespaces;
  private int depth;

  /**
   * A handler of a part.
   *
   * @param namespaces the namespaces that are heard; none for all
   */
  PartHandler(Budget budget, String part, Set<String> namespaces) {
    this.budget = budget;
    this.part = part;
    this.namespaces = namespaces;
  }

  /** An element begins. */
  abstract void open(String element, Attributes attributes) throws UnreadableInputException;

  /** An element ends. */
  void close(String element) throws UnreadableInputException {}

  /** Text stands in an element; it may come in pieces. */
  void text(char[] chars, int start, int length) throws UnreadableInputException {}

  final Budget budget() {
    return budget;
  }

  final String part() {
    return part;
  }

  private boolean hears(String uri) {
    return namespaces.isEmpty() || namespaces.contains(uri);
  }

  @Override
  public final void startElement(
      String uri, String localName, String qualified, Attributes attributes) throws SAXException {
    depth++;
    try {
      if (depth > DEEPEST) {
        throw budget.refusal(InputProblem.TOO_DEEP, part);
      }
      if (hears(uri)) {
        open(localName, attributes);
      }
    } catch (UnreadableInputException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public final void endElement(String uri, String localName, String qualified) throws SAXException {
    depth--;
    try {
      if (hears(uri)) {
        close(localName);
      }
    } catch (UnreadableInputException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public final void characters(char[] chars, int start, int length) throws SAXException {
    try {
      text(chars, start, length);
    } catch (UnreadableInputException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public final void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  @Override
  public final InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId)
      throws SAXException {
    throw new SAXException("Entities are not resolved, but got " + systemId);
  }

  /** The value of an attribute without a prefix; empty where it is missing. */
  static String attribute(Attributes attributes, String name) {
    String value = attributes.getValue("", name);
    return value == null ? "" : value;
  }

  /** Whether an attribute says yes, in one of the spellings of XML Schema. */
  static boolean isTrue(Attributes attributes, String name) {
    String value = attribute(attributes, name);
    return value.equals("1") || value.equals("true");
  }

  /** A whole number from 0 on; -1 where the text is none or too large. */
  static int number(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
