package org.jisseki.cli.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form in which a batch is published.
 *
 * @param ending the ending of the parts, such as {@code .csv}
 * @param heads for each table, in order, the bytes that every part of it starts with
 * @param manifests the files that list what became of every file; the last is the one whose
 *     presence says that everything else is in place
 */
public record Edition(String ending, Map<String, byte[]> heads, List<Manifest> manifests) {

  /** A file that has a line for every file of the batch. */
  public interface Manifest {

    /** Its name, such as {@code manifest.jsonl}. */
    String fileName();

    /** The bytes that it starts with. */
    byte[] head();

    /** The bytes for one file. */
    byte[] line(Entry entry);
  }

  /** Copies the lists. */
  public Edition {
    heads = Collections.unmodifiableMap(new LinkedHashMap<>(heads));
    manifests = List.copyOf(manifests);
  }
}
