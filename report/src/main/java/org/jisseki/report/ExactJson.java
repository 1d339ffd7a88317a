package org.jisseki.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jisseki.core.text.FiscalYear;

/**
 * JSON as this project writes it: fields in the order of the calls, numbers exact and never in
 * exponent form, absence as {@code null}, the same bytes on every machine.
 *
 * <p>Not thread-safe: one instance writes one stream. It never closes the stream.
 */
final class ExactJson implements AutoCloseable {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .rootValueSeparator("")
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator out;

  private ExactJson(JsonGenerator out) {
    this.out = out;
  }

  /** UTF-8 with two spaces of indentation and {@code \n} at the end of each line. */
  static ExactJson indented(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    JsonGenerator generator = FACTORY.createGenerator(out);
    generator.setPrettyPrinter(
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return new ExactJson(generator);
  }

  /** One line without any white space. */
  static ExactJson compact(Writer out) throws IOException {
    return new ExactJson(FACTORY.createGenerator(out));
  }

  /** One member or one document: whatever the body writes between the braces of an object. */
  @FunctionalInterface
  interface Body<T> {
    void write(T value) throws IOException;
  }

  void beginObject() throws IOException {
    out.writeStartObject();
  }

  void beginObject(String name) throws IOException {
    out.writeObjectFieldStart(name);
  }

  void endObject() throws IOException {
    out.writeEndObject();
  }

  void beginArray(String name) throws IOException {
    out.writeArrayFieldStart(name);
  }

  void endArray() throws IOException {
    out.writeEndArray();
  }

  /** A member that is an array with one element for each value, in their order. */
  <T> void array(String name, Iterable<T> values, Body<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  /** A member that is an array of texts. */
  void texts(String name, List<String> values) throws IOException {
    array(name, values, this::text);
  }

  /** A member that is an array of western years. */
  void years(String name, List<FiscalYear> values) throws IOException {
    array(name, values, year -> out.writeNumber(year.western()));
  }

  void field(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  void field(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  void field(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  void field(String name, BigDecimal value) throws IOException {
    out.writeNumberField(name, value);
  }

  void field(String name, String value) throws IOException {
    out.writeFieldName(name);
    text(value);
  }

  /** A member that is {@code null} where the text is empty. */
  void fieldOrNull(String name, String value) throws IOException {
    if (value.isEmpty()) {
      nullField(name);
    } else {
      field(name, value);
    }
  }

  /** A member that is {@code null} where the number is 0, which no count from 1 reaches. */
  void fieldOrNull(String name, int value) throws IOException {
    if (value == 0) {
      nullField(name);
    } else {
      field(name, value);
    }
  }

  void nullField(String name) throws IOException {
    out.writeNullField(name);
  }

  /** A member whose value is JSON already, such as a number that is echoed as it was written. */
  void rawField(String name, String json) throws IOException {
    out.writeFieldName(name);
    out.writeRawValue(json);
  }

  /** Ends a document of several in one stream. */
  void lineEnd() throws IOException {
    out.writeRaw('\n');
  }

  /** Hands everything to the writer below, without a line end. */
  void finish() throws IOException {
    out.close();
  }

  /** Ends the document with a line end and hands everything to the stream below. */
  @Override
  public void close() throws IOException {
    out.writeRaw('\n');
    out.close();
  }

  /**
   * Writes a text. A surrogate without its partner, which UTF-8 cannot hold, is written as an
   * escape, so that the reader gets back the very text.
   */
  private void text(String value) throws IOException {
    if (isWellFormed(value)) {
      out.writeString(value);
    } else {
      out.writeRawValue(escaped(value));
    }
  }

  /** The text as a JSON string, its quotes included; anything but plain characters is escaped. */
  static String quoted(String value) {
    return escaped(value);
  }

  private static boolean isWellFormed(String value) {
    int at = 0;
    while (at < value.length()) {
      int point = value.codePointAt(at);
      if (point >= 0xD800 && point <= 0xDFFF) {
        return false;
      }
      at += Character.charCount(point);
    }
    return true;
  }

  private static String escaped(String value) {
    StringBuilder json = new StringBuilder(value.length() + 16).append('"');
    value.codePoints().forEach(point -> appendEscaped(json, point));
    return json.append('"').toString();
  }

  private static void appendEscaped(StringBuilder json, int point) {
    if (point == '"' || point == '\\') {
      json.append('\\').append((char) point);
    } else if (point < ' ' || (point >= 0xD800 && point <= 0xDFFF)) {
      json.append(String.format(Locale.ROOT, "\\u%04X", point));
    } else {
      json.appendCodePoint(point);
    }
  }
}
