package org.jisseki.core.text;

import java.io.Serializable;
import java.text.Normalizer;

/**
 * A raw text together with a folded view of the same length, so that every offset of the view is an
 * offset of the raw text.
 *
 * <p>The view holds full-width digits, letters and signs as ASCII, half-width kana as kana, and the
 * look-alikes of PDF copies (radicals such as {@code ⺠}, the many hyphens, tildes and spaces) as
 * the characters they stand for. As a {@link CharSequence} it is the folded view.
 *
 * <pre>{@code
 * SourceText text = SourceText.of("参加者　１２名");
 * text.charAt(4); // '1'
 * text.raw(4, 7); // "１２名"
 * }</pre>
 */
public final class SourceText implements CharSequence, Serializable {

  private static final long serialVersionUID = 1L;

  private final String raw;
  private final String folded;

  private SourceText(String raw, String folded) {
    this.raw = raw;
    this.folded = folded;
  }

  /** The text and its folded view. */
  public static SourceText of(String raw) {
    int length = raw.length();
    for (int i = 0; i < length; i++) {
      char c = raw.charAt(i);
      if (CharFolding.fold(c) != c) {
        return new SourceText(raw, fold(raw, i));
      }
    }
    return new SourceText(raw, raw);
  }

  private static String fold(String raw, int from) {
    char[] chars = raw.toCharArray();
    for (int i = from; i < chars.length; i++) {
      chars[i] = CharFolding.fold(chars[i]);
    }
    return new String(chars);
  }

  /** The text as it stands in the source. */
  public String raw() {
    return raw;
  }

  /** The folded view. */
  public String folded() {
    return folded;
  }

  /** The raw characters of a span, from {@code start} (inclusive) to {@code end} (exclusive). */
  public String raw(int start, int end) {
    return raw.substring(start, end);
  }

  /** The span in the form in which values are compared: folded, then NFKC, without spaces. */
  public String normalized(int start, int end) {
    String form = Normalizer.normalize(folded.substring(start, end), Normalizer.Form.NFKC);
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isWhitespace(form.charAt(i))) {
        out.append(form.charAt(i));
      }
    }
    return out.toString();
  }

  /** The folded character at an offset, or {@code '\0'} outside the text. */
  public char at(int index) {
    return index >= 0 && index < folded.length() ? folded.charAt(index) : '\0';
  }

  /** Whether the folded view has the word at an offset. */
  public boolean has(String word, int index) {
    return folded.startsWith(word, index);
  }

  @Override
  public int length() {
    return folded.length();
  }

  @Override
  public char charAt(int index) {
    return folded.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return folded.subSequence(start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text && raw.equals(text.raw);
  }

  @Override
  public int hashCode() {
    return raw.hashCode();
  }

  /** The folded view, as a {@link CharSequence} promises. */
  @Override
  public String toString() {
    return folded;
  }
}
