package org.jisseki.cli.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes what the journal holds as parts and manifests, in the order of the files' names: one
 * record is in memory at a time, and the bytes depend on nothing but the records.
 */
final class Publisher {

  private final Workspace workspace;
  private final Edition edition;
  private final long partBytes;

  Publisher(Workspace workspace, Edition edition, long partBytes) {
    this.workspace = workspace;
    this.edition = edition;
    this.partBytes = partBytes;
  }

  /** Publishes the records of this run. */
  void publish(Journal journal) throws IOException {
    List<PartWriter> parts = new ArrayList<>();
    List<OutputStream> lines = new ArrayList<>();
    try {
      open(parts, lines);
      journal.forEach(sheaf -> add(sheaf, parts, lines));
    } finally {
      for (PartWriter part : parts) {
        part.close();
      }
      for (OutputStream line : lines) {
        line.close();
      }
    }
    workspace.publish(
        List.copyOf(edition.heads().keySet()),
        edition.manifests().stream().map(Edition.Manifest::fileName).toList());
  }

  private void open(List<PartWriter> parts, List<OutputStream> lines) throws IOException {
    Path folder = Files.createDirectories(workspace.fresh());
    for (Map.Entry<String, byte[]> table : edition.heads().entrySet()) {
      Path place = folder.resolve(table.getKey());
      parts.add(new PartWriter(place, edition.ending(), table.getValue(), partBytes));
    }
    for (Edition.Manifest manifest : edition.manifests()) {
      Path file = folder.resolve(manifest.fileName());
      OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
      lines.add(out);
      out.write(manifest.head());
    }
  }

  private void add(Sheaf sheaf, List<PartWriter> parts, List<OutputStream> lines)
      throws IOException {
    for (int i = 0; i < sheaf.blocks().size(); i++) {
      parts.get(i).add(sheaf.blocks().get(i));
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).write(edition.manifests().get(i).line(sheaf.entry()));
    }
  }
}
