package org.jisseki.report;

/**
 * Something known about a file, such as its encoding.
 *
 * @param name what it is about, in the reader's language
 * @param value what is known
 */
public record Fact(String name, String value) {}
