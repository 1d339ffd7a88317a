package org.jisseki.core.profile;

import java.io.Serializable;
import org.jisseki.core.finding.Message;

/**
 * Something in a profile that cannot be taken up.
 *
 * @param line the line of the file on which it stands, from 1
 * @param words where it is, what was found, what was expected and what to do
 */
public record ProfileProblem(int line, Message words) implements Serializable {}
