package org.jisseki.xlsx.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jisseki.core.document.Block;
import org.jisseki.core.document.Document;
import org.jisseki.core.document.HouseForm;
import org.jisseki.core.document.Section;
import org.jisseki.core.document.Table;
import org.jisseki.core.text.Phrases;
import org.jisseki.core.tidy.TidyData;
import org.jisseki.xlsx.book.Book;
import org.jisseki.xlsx.book.BookSheet;
import org.jisseki.xlsx.book.CellTarget;

/** What the sheets of a board workbook are made of, and where the things are that links lead to. */
final class Board {

  private final Document document;
  private final HouseForm form;
  private final TidyData data;
  private final Phrases words;
  private final Book book;
  private final Map<String, CellTarget> targets = new HashMap<>();

  Board(Document document, HouseForm form, TidyData data) {
    this.document = document;
    this.form = form;
    this.data = data;
    this.words = BoardWords.in(document.language());
    this.book = new Book(document.title(), document.generator(), words.text("cut.note"));
  }

  Document document() {
    return document;
  }

  HouseForm form() {
    return form;
  }

  TidyData data() {
    return data;
  }

  Book book() {
    return book;
  }

  String word(String key) {
    return words.text(key);
  }

  String word(String key, String name, String value) {
    return words.text(key, Map.of(name, value));
  }

  /** A further sheet, named by the key, its foot as on all sheets. */
  BookSheet addSheet(String key) {
    BookSheet sheet = book.addSheet(word("sheet." + key));
    sheet.view().footer(document.title());
    return sheet;
  }

  /** Remembers where the thing of an id stands. */
  void place(String id, BookSheet sheet, int row, int column) {
    targets.putIfAbsent(id, new CellTarget(sheet, row, column));
  }

  /** Where the thing of an id stands. */
  Optional<CellTarget> target(String id) {
    return Optional.ofNullable(targets.get(id));
  }

  /** The blocks of a kind, in the order of the document. */
  <B extends Block> List<B> blocks(Class<B> kind) {
    List<B> found = new ArrayList<>();
    each(
        document.sections(),
        section ->
            section.blocks().stream().filter(kind::isInstance).map(kind::cast).forEach(found::add));
    return found;
  }

  /** The section of an id. */
  Optional<Section> section(String id) {
    return document.sections().stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The table of an id, wherever it stands. */
  Optional<Table> table(String id) {
    return blocks(Table.class).stream().filter(table -> table.id().equals(id)).findFirst();
  }

  private static void each(List<Section> sections, Consumer<Section> action) {
    for (Section section : sections) {
      action.accept(section);
      each(section.sections(), action);
    }
  }
}
