package org.jisseki.core.text;

/**
 * The grammar of dates, times and periods: one item, then what joins on to it.
 *
 * <p>Every method takes a place and returns the end of what it read, or that place where nothing
 * fits.
 */
final class CalendarGrammar {

  private static final int MAX_LIST = 24;
  private static final Lexicon<Boolean> RANGE = Lexicon.of("~", "-", "から", "より", "→", "至");
  private static final Lexicon<Boolean> JOIN = Lexicon.of("・", "、", ",", "と", "及び", "および", "/");
  private static final Lexicon<Boolean> TAILS =
      Lexicon.of(
          "上旬", "中旬", "下旬", "初旬", "初め", "半ば", "頃", "ごろ", "以降", "以前", "以後", "まで", "付け", "付", "から",
          "より", "間で", "締切", "期限", "午前", "午後");
  private static final Lexicon<Boolean> AS_OF =
      Lexicon.of("末日現在", "末現在", "末時点", "末日", "末", "現在", "時点");
  private static final Lexicon<Boolean> NOT_AS_OF =
      Lexicon.of("まで", "に", "を", "から", "頃", "締", "期限", "で終");

  private final SourceText text;
  private final CalendarItem item;
  private boolean asOf;

  CalendarGrammar(SourceText text) {
    this.text = text;
    this.item = new CalendarItem(text);
  }

  static boolean isEraLetter(char c) {
    return c == 'R' || c == 'H' || c == 'S';
  }

  /** Whether the span that was read last names a day for which a stock is stated. */
  boolean endsAsOf() {
    return asOf;
  }

  int read(int start) {
    asOf = false;
    int end = item.read(start);
    if (end == start) {
      return start;
    }
    end = tail(end);
    for (int i = 0; i < MAX_LIST; i++) {
      int next = joined(end);
      if (next == end) {
        break;
      }
      end = tail(next);
    }
    return end;
  }

  /** One more item behind 〜, ・ or 、, which may leave out what it shares with the one before. */
  private int joined(int end) {
    int at = skipSpace(end);
    boolean from = endsWith(end, "から") || endsWith(end, "より");
    int behind = from ? at : behindAny(at, RANGE);
    if (behind > at || from) {
      int second = skipNext(skipSpace(behind));
      int next = item.readShort(second);
      return next > second ? next : end;
    }
    behind = behindAny(at, JOIN);
    if (behind == at) {
      return end;
    }
    int from2 = skipSpace(behind);
    int next = item.readJoined(from2);
    return next > from2 ? next : end;
  }

  private int tail(int from) {
    int end = item.weekday(from);
    int stock = behindAny(end, AS_OF);
    if (stock > end) {
      int more = behindAny(stock, AS_OF);
      end = Math.max(stock, more);
      asOf = behindAny(end, NOT_AS_OF) == end;
      int until = behindAny(end, TAILS);
      return until;
    }
    int later = behindAny(end, TAILS);
    return later > end ? item.weekday(later) : end;
  }

  private boolean endsWith(int end, String word) {
    return text.has(word, end - word.length());
  }

  /** 22:00～翌5:00, 4月～翌年3月. */
  private int skipNext(int at) {
    int behind = text.at(at) == '翌' ? at + 1 : at;
    boolean named = text.at(behind) == '日' || text.at(behind) == '年';
    return behind > at && named ? behind + 1 : behind;
  }

  private int skipSpace(int at) {
    return text.at(at) == ' ' ? at + 1 : at;
  }

  private int behindAny(int at, Lexicon<Boolean> words) {
    return at + words.lengthAt(text, at);
  }
}
