package org.jisseki.csv;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jisseki.csv.CharsetEvidence.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a text: byte order mark first, then strict decoding and the likelihood
 * of what each set makes of the same bytes.
 */
final class CharsetDetector {

  /** Odds of about 3,000 to 1. */
  private static final double SURE_MARGIN = 8;

  /** In nats a byte: more than random bytes cost as such (log 256), and far more than Japanese. */
  private static final double NOISE_COST = 6;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CharsetDetector() {}

  /**
   * A text as decoded.
   *
   * @param looksLikeNoise whether no character set makes text of the bytes
   */
  record Decoded(CharBuffer text, CharsetEvidence evidence, boolean looksLikeNoise) {

    /** The text as an array that is not to be changed. */
    char[] chars() {
      return text.array();
    }
  }

  /** Decodes with the set that the bytes speak for. */
  static Decoded decode(byte[] bytes) {
    TextCharset marked = byteOrderMark(bytes);
    if (marked != null) {
      return new Decoded(
          text(bytes, marked.decoder()),
          CharsetEvidence.certain(marked.title(), Basis.BYTE_ORDER_MARK),
          false);
    }
    CharsetSample sample = CharsetSample.of(bytes);
    CharsetEvidence evidence = weigh(sample);
    TextCharset best = charsetOf(evidence.charset());
    return new Decoded(text(bytes, best.decoder()), evidence, isNoise(best, sample, evidence));
  }

  /** Decodes with the set that the caller names. */
  static Decoded decode(byte[] bytes, Charset given) {
    Charset widest = TextCharset.widest(given);
    return new Decoded(
        text(bytes, widest), CharsetEvidence.certain(given.name(), Basis.GIVEN), false);
  }

  /** UTF-16 makes characters of nearly all bytes; those of noise are all but never Japanese. */
  private static boolean isNoise(TextCharset best, CharsetSample sample, CharsetEvidence evidence) {
    boolean utf16 = best == TextCharset.UTF_16LE || best == TextCharset.UTF_16BE;
    return utf16 && evidence.candidates().get(0).cost() > NOISE_COST * sample.length();
  }

  private static CharBuffer text(byte[] bytes, Charset charset) {
    char[] text = TextDecoder.decode(bytes, charset);
    boolean marked = text.length > 0 && text[0] == BYTE_ORDER_MARK;
    return CharBuffer.wrap(marked ? Arrays.copyOfRange(text, 1, text.length) : text);
  }

  private static @Nullable TextCharset byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return TextCharset.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return TextCharset.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? TextCharset.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static CharsetEvidence weigh(CharsetSample sample) {
    List<CharsetSample.Weighed> weighed = new ArrayList<>();
    for (TextCharset charset : TextCharset.values()) {
      if (sample.allows(charset) && charset.isSupported()) {
        weighed.add(sample.weigh(charset));
      }
    }
    weighed.sort(Comparator.comparingDouble(w -> w.candidate().cost()));
    CharsetSample.Weighed best = weighed.get(0);
    OptionalDouble margin = margin(weighed);
    return new CharsetEvidence(
        best.candidate().charset(),
        Basis.WEIGHED,
        margin.orElse(0),
        margin.isEmpty() || margin.getAsDouble() >= SURE_MARGIN,
        weighed.stream().map(CharsetSample.Weighed::candidate).toList());
  }

  /** The lead over the likeliest set that reads something else; sets that agree are no rivals. */
  private static OptionalDouble margin(List<CharsetSample.Weighed> weighed) {
    CharsetSample.Weighed best = weighed.get(0);
    return weighed.stream()
        .filter(other -> !other.text().equals(best.text()))
        .mapToDouble(other -> other.candidate().cost() - best.candidate().cost())
        .findFirst();
  }

  private static TextCharset charsetOf(String title) {
    for (TextCharset charset : TextCharset.values()) {
      if (charset.title().equals(title)) {
        return charset;
      }
    }
    throw new IllegalArgumentException("No candidate is called " + title);
  }
}
