package org.jisseki.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jisseki.core.finding.Message;

/**
 * One input line of {@code measure}: an id and the texts to read.
 *
 * @param id the id as JSON, to be echoed: a text in quotes, or a number as it was written; {@code
 *     null} in letters where the line gives none
 * @param texts the texts by what is asked about them; a {@code null} of the line has no entry
 * @param asked what is asked, {@code null} members included
 */
record MeasureRequest(String id, Map<Text, String> texts, Map<Text, Boolean> asked) {

  /** The id of a line that gives none. */
  static final String NO_ID = "null";

  private static final JsonFactory FACTORY = new JsonFactory();

  /** The members that hold a text to read. */
  enum Text {
    CELL,
    CURRENT,
    PREVIOUS,
    NUMERALS;

    String member() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Text> ofMember(String name) {
      for (Text text : values()) {
        if (text.member().equals(name)) {
          return Optional.of(text);
        }
      }
      return Optional.empty();
    }
  }

  /** Whether the line has the member, be it a text or {@code null}. */
  boolean asks(Text text) {
    return asked.containsKey(text);
  }

  /** The text of a member, or nothing where it is {@code null} or missing. */
  Optional<String> text(Text text) {
    return Optional.ofNullable(texts.get(text));
  }

  /**
   * Reads a line.
   *
   * @throws BrokenLineException where it is no JSON object of the shape
   */
  static MeasureRequest parse(String line) throws BrokenLineException {
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw BrokenLineException.noObject();
      }
      MeasureRequest request = members(parser);
      if (parser.nextToken() != null) {
        throw BrokenLineException.noObject();
      }
      return request;
    } catch (JsonProcessingException e) {
      throw BrokenLineException.noJson(e.getLocation() == null ? 0 : e.getLocation().getColumnNr());
    } catch (BrokenLineException e) {
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory failed to be read", e);
    }
  }

  private static MeasureRequest members(JsonParser parser) throws IOException {
    String id = NO_ID;
    Map<Text, String> texts = new EnumMap<>(Text.class);
    Map<Text, Boolean> asked = new EnumMap<>(Text.class);
    Optional<Message> wrong = Optional.empty();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      Optional<Text> text = Text.ofMember(name);
      if (name.equals("id") && isScalar(value)) {
        id = echo(parser, value);
      } else if (name.equals("id") || (text.isPresent() && !isTextOrNull(value))) {
        wrong = wrong.or(() -> Optional.of(BrokenLineException.wrongType(name)));
      } else if (text.isPresent()) {
        asked.put(text.get(), Boolean.TRUE);
        put(texts, text.get(), parser, value);
      }
      parser.skipChildren();
    }
    if (wrong.isPresent()) {
      throw new BrokenLineException(id, wrong.get());
    }
    return new MeasureRequest(id, texts, asked);
  }

  private static void put(Map<Text, String> texts, Text text, JsonParser parser, JsonToken value)
      throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      texts.put(text, parser.getText());
    } else {
      texts.remove(text);
    }
  }

  private static boolean isScalar(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token.isNumeric() || token == JsonToken.VALUE_NULL;
  }

  private static boolean isTextOrNull(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NULL;
  }

  private static String echo(JsonParser parser, JsonToken value) throws IOException {
    return value == JsonToken.VALUE_STRING ? ExactJson.quoted(parser.getText()) : parser.getText();
  }
}
