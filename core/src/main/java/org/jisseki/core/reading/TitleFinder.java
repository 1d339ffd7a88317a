package org.jisseki.core.reading;

import java.util.List;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.core.text.FiscalYearNotation;

/** Chooses the title among lines, and the year that it names. */
final class TitleFinder {

  private static final int DEFAULT_REFERENCE = 2020;

  private final LineReader lines;

  TitleFinder(LineReader lines) {
    this.lines = lines;
  }

  /** The line that names the report best; the first of equals. */
  SourcedText best(List<SourcedText> titles) {
    SourcedText best = SourcedText.NONE;
    int most = -1;
    for (SourcedText title : titles) {
      int score = lines.titleScore(title.text());
      if (score > most) {
        best = title;
        most = score;
      }
    }
    return best;
  }

  /** The year of the best title, else of any other line that names one; 0 for none. */
  int year(List<SourcedText> titles) {
    int year = year(best(titles).text());
    for (SourcedText title : titles) {
      year = year == 0 ? year(title.text()) : year;
    }
    return year;
  }

  /**
   * The year that a text is about: the one that a word of results follows, else the last; a date
   * only where there is no other. 0 for none.
   */
  int year(String line) {
    String text = FoldedText.compact(line);
    List<FiscalYearNotation> mentions = FiscalYearNotation.findAll(text);
    int found = 0;
    int dated = 0;
    boolean stated = false;
    for (int i = 0; i < mentions.size(); i++) {
      FiscalYearNotation mention = mentions.get(i);
      int end = i + 1 < mentions.size() ? mentions.get(i + 1).start() : text.length();
      boolean results = lines.speaksOfResults(text.substring(mention.end(), end));
      switch (mention.kind()) {
        case DATE -> dated = mention.number();
        case RELATIVE -> {}
        case BARE, ABSOLUTE -> {
          if (!stated || results) {
            int reference = found == 0 ? DEFAULT_REFERENCE : found;
            found = mention.year(FiscalYear.of(reference)).western();
          }
          stated |= results;
        }
      }
    }
    return found == 0 ? dated : found;
  }
}
