package org.jisseki.core.document;

/** How a number below zero is marked. */
public enum MinusSign {
  /** △, as boards read it. */
  TRIANGLE("△"),
  /** The hyphen, for data and for terminals, where the width of △ is ambiguous. */
  HYPHEN("-");

  private final String sign;

  MinusSign(String sign) {
    this.sign = sign;
  }

  /** The sign itself. */
  public String sign() {
    return sign;
  }
}
