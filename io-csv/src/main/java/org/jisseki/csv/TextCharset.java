package org.jisseki.csv;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * A character set that tables are kept in, with the decoder that reads it without losses.
 *
 * <p>The names of Japanese sets stand for less than what computers in Japan write under them:
 * {@code ①}, {@code Ⅱ}, {@code ㈱} and {@code 髙} are extensions by vendors. So each set is decoded
 * with the widest form of it: Shift_JIS as windows-31j (CP932), EUC-JP as eucJP-open, ISO-2022-JP
 * with the extensions of Windows.
 */
enum TextCharset {
  UTF_8("UTF-8", "UTF-8", 0),
  WINDOWS_31J("windows-31j", "windows-31j", 0),
  EUC_JP("EUC-JP", "x-eucJP-Open", 3),
  ISO_2022_JP("ISO-2022-JP", "x-windows-iso2022jp", 0),
  UTF_16LE("UTF-16LE", "UTF-16LE", 8),
  UTF_16BE("UTF-16BE", "UTF-16BE", 10);

  private final String title;
  private final String widest;
  private final double rarity;

  TextCharset(String title, String widest, double rarity) {
    this.title = title;
    this.widest = widest;
    this.rarity = rarity;
  }

  /** The name that outputs show. */
  String title() {
    return title;
  }

  /** How much rarer than UTF-8 the set is where no byte order mark says so, in nats. */
  double rarity() {
    return rarity;
  }

  /** The decoder; the plain set where a slim run-time image lacks the extended one. */
  Charset decoder() {
    return Charset.forName(Charset.isSupported(widest) ? widest : title);
  }

  /** Whether this run-time image can decode the set at all. */
  boolean isSupported() {
    return Charset.isSupported(widest) || Charset.isSupported(title);
  }

  /** The decoder for a set that a caller names: the widest form of the Japanese ones. */
  static Charset widest(Charset named) {
    String name = named.name().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "shift_jis", "x-sjis", "windows-31j", "x-ibm943c", "x-ms932_0213" ->
          WINDOWS_31J.decoder();
      case "euc-jp", "x-euc-jp-linux" -> EUC_JP.decoder();
      case "iso-2022-jp" -> ISO_2022_JP.decoder();
      default -> named;
    };
  }
}
