package org.jisseki.cli.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jisseki.core.finding.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {

  @TempDir Path folder;

  @Test
  void handsRecordsOnInTheOrderOfTheirNames() throws IOException {
    try (Journal journal = open("s")) {
      journal.append(sheaf("b", 1));
      journal.append(sheaf("a", 2));
      journal.append(sheaf("c", 3));
      journal.append(sheaf("b", 4));
      assertEquals(List.of("a 2", "b 4", "c 3"), records(journal));
    }
  }

  @Test
  void knowsAfterItsEndWhatEarlierRunsDidAndPublishesOnlyWhatThisRunKeeps() throws IOException {
    try (Journal journal = open("s")) {
      journal.append(sheaf("a", 1));
      journal.append(sheaf("b", 2));
      journal.append(sheaf("a", 3));
    }
    try (Journal journal = open("s")) {
      assertEquals(2, journal.earlierFiles());
      assertEquals(3, journal.find(FileName.ofText("a")).orElseThrow().bytes());
      assertTrue(journal.find(FileName.ofText("c")).isEmpty());
      journal.keep(FileName.ofText("b"));
      assertEquals(List.of("b 2"), records(journal));
    }
  }

  @Test
  void startsAnewForOtherSettings() throws IOException {
    try (Journal journal = open("s")) {
      journal.append(sheaf("a", 1));
    }
    try (Journal journal = open("t")) {
      assertEquals(0, journal.earlierFiles());
    }
  }

  /** The promise of the journal, tried at every byte at which a write may have ended. */
  @Test
  void losesNoWholeRecordWhereverItWasCutOff() throws IOException {
    List<Long> ends = new ArrayList<>();
    try (Journal journal = open("s")) {
      ends.add(Files.size(file()));
      for (int i = 0; i < 4; i++) {
        journal.append(sheaf("f" + i, i));
        ends.add(Files.size(file()));
      }
    }
    byte[] whole = Files.readAllBytes(file());
    for (int cut = 0; cut <= whole.length; cut++) {
      Files.write(file(), Arrays.copyOf(whole, cut));
      try (Journal journal = open("s")) {
        long length = cut;
        long expected = ends.stream().filter(end -> end <= length).count() - 1;
        assertEquals(Math.max(0, expected), journal.earlierFiles(), "cut at " + cut);
      }
    }
  }

  @Test
  void takesNoRecordWhoseBytesWereDamaged() throws IOException {
    try (Journal journal = open("s")) {
      journal.append(sheaf("a", 1));
    }
    long first = Files.size(file());
    try (Journal journal = open("s")) {
      journal.append(sheaf("b", 2));
    }
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      int at = (int) first + random.nextInt(damaged.length - (int) first);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file(), damaged);
      try (Journal journal = open("s")) {
        assertEquals(1, journal.earlierFiles(), "damaged at " + at);
      }
      assertEquals(first, Files.size(file()));
    }
  }

  @Test
  void dropsWhatIsNoLongerUsedOnceThatIsMostOfIt() throws IOException {
    try (Journal journal = open("s")) {
      for (int i = 0; i < 10; i++) {
        journal.append(sheaf("f" + i, i));
      }
    }
    long before = Files.size(file());
    try (Journal journal = open("s")) {
      journal.keep(FileName.ofText("f3"));
      journal.compact();
    }
    assertTrue(Files.size(file()) < before / 2);
    try (Journal journal = open("s")) {
      assertEquals(1, journal.earlierFiles());
      journal.keep(FileName.ofText("f3"));
      assertEquals(List.of("f3 3"), records(journal));
    }
  }

  @Test
  void givesABlockBackAsItWas() throws IOException {
    byte[] bytes = "行の束".getBytes(StandardCharsets.UTF_8);
    Block block = new Block(3, bytes);
    try (Journal journal = open("s")) {
      journal.append(new Sheaf(sheaf("a", 1).entry(), List.of(block, new Block(0, new byte[0]))));
      journal.forEach(
          sheaf -> {
            assertEquals(2, sheaf.blocks().size());
            assertEquals(3, sheaf.blocks().get(0).rows());
            assertArrayEquals(bytes, sheaf.blocks().get(0).packed());
            assertEquals(List.of("理由", ""), sheaf.entry().facts());
          });
    }
  }

  private Path file() {
    return folder.resolve("journal");
  }

  private Journal open(String settings) throws IOException {
    return Journal.open(file(), settings);
  }

  private static List<String> records(Journal journal) throws IOException {
    List<String> records = new ArrayList<>();
    journal.forEach(each -> records.add(each.entry().name().shown() + " " + each.entry().bytes()));
    return records;
  }

  private static Sheaf sheaf(String name, long bytes) {
    Entry entry =
        new Entry(
            FileName.ofText(name),
            bytes,
            "00",
            Outcome.TABLE,
            "",
            new Message("", ""),
            List.of("理由", ""),
            bytes * 10);
    return new Sheaf(entry, List.of(new Block(1, new byte[] {1, 2, 3, 4, 5})));
  }
}
