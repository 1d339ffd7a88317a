package org.jisseki.core.document;

import java.io.Serializable;

/**
 * One key figure.
 *
 * @param label what is counted
 * @param value how many
 * @param note what else is to be said, in a few words; empty for nothing
 * @param tone how it is to be colored
 * @param target the id of the section with the particulars; empty for none
 */
public record Tile(String label, int value, String note, Tone tone, String target)
    implements Serializable {}
