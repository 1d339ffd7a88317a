package org.jisseki.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What an invented council has to report.
 *
 * @param year the western year of the report
 * @param programs its programs, those of a division behind one another; each has a result of two
 *     parts, a count of times and one of people, for this year and the year before
 */
record KnownReport(int year, List<Entry> programs) {

  private static final String[] BASES = {"浜手拠点", "山手拠点", "本所拠点", "島しょ部拠点"};
  private static final String[] SERVICES = {"相談支援事業", "地域づくり事業", "在宅福祉事業", "広報企画事業"};
  private static final String[] FOR_WHOM = {
    "いきいき", "ふれあい", "こども", "高齢者", "男性の", "親子", "障がい者", "ひとり親", "外国人", "移住者"
  };
  private static final String[] WHAT = {
    "サロン", "配食サービス", "料理教室", "見守り訪問", "出前講座", "交流会", "体操教室", "送迎サービス", "相談会", "文化祭"
  };

  KnownReport {
    programs = List.copyOf(programs);
  }

  /**
   * A program.
   *
   * @param base the outer division
   * @param service the inner division
   * @param number its number within the inner division, from 1
   * @param name its name
   * @param times how often it took place, this year and the year before
   * @param people how many came, this year and the year before
   */
  record Entry(
      String base,
      String service,
      int number,
      String name,
      List<Integer> times,
      List<Integer> people) {

    /** The whole result of a year in one cell. */
    String result(int index) {
      return "開催 " + times.get(index) + "回、参加者 延べ" + grouped(people.get(index)) + "人";
    }

    /** The program with one text for each year. */
    KnownProgram known(List<String> path, int year, boolean previous) {
      Map<Integer, List<String>> results = new LinkedHashMap<>();
      results.put(year, List.of(result(0)));
      if (previous) {
        results.put(year - 1, List.of(result(1)));
      }
      return new KnownProgram(path, name, results);
    }

    /** The program with times and people apart for each year. */
    KnownProgram knownInParts(
        List<String> path, int year, String unitOfTimes, String unitOfPeople) {
      Map<Integer, List<String>> results = new LinkedHashMap<>();
      for (int i = 0; i < 2; i++) {
        results.put(
            year - i, List.of(times.get(i) + unitOfTimes, grouped(people.get(i)) + unitOfPeople));
      }
      return new KnownProgram(path, name, results);
    }
  }

  static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A report of two bases with one to three services of two to four programs each. */
  static KnownReport random(Random random) {
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    int base = random.nextInt(BASES.length);
    for (int b = 0; b < 2; b++) {
      int service = random.nextInt(SERVICES.length);
      int services = 1 + random.nextInt(3);
      for (int s = 0; s < services; s++) {
        int programs = 2 + random.nextInt(3);
        for (int p = 1; p <= programs; p++) {
          entries.add(
              new Entry(
                  BASES[(base + b) % BASES.length],
                  SERVICES[(service + s) % SERVICES.length],
                  p,
                  newName(random, names),
                  List.of(2 + random.nextInt(47), 2 + random.nextInt(47)),
                  List.of(50 + random.nextInt(4_000), 50 + random.nextInt(4_000))));
        }
      }
    }
    return new KnownReport(2010 + random.nextInt(16), entries);
  }

  private static String newName(Random random, Set<String> names) {
    String name;
    do {
      name = FOR_WHOM[random.nextInt(FOR_WHOM.length)] + WHAT[random.nextInt(WHAT.length)];
    } while (!names.add(name));
    return name;
  }
}
