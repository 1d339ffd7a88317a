package org.jisseki.report;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs something as on a machine with other digits, another time zone and another calendar. */
final class Elsewhere {

  private Elsewhere() {}

  static <T> T call(Supplier<T> work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return work.get();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
