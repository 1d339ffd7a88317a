package org.jisseki.core.document;

import java.io.Serializable;

/**
 * Why the figures of a program changed, as people wrote it (増減理由).
 *
 * @param program the program's id; of words beside no program, a name that no program has
 * @param name the program's number and name, for people
 * @param text what they wrote, unchanged
 */
public record ProgramReason(String program, String name, String text) implements Serializable {}
