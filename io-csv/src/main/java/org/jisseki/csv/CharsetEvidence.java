package org.jisseki.csv;

import java.io.Serializable;
import java.util.List;

/**
 * How the character set of a text was found.
 *
 * @param charset the name of the set that the text was decoded with, such as {@code UTF-8} or
 *     {@code windows-31j}
 * @param basis what decided
 * @param margin by how much the set beats the likeliest other reading of the same bytes, in nats (a
 *     margin of 7 is odds of about 1,000 to 1); 0 where nothing was weighed, or no other set reads
 *     anything else
 * @param sure whether the margin leaves no reasonable doubt
 * @param candidates the sets that were weighed, the likeliest first; empty where nothing was
 *     weighed
 */
public record CharsetEvidence(
    String charset, Basis basis, double margin, boolean sure, List<Candidate> candidates)
    implements Serializable {

  /** What decided on a character set. */
  public enum Basis {
    /** The caller named it. */
    GIVEN,
    /** The text starts with a byte order mark. */
    BYTE_ORDER_MARK,
    /** The bytes were weighed under each set. */
    WEIGHED
  }

  /**
   * One character set that was weighed.
   *
   * @param charset its name
   * @param cost how unlikely the bytes are as Japanese text in this set, in nats; lower is likelier
   * @param undecodable the places of the sample that the set cannot decode
   */
  public record Candidate(String charset, double cost, int undecodable) implements Serializable {}

  /** Copies the candidates. */
  public CharsetEvidence {
    candidates = List.copyOf(candidates);
  }

  static CharsetEvidence certain(String charset, Basis basis) {
    return new CharsetEvidence(charset, basis, 0, true, List.of());
  }
}
