package org.jisseki.xlsx.format;

/**
 * What the square brackets of a section say of its look.
 *
 * @param digits the kind of digits
 * @param gannen whether the first year of an era is written 元
 * @param japanese whether the language is Japanese, so that AM is 午前
 * @param system the look that the system decides
 */
record SectionStyle(DigitStyle digits, boolean gannen, boolean japanese, SystemLook system) {

  /** Nothing said. */
  static final SectionStyle PLAIN =
      new SectionStyle(DigitStyle.ASCII, false, false, SystemLook.NONE);

  /** Looks that the system decides. */
  enum SystemLook {
    /** None: the tokens say it all. */
    NONE,
    /** The long date, {@code [$-F800]}. */
    LONG_DATE,
    /** The long time, {@code [$-F400]}. */
    LONG_TIME
  }

  SectionStyle withDigits(DigitStyle changed) {
    return new SectionStyle(changed, gannen, japanese, system);
  }

  /** The same with a language tag or number as it stands behind the dash of {@code [$-411]}. */
  SectionStyle withLanguage(String language) {
    SystemLook named =
        switch (language) {
          case "f800", "x-sysdate" -> SystemLook.LONG_DATE;
          case "f400", "x-systime" -> SystemLook.LONG_TIME;
          default -> system;
        };
    boolean ja = language.endsWith("411") || language.startsWith("ja");
    return new SectionStyle(digits, gannen || language.contains("gannen"), japanese || ja, named);
  }
}
