package org.jisseki.core.reading;

import java.io.Serializable;

/**
 * One word of a vocabulary.
 *
 * @param kind what sort of word it is: {@code header} (a whole header), {@code header-end} (how a
 *     header ends), {@code total} (the label of a total), {@code note-mark} (how a note begins),
 *     {@code title} (a word of titles), {@code organization-end}, {@code division-end}, {@code
 *     sheet} (a sheet name that means nothing)
 * @param word the word; width, case and spaces do not matter
 * @param meaning for headers what the column holds, such as {@code division} or {@code result};
 *     empty for the other kinds
 */
public record VocabularyEntry(String kind, String word, String meaning) implements Serializable {}
