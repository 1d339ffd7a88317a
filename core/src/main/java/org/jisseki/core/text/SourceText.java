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
  private final char[] folded;

  private SourceText(String raw, char[] folded) {
    this.raw = raw;
    this.folded = folded;
  }

  /** The text and its folded view. */
  public static SourceText of(String raw) {
    char[] chars = raw.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = CharFolding.fold(chars[i]);
    }
    return new SourceText(raw, chars);
  }

  /** The text as it stands in the source. */
  public String raw() {
    return raw;
  }

  /** The folded view. */
  public String folded() {
    return new String(folded);
  }

  /** The folded characters of a span. */
  public String folded(int start, int end) {
    return new String(folded, start, end - start);
  }

  /** The raw characters of a span, from {@code start} (inclusive) to {@code end} (exclusive). */
  public String raw(int start, int end) {
    return raw.substring(start, end);
  }

  /** The span in the form in which values are compared: folded, then NFKC, without spaces. */
  public String normalized(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isNormal(folded[i])) {
        return normalize(start, end);
      }
    }
    return folded(start, end);
  }

  /** Letters that NFKC leaves as they are, whatever stands beside them. */
  private static boolean isNormal(char c) {
    return (c > ' ' && c < 0x7F)
        || (c >= 'ぁ' && c <= 'ゖ')
        || (c >= 'ァ' && c <= 'ー')
        || (c >= 0x4E00 && c <= 0x9FFF);
  }

  private String normalize(int start, int end) {
    String form = Normalizer.normalize(folded(start, end), Normalizer.Form.NFKC);
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
    return index >= 0 && index < folded.length ? folded[index] : '\0';
  }

  /** Whether the folded view has the word at an offset. */
  public boolean has(String word, int index) {
    if (index < 0 || index + word.length() > folded.length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int length() {
    return folded.length;
  }

  @Override
  public char charAt(int index) {
    return folded[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return folded(start, end);
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
    return folded();
  }
}
