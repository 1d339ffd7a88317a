package org.jisseki.core.reading;

import java.io.Serializable;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Place;

/**
 * One change that the reader made to what stood in the file.
 *
 * <p>A shift is named by the fault: {@code shift-left} by 1 is a row that stood one column too far
 * left.
 *
 * @param kind the kind of change
 * @param place the row or cell that was changed
 * @param by by how many columns a row was shifted, from 1; 0 for other kinds
 * @param reason why, with the evidence
 */
public record Repair(RepairKind kind, Place place, int by, Message reason)
    implements Serializable {}
