package org.jisseki.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jisseki.core.text.FiscalYear;
import org.jisseki.tables.KnownReport.Entry;

/** The layouts in which councils keep the same report. */
enum TableShape {
  /** Both divisions in columns, written where they begin. */
  COLUMNS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = titled(report, "拠点区分", "サービス区分", "番号", "事業名");
      divided(report, sheet, true);
      return List.of(sheet);
    }
  },
  /** Both divisions in columns, written in every row, the earlier year first. */
  REPEATED {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      String[] years = {era(report.year() - 1) + "実績", era(report.year()) + "実績"};
      DraftSheet sheet = new DraftSheet("").row("部門", "施策", "事業名", years[0], years[1]);
      sheet.endHeader();
      for (Entry e : report.programs()) {
        sheet.row(e.base(), e.service(), e.name(), e.result(1), e.result(0));
      }
      return List.of(sheet);
    }
  },
  /** Divisions as numbered rows over their programs. */
  SECTIONS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = titled(report, "No.", "事業名");
      String base = "";
      String service = "";
      int first = 0;
      int second = 0;
      int number = 0;
      for (Entry e : report.programs()) {
        if (!e.base().equals(base)) {
          sheet.row("ⅠⅡⅢ".charAt(first++) + " " + e.base(), "", "", "");
          second = 0;
        }
        if (!e.base().equals(base) || !e.service().equals(service)) {
          sheet.row("(" + ++second + ") " + e.service(), "", "", "");
        }
        base = e.base();
        service = e.service();
        sheet.row(Integer.toString(++number), e.name(), e.result(0), e.result(1));
      }
      return List.of(sheet);
    }

    @Override
    List<String> path(Entry e, KnownReport report) {
      List<String> bases = new ArrayList<>();
      List<String> services = new ArrayList<>();
      for (Entry other : report.programs()) {
        addNew(bases, other.base());
        if (other.base().equals(e.base())) {
          addNew(services, other.service());
        }
      }
      return List.of(
          "ⅠⅡⅢ".charAt(bases.indexOf(e.base())) + e.base(),
          "(" + (services.indexOf(e.service()) + 1) + ")" + e.service());
    }
  },
  /** No year but that of the title. */
  ONE_YEAR {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("").row(era(report.year()) + " 事業報告").row();
      sheet.row("区分", "事業名", "実施内容", "実績").endHeader();
      for (Entry e : report.programs()) {
        sheet.row(e.service(), e.name(), "地区ごとに実施", e.result(0));
      }
      return List.of(sheet);
    }

    @Override
    KnownProgram known(Entry e, KnownReport report) {
      return e.known(List.of(e.service()), report.year(), false);
    }
  },
  /** Times and people apart, under a header of two rows. */
  TWO_HEADER_ROWS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("").row("事業実績報告");
      sheet.row("大項目", "小項目", era(report.year()), "", era(report.year() - 1), "");
      sheet.row("", "", "回数（回）", "人数（人）", "回数（回）", "人数（人）").endHeader();
      sheet.merge(1, 2, 0, 0).merge(1, 2, 1, 1).merge(1, 1, 2, 3).merge(1, 1, 4, 5);
      for (Entry e : report.programs()) {
        sheet.row(e.base(), e.name(), times(e, 0), people(e, 0), times(e, 1), people(e, 1));
      }
      return List.of(sheet);
    }

    @Override
    KnownProgram known(Entry e, KnownReport report) {
      return e.knownInParts(List.of(e.base()), report.year(), "", "");
    }
  },
  /** A target before each result, a ratio behind it. */
  TARGETS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("").row(era(report.year()) + "事業評価");
      sheet.row("課名", "事業名", "目標", "実績", "達成率", "前年度実績", "備考").endHeader();
      for (Entry e : report.programs()) {
        sheet.row(e.service(), e.name(), "24回", e.result(0), "98.2%", e.result(1), "");
      }
      return List.of(sheet);
    }

    @Override
    List<String> path(Entry e, KnownReport report) {
      return List.of(e.service());
    }
  },
  /** A row an indicator, the name over its rows. */
  INDICATORS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("");
      sheet.row("分野", "事業名", "指標", "単位", letter(report.year()), letter(report.year() - 1));
      sheet.endHeader();
      for (Entry e : report.programs()) {
        int row = sheet.rows().size();
        sheet.row(e.base(), e.name(), "開催回数", "回", times(e, 0), times(e, 1));
        sheet.row("", "", "参加者数", "人", people(e, 0), people(e, 1));
        sheet.merge(row, row + 1, 0, 0).merge(row, row + 1, 1, 1);
      }
      return List.of(sheet);
    }

    @Override
    KnownProgram known(Entry e, KnownReport report) {
      return e.knownInParts(List.of(e.base()), report.year(), "", "");
    }
  },
  /** The years in rows. */
  YEARS_IN_ROWS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("").row("年度", "事業名", "開催回数", "参加者数").endHeader();
      for (int i = 0; i < 2; i++) {
        for (Entry e : report.programs()) {
          sheet.row(era(report.year() - i), e.name(), times(e, i) + "回", people(e, i) + "人");
        }
      }
      return List.of(sheet);
    }

    @Override
    KnownProgram known(Entry e, KnownReport report) {
      return e.knownInParts(List.of(), report.year(), "回", "人");
    }
  },
  /** Pages with title and header again, and a page number below. */
  PAGES {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("");
      String base = "";
      int page = 0;
      for (Entry e : report.programs()) {
        if (!e.base().equals(base)) {
          if (page > 0) {
            sheet.row("- " + page + " -").row();
          }
          page++;
          sheet.row(era(report.year()) + "事業実績報告書");
          sheet.row("拠点", "サービス", "番号", "事業名", year(report, 0), year(report, 1)).endHeader();
        }
        String shown = e.base().equals(base) ? "" : e.base();
        base = e.base();
        String number = Integer.toString(e.number());
        sheet.row(shown, e.service(), number, e.name(), e.result(0), e.result(1));
      }
      sheet.row("- " + page + " -");
      return List.of(sheet);
    }
  },
  /** A form for each program. */
  FORMS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      DraftSheet sheet = new DraftSheet("").row(era(report.year()) + "事業報告");
      for (Entry e : report.programs()) {
        sheet.row().row("事業名", e.name()).row("内容", "地区ごとに実施");
        sheet.row(year(report, 0), e.result(0)).row(year(report, 1), e.result(1));
      }
      return List.of(sheet.endHeader());
    }

    @Override
    List<String> path(Entry e, KnownReport report) {
      return List.of();
    }
  },
  /** A sheet for each base. */
  SHEETS {
    @Override
    List<DraftSheet> lay(KnownReport report, Random random) {
      List<DraftSheet> sheets = new ArrayList<>();
      for (Entry e : report.programs()) {
        int last = sheets.size() - 1;
        if (last < 0 || !sheets.get(last).name().equals(e.base())) {
          DraftSheet sheet = new DraftSheet(e.base()).row(era(report.year()) + "事業実績");
          sheets.add(sheet.row("番号", "事業名", year(report, 0), year(report, 1)).endHeader());
          last++;
        }
        String number = Integer.toString(sheets.get(last).rows().size() - 1);
        sheets.get(last).row(number, e.name(), e.result(0), e.result(1));
      }
      return sheets;
    }

    @Override
    List<String> path(Entry e, KnownReport report) {
      return List.of(e.base());
    }
  };

  /** Lays the report out. */
  abstract List<DraftSheet> lay(KnownReport report, Random random);

  /** What a careful person reads of a program. */
  KnownProgram known(Entry e, KnownReport report) {
    return e.known(path(e, report), report.year(), true);
  }

  /** The divisions of a program as the layout writes them. */
  List<String> path(Entry e, KnownReport report) {
    return List.of(e.base(), e.service());
  }

  /** Whether one sheet holds it all. */
  boolean fitsOneSheet() {
    return this != SHEETS;
  }

  static String era(int year) {
    return FiscalYear.of(year).eraName();
  }

  private static String letter(int year) {
    return year > 2018 ? "R" + (year - 2018) : "H" + (year - 1988);
  }

  private static String year(KnownReport report, int back) {
    return era(report.year() - back) + "実績";
  }

  private static String times(Entry e, int index) {
    return Integer.toString(e.times().get(index));
  }

  private static String people(Entry e, int index) {
    return KnownReport.grouped(e.people().get(index));
  }

  private static void addNew(List<String> known, String one) {
    if (!known.contains(one)) {
      known.add(one);
    }
  }

  private static DraftSheet titled(KnownReport report, String... names) {
    List<String> header = new ArrayList<>(List.of(names));
    header.add(year(report, 0));
    header.add(year(report, 1));
    return new DraftSheet("")
        .row(era(report.year()) + "　事業実績報告書")
        .row()
        .row(header.toArray(String[]::new))
        .endHeader();
  }

  private static void divided(KnownReport report, DraftSheet sheet, boolean merged) {
    String base = "";
    String service = "";
    int from = sheet.rows().size();
    for (Entry e : report.programs()) {
      boolean newBase = !e.base().equals(base);
      boolean newService = newBase || !e.service().equals(service);
      int row = sheet.rows().size();
      if (newService && merged && row > from) {
        sheet.merge(from, row - 1, 1, 1);
        from = row;
      }
      sheet.row(
          newBase ? e.base() : "",
          newService ? e.service() : "",
          Integer.toString(e.number()),
          e.name(),
          e.result(0),
          e.result(1));
      base = e.base();
      service = e.service();
    }
    sheet.merge(from, sheet.rows().size() - 1, 1, 1);
  }
}
