package org.jisseki.cli.batch;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The truth of a batch: an append-only file with a record for every file that was read.
 *
 * <p>A record counts once all of it stands there and its checksum holds. Opened again after a run
 * that ended in any way, the journal ends at the last record that counts; what stands behind is cut
 * off. So a killed run loses the files it was busy with, and no other. A later record of the same
 * file replaces an earlier one.
 *
 * <p>In memory is where the record of each file starts, some 200 bytes a file. Thread-safe.
 */
final class Journal implements Closeable {

  private static final String MARK = "jisseki-batch 1\n";

  /** The virtual machine keeps a buffer outside the heap as large as the largest transfer. */
  private static final int CHUNK = 1 << 16;

  private final Path file;
  private final String settings;
  private final Map<FileName, Long> earlier = new HashMap<>();
  private final Map<FileName, Long> current = new TreeMap<>();
  private FileChannel channel;
  private long end;

  private Journal(Path file, String settings, FileChannel channel) {
    this.file = file;
    this.settings = settings;
    this.channel = channel;
  }

  /**
   * Opens a journal, a new one where there is none.
   *
   * @param settings whatever the rows depend on besides the files; a journal of other settings is
   *     started anew
   */
  static Journal open(Path file, String settings) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Journal journal = new Journal(file, settings, channel);
    try {
      journal.load();
      return journal;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private void load() throws IOException {
    byte[] start = (MARK + settings + "\n").getBytes(StandardCharsets.UTF_8);
    if (channel.size() < start.length || !ByteBuffer.wrap(start).equals(read(0, start.length))) {
      channel.truncate(0);
      write(channel, ByteBuffer.wrap(start), 0);
      end = start.length;
      return;
    }
    end = start.length;
    while (countsAt(end)) {
      ByteBuffer frame = read(end, Sheaf.FRAME);
      earlier.put(entryAt(end).name(), end);
      end += Sheaf.FRAME + (long) frame.getInt(0) + frame.getInt(4);
    }
    channel.truncate(end);
  }

  /** Whether all of a record stands at a position, and its checksum holds. */
  private boolean countsAt(long position) throws IOException {
    long left = channel.size() - position - Sheaf.FRAME;
    if (left < 0) {
      return false;
    }
    ByteBuffer frame = read(position, Sheaf.FRAME);
    int head = frame.getInt(0);
    int body = frame.getInt(4);
    if (head <= 0 || body < 0 || (long) head + body > left) {
      return false;
    }
    CRC32 sum = new CRC32();
    long at = position + Sheaf.FRAME;
    for (long rest = (long) head + body; rest > 0; ) {
      int next = (int) Math.min(rest, CHUNK);
      sum.update(read(at, next));
      at += next;
      rest -= next;
    }
    return (int) sum.getValue() == frame.getInt(8);
  }

  private Entry entryAt(long position) throws IOException {
    int head = read(position, Sheaf.FRAME).getInt(0);
    return Sheaf.of(read(position + Sheaf.FRAME, head).array(), new byte[0]).entry();
  }

  /** How many files an earlier run has left. */
  synchronized int earlierFiles() {
    return earlier.size();
  }

  /** How many files of earlier runs this run has not met. */
  synchronized int droppedFiles() {
    return (int) earlier.keySet().stream().filter(name -> !current.containsKey(name)).count();
  }

  /** What an earlier run knows of a file. */
  synchronized Optional<Entry> find(FileName name) throws IOException {
    Long position = earlier.get(name);
    return position == null ? Optional.empty() : Optional.of(entryAt(position));
  }

  /** Lets what an earlier run knows of a file hold for this run too. */
  synchronized void keep(FileName name) {
    Long position = earlier.get(name);
    if (position == null) {
      throw new IllegalArgumentException("The journal holds no record of " + name);
    }
    current.put(name, position);
  }

  /**
   * Adds a record; when the call returns, a killed process does not lose it any more.
   *
   * @throws IOException if it cannot be written; the journal is as it was before
   */
  synchronized void append(Sheaf sheaf) throws IOException {
    ByteBuffer record = sheaf.toRecord();
    long length = record.remaining();
    try {
      write(channel, record, end);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
    current.put(sheaf.entry().name(), end);
    end += length;
  }

  /** Hands on the records of this run in the order of their names. */
  synchronized void forEach(SheafConsumer consumer) throws IOException {
    for (long position : current.values()) {
      consumer.accept(sheafAt(position));
    }
  }

  private Sheaf sheafAt(long position) throws IOException {
    ByteBuffer frame = read(position, Sheaf.FRAME);
    int head = frame.getInt(0);
    long at = position + Sheaf.FRAME;
    return Sheaf.of(read(at, head).array(), read(at + head, frame.getInt(4)).array());
  }

  /** Forces everything written to the storage, so that a loss of power does not lose it either. */
  synchronized void force() throws IOException {
    channel.force(false);
  }

  /**
   * Drops the records that this run has not used, where they are most of the journal; the others
   * are then in the order of their names.
   */
  synchronized void compact() throws IOException {
    long live = 0;
    for (long position : current.values()) {
      live += lengthAt(position);
    }
    if (live * 2 >= end) {
      return;
    }
    Path passing = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(passing);
    try (Journal fresh = open(passing, settings)) {
      for (long position : current.values()) {
        fresh.append(sheafAt(position));
      }
      fresh.force();
    }
    channel.close();
    Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    current.clear();
    earlier.clear();
    load();
  }

  private long lengthAt(long position) throws IOException {
    ByteBuffer frame = read(position, Sheaf.FRAME);
    return Sheaf.FRAME + (long) frame.getInt(0) + frame.getInt(4);
  }

  @Override
  public synchronized void close() throws IOException {
    channel.close();
  }

  private ByteBuffer read(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.position() < length) {
      bytes.limit(Math.min(length, bytes.position() + CHUNK));
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException(file + " ends within a record");
      }
    }
    return bytes.flip();
  }

  private static void write(FileChannel channel, ByteBuffer bytes, long position)
      throws IOException {
    int length = bytes.limit();
    while (bytes.position() < length) {
      bytes.limit(Math.min(length, bytes.position() + CHUNK));
      channel.write(bytes, position + bytes.position());
    }
  }
}
