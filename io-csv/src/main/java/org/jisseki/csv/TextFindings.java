package org.jisseki.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Place;

/** What a reader must be told about a text as such, before anyone looks for a table in it. */
final class TextFindings {

  private final char[] text;
  private final List<Finding> findings = new ArrayList<>();

  private TextFindings(char[] text) {
    this.text = text;
  }

  /** The findings in the order of the text, those about the whole file first. */
  static List<Finding> of(
      char[] text, TextEvidence evidence, TextCensus census, DelimiterTrial trial) {
    TextFindings collected = new TextFindings(text);
    collected.charset(evidence.charset());
    collected.delimiter(evidence.delimiter());
    collected.undecodable(evidence.charset().charset(), census);
    collected.quotes(trial);
    collected.controls(census);
    collected.findings.sort(Comparator.comparing(Finding::place));
    return collected.findings;
  }

  private void charset(CharsetEvidence charset) {
    if (charset.sure()) {
      return;
    }
    Map<String, String> details = new LinkedHashMap<>();
    details.put("found", charset.charset());
    details.put("other", charset.candidates().get(1).charset());
    details.put("margin", String.format(Locale.ROOT, "%.1f", charset.margin()));
    add(FindingCode.CHARSET_UNSURE, Place.FILE, details);
  }

  private void delimiter(DelimiterEvidence delimiter) {
    if (delimiter.isBlanks()) {
      findings.add(
          Finding.ofForm(FindingCode.DELIMITER_UNSURE, "blanks", Place.FILE, "", Map.of()));
      return;
    }
    if (delimiter.sure()) {
      return;
    }
    Map<String, String> details = new LinkedHashMap<>();
    details.put("found", visible(delimiter.delimiter()));
    details.put(
        "other",
        delimiter.candidates().stream()
            .skip(1)
            .findFirst()
            .map(next -> visible(next.delimiter()))
            .orElse("-"));
    details.put("margin", String.format(Locale.ROOT, "%.2f", delimiter.margin()));
    add(FindingCode.DELIMITER_UNSURE, Place.FILE, details);
  }

  private void undecodable(String charset, TextCensus census) {
    if (census.replaced() > 0) {
      Map<String, String> details = counted(census.replaced(), census.firstReplaced());
      details.put("charset", charset);
      add(FindingCode.UNDECODABLE, lineOf(census.firstReplaced()), details);
    }
  }

  private void quotes(DelimiterTrial trial) {
    QuoteEvidence quotes = trial.quotes();
    if (quotes.stray() > 0) {
      int first = trial.strays().get(0)[0];
      add(FindingCode.QUOTE_STRAY, lineOf(first), counted(quotes.stray(), first));
    }
    if (quotes.trailed() > 0) {
      int first = trial.firstTrailed();
      add(FindingCode.QUOTE_TRAILED, lineOf(first), counted(quotes.trailed(), first));
    }
  }

  private void controls(TextCensus census) {
    if (census.controls() > 0) {
      int first = census.firstControl();
      Map<String, String> details = counted(census.controls(), first);
      details.put("found", visible(text[first]));
      add(FindingCode.CONTROL_CHARACTER, lineOf(first), details);
    }
  }

  private Map<String, String> counted(int count, int offset) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("count", Integer.toString(count));
    details.put("row", Integer.toString(lineOf(offset).row()));
    return details;
  }

  private void add(FindingCode code, Place place, Map<String, String> details) {
    findings.add(Finding.of(code, place, "", details));
  }

  private Place lineOf(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      char c = text[i];
      if (c == '\n' || (c == '\r' && text[i + 1] != '\n')) {
        line++;
      }
    }
    return Place.ofRow(1, line);
  }

  /** A character as people can see it: tab by its code, the others as they are. */
  private static String visible(char c) {
    return c <= ' ' || c == 0x7F ? "U+%04X".formatted((int) c) : "“" + c + "”";
  }
}
