package org.jisseki.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jisseki.csv.CharsetEvidence.Basis;
import org.jisseki.csv.CharsetEvidence.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a text: byte order mark first, then strict decoding and the likelihood
 * of what each set makes of the same bytes.
 */
final class CharsetDetector {

  /** Enough for a margin of hundreds of nats, and cheap. */
  private static final int SAMPLE_BYTES = 4_096;

  /** The byte that starts the escapes of ISO-2022-JP. */
  private static final byte ESCAPE = 0x1B;

  /** What is weighed before the first byte that is not plain ASCII. */
  private static final int LEAD_BYTES = 1_024;

  /** Odds of about 3,000 to 1. */
  private static final double SURE_MARGIN = 8;

  /** What a place that cannot be decoded adds, beyond the cost of the character put there. */
  private static final double UNDECODABLE_COST = 25;

  /** No UTF-16 table runs longer than this without a tab, a line end, a digit or a Latin letter. */
  private static final int ZERO_FREE_BYTES = 512;

  /** In nats a byte: more than random bytes cost as such (log 256), and far more than Japanese. */
  private static final double NOISE_COST = 6;

  private CharsetDetector() {}

  /**
   * A text as decoded.
   *
   * @param looksLikeNoise whether no character set makes text of the bytes
   */
  record Decoded(String text, CharsetEvidence evidence, boolean looksLikeNoise) {}

  /** Decodes with the set that the bytes speak for. */
  static Decoded decode(byte[] bytes) {
    TextCharset marked = byteOrderMark(bytes);
    if (marked != null) {
      return new Decoded(
          text(bytes, marked.decoder()),
          CharsetEvidence.certain(marked.title(), Basis.BYTE_ORDER_MARK),
          false);
    }
    Sample sample = Sample.of(bytes);
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
  private static boolean isNoise(TextCharset best, Sample sample, CharsetEvidence evidence) {
    boolean utf16 = best == TextCharset.UTF_16LE || best == TextCharset.UTF_16BE;
    return utf16 && evidence.candidates().get(0).cost() > NOISE_COST * sample.bytes().remaining();
  }

  private static String text(byte[] bytes, Charset charset) {
    String text = TextDecoder.decode(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

  private static CharsetEvidence weigh(Sample sample) {
    List<Weighed> weighed = new ArrayList<>();
    for (TextCharset charset : TextCharset.values()) {
      if (charset.isSupported() && sample.allows(charset)) {
        weighed.add(sample.weigh(charset));
      }
    }
    weighed.sort(Comparator.comparingDouble(w -> w.candidate().cost()));
    Weighed best = weighed.get(0);
    OptionalDouble margin = margin(weighed);
    return new CharsetEvidence(
        best.candidate().charset(),
        Basis.WEIGHED,
        margin.orElse(0),
        margin.isEmpty() || margin.getAsDouble() >= SURE_MARGIN,
        weighed.stream().map(Weighed::candidate).toList());
  }

  /** The lead over the likeliest set that reads something else; sets that agree are no rivals. */
  private static OptionalDouble margin(List<Weighed> weighed) {
    Weighed best = weighed.get(0);
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

  /** What one set makes of the sample. */
  private record Weighed(Candidate candidate, String text) {}

  /** The bytes that are weighed: those around the first that is not plain ASCII, or the first. */
  private record Sample(ByteBuffer bytes, boolean reachesEnd, boolean hasEscape) {

    static Sample of(byte[] bytes) {
      int first = 0;
      while (first < bytes.length && bytes[first] >= 0 && bytes[first] != ESCAPE) {
        first++;
      }
      boolean escape = first < bytes.length && bytes[first] == ESCAPE;
      // An even start keeps UTF-16 in step.
      int start = first == bytes.length ? 0 : Math.max(0, first - LEAD_BYTES) & ~1;
      int length = Math.min(bytes.length - start, SAMPLE_BYTES);
      return new Sample(
          ByteBuffer.wrap(bytes, start, length).slice(), start + length == bytes.length, escape);
    }

    /**
     * Whether the bytes can be of the set at all: ISO-2022-JP has escapes, and UTF-16 a zero byte
     * in every tab, line end, digit and Latin letter.
     */
    boolean allows(TextCharset charset) {
      return switch (charset) {
        case ISO_2022_JP -> hasEscape;
        case UTF_16LE, UTF_16BE -> bytes.remaining() <= ZERO_FREE_BYTES || hasZero();
        default -> true;
      };
    }

    private boolean hasZero() {
      for (int i = 0; i < bytes.remaining(); i++) {
        if (bytes.get(i) == 0) {
          return true;
        }
      }
      return false;
    }

    Weighed weigh(TextCharset charset) {
      CharsetDecoder decoder =
          charset
              .decoder()
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
      CharBuffer chars = CharBuffer.allocate(2 * bytes.remaining() + 2);
      decoder.decode(bytes.duplicate(), chars, reachesEnd);
      String text = chars.flip().toString();
      int undecodable = (int) text.chars().filter(c -> c == '\uFFFD').count();
      double cost = TextCost.of(text) + undecodable * UNDECODABLE_COST + charset.rarity();
      return new Weighed(new Candidate(charset.title(), cost, undecodable), text);
    }
  }
}
