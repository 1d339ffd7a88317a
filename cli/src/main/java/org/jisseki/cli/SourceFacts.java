package org.jisseki.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jisseki.core.grid.GridSource;
import org.jisseki.csv.CharsetEvidence;
import org.jisseki.csv.DelimiterEvidence;
import org.jisseki.csv.LineEnds;
import org.jisseki.csv.QuoteEvidence;
import org.jisseki.csv.TextEvidence;
import org.jisseki.report.Fact;

/** What is known about a file itself, in the user's words. */
final class SourceFacts {
  private final Words words;

  SourceFacts(Words words) {
    this.words = words;
  }

  /** Name, kind and checksum, and of a text how it was understood. */
  List<Fact> of(Source source) {
    GridSource file = source.grid().source();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("name", file.name()));
    facts.add(fact("format", file.format()));
    source.text().ifPresent(text -> addText(facts, text));
    if (source.text().isEmpty()) {
      facts.add(fact("sheets", Integer.toString(source.grid().sheets().size())));
    }
    facts.add(fact("sha256", file.sha256()));
    return facts;
  }

  private void addText(List<Fact> facts, TextEvidence text) {
    facts.add(fact("charset", charset(text.charset())));
    facts.add(fact("delimiter", delimiter(text.delimiter())));
    facts.add(fact("quotes", quotes(text.quotes())));
    facts.add(fact("line-ends", lineEnds(text.lineEnds())));
  }

  private String charset(CharsetEvidence charset) {
    String key =
        switch (charset.basis()) {
          case GIVEN -> "fact.charset.given";
          case BYTE_ORDER_MARK -> "fact.charset.mark";
          case WEIGHED -> charset.sure() ? "fact.charset.sure" : "fact.charset.unsure";
        };
    return words.say(key, "charset", charset.charset(), "margin", decimal(charset.margin()));
  }

  private String delimiter(DelimiterEvidence delimiter) {
    if (delimiter.isSingleColumn()) {
      return words.say("fact.delimiter.none");
    }
    if (delimiter.isBlanks()) {
      return words.say("fact.delimiter.blanks");
    }
    String name =
        switch (delimiter.delimiter()) {
          case '\t' -> words.say("fact.tab");
          case ',' -> words.say("fact.comma");
          default -> String.valueOf(delimiter.delimiter());
        };
    String key = delimiter.sure() ? "fact.delimiter.sure" : "fact.delimiter.unsure";
    return words.say(key, "delimiter", name, "margin", decimal(delimiter.margin()));
  }

  private String quotes(QuoteEvidence quotes) {
    return words.say(
        "fact.quotes.counts",
        "quoted",
        Integer.toString(quotes.quoted() + quotes.trailed()),
        "stray",
        Integer.toString(quotes.stray()));
  }

  private static String lineEnds(LineEnds ends) {
    StringJoiner kinds = new StringJoiner(", ");
    add(kinds, "LF", ends.lf());
    add(kinds, "CRLF", ends.crlf());
    add(kinds, "CR", ends.cr());
    return kinds.toString();
  }

  private static void add(StringJoiner kinds, String name, int count) {
    if (count > 0) {
      kinds.add(name + " " + count);
    }
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private Fact fact(String name, String value) {
    return new Fact(words.say("fact." + name), value);
  }
}
