package org.jisseki.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import org.jisseki.core.finding.Language;

/**
 * The two output streams of a run, in a charset that does not depend on the virtual machine's
 * default.
 *
 * <p>Text goes out in the charset that {@code JISSEKI_ENCODING} names, else in that of the terminal
 * where one is there, else in UTF-8. Data (JSON, tables for other programs) goes through {@link
 * #data()} as bytes.
 */
final class Terminal {
  private final Surroundings surroundings;
  private final OutputStream out;
  private final Charset charset;
  private final CharsetEncoder encoder;
  private final Words words;
  private final boolean colored;

  /**
   * A terminal for one run.
   *
   * @param language the language of messages
   * @param color the choice of {@code --color}: {@code auto}, {@code always} or {@code never}
   */
  Terminal(Surroundings surroundings, Language language, String color) {
    this.surroundings = surroundings;
    this.out = new BufferedOutputStream(surroundings.out(), 1 << 16);
    this.charset = charset(surroundings);
    this.encoder = charset.newEncoder();
    this.words = Words.in(language);
    this.colored = isColored(surroundings, color);
  }

  private static Charset charset(Surroundings surroundings) {
    String name = surroundings.variable("JISSEKI_ENCODING");
    if (!name.isBlank() && isCharset(name)) {
      return Charset.forName(name);
    }
    Console console = surroundings.interactive() ? System.console() : null;
    Charset found = console == null ? StandardCharsets.UTF_8 : console.charset();
    return found.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : found;
  }

  private static boolean isCharset(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9.:_+-]*") && Charset.isSupported(name);
  }

  private static boolean isColored(Surroundings surroundings, String color) {
    return switch (color) {
      case "always" -> true;
      case "never" -> false;
      default ->
          surroundings.interactive()
              && surroundings.variable("NO_COLOR").isEmpty()
              && !surroundings.variable("TERM").equals("dumb");
    };
  }

  /** The sentences in the user's language. */
  Words words() {
    return words;
  }

  /** The user's language. */
  Language language() {
    return words.language();
  }

  /** Whether results in text may be colored. */
  boolean isColored() {
    return colored;
  }

  /** Standard input. */
  InputStream in() {
    return surroundings.in();
  }

  /** The streams, the environment and the folder of the run. */
  Surroundings surroundings() {
    return surroundings;
  }

  /** Standard output for bytes that have an encoding of their own, such as JSON in UTF-8. */
  OutputStream data() {
    return new StandardOutput(out);
  }

  /**
   * Prints a result.
   *
   * @throws UnwritableOutputException if standard output takes no more
   */
  void print(String text) throws UnwritableOutputException {
    try {
      out.write(encode(text));
    } catch (IOException e) {
      throw UnwritableOutputException.ofStandardOutput(e);
    }
  }

  /** Tells the user something: one line on standard error, behind the program's name. */
  void tell(String message) {
    warn("jisseki: " + message + "\n");
  }

  /** Writes text as it is on standard error. */
  void warn(String text) {
    try {
      surroundings.err().write(encode(text));
      surroundings.err().flush();
    } catch (IOException e) {
      // Nobody listens: there is no other place to say so.
      return;
    }
  }

  /**
   * Writes out what was printed.
   *
   * @throws UnwritableOutputException if standard output takes no more
   */
  void flush() throws UnwritableOutputException {
    try {
      out.flush();
    } catch (IOException e) {
      throw UnwritableOutputException.ofStandardOutput(e);
    }
  }

  private byte[] encode(String text) {
    return charset.equals(StandardCharsets.UTF_8)
        ? text.getBytes(charset)
        : encodable(text).getBytes(charset);
  }

  /** Wave dash and minus have twins in the Japanese code pages that windows-31j lacks. */
  private String encodable(String text) {
    String result = text;
    if (!encoder.canEncode('\u301C')) {
      result = result.replace('\u301C', '\uFF5E');
    }
    if (!encoder.canEncode('\u2212')) {
      result = result.replace('\u2212', '\uFF0D');
    }
    return result;
  }
}
