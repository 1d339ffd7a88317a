package org.jisseki.core.document;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.jisseki.core.finding.Language;

/**
 * A document before any format: what is to be shown, in one language.
 *
 * <p>All texts are plain, unescaped characters; a renderer escapes them for its format. Ids are
 * ASCII, unique in the document and fit for a URL fragment; a link's target is such an id.
 *
 * @param language the language of its words
 * @param title its title, such as the title of the report
 * @param subtitle what the title does not say, such as the years compared; empty for none
 * @param organization whose document it is; empty where nobody is named
 * @param generator what made it, with its version; empty for nothing
 * @param sections its sections in order
 */
public record Document(
    Language language,
    String title,
    String subtitle,
    String organization,
    String generator,
    List<Section> sections)
    implements Serializable {

  /** Copies the sections. */
  public Document {
    sections = ImmutableList.copyOf(sections);
  }
}
