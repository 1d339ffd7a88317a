package org.jisseki.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jisseki.core.compare.Comparison;
import org.jisseki.core.compare.Figure;
import org.jisseki.core.compare.NoPair;
import org.jisseki.core.compare.NoPairReason;
import org.jisseki.core.compare.Pair;
import org.jisseki.core.compare.PairReason;
import org.jisseki.core.compare.Pairing;
import org.jisseki.core.compare.ProgramComparison;
import org.jisseki.core.compare.RollUp;
import org.jisseki.core.compare.Side;
import org.jisseki.core.compare.YearState;
import org.jisseki.core.finding.Finding;
import org.jisseki.core.finding.FindingCode;
import org.jisseki.core.finding.Message;
import org.jisseki.core.finding.Place;
import org.jisseki.core.finding.Severity;
import org.jisseki.core.grid.Cell;
import org.jisseki.core.grid.CellAddress;
import org.jisseki.core.grid.Grid;
import org.jisseki.core.grid.GridSource;
import org.jisseki.core.grid.Row;
import org.jisseki.core.grid.Sheet;
import org.jisseki.core.hierarchy.Division;
import org.jisseki.core.hierarchy.PlanGoal;
import org.jisseki.core.hierarchy.Program;
import org.jisseki.core.hierarchy.ResultText;
import org.jisseki.core.hierarchy.ResultsReport;
import org.jisseki.core.hierarchy.SourcedText;
import org.jisseki.core.measure.Amount;
import org.jisseki.core.measure.Confidence;
import org.jisseki.core.measure.CounterUnit;
import org.jisseki.core.measure.ItemPath;
import org.jisseki.core.measure.Kind;
import org.jisseki.core.measure.Measurement;
import org.jisseki.core.measure.Qualifier;
import org.jisseki.core.measure.Quantity;
import org.jisseki.core.measure.Role;
import org.jisseki.core.reading.ColumnRole;
import org.jisseki.core.reading.Reading;
import org.jisseki.core.reading.Repair;
import org.jisseki.core.reading.RepairKind;
import org.jisseki.core.reading.TableColumn;
import org.jisseki.core.reading.TableOutline;
import org.jisseki.core.text.FiscalYear;

/**
 * The results of a council that does not exist, made by hand: what every reader and comparer before
 * this module would hand over, whatever they learn in the future.
 *
 * <p>It holds every case that a document must tell apart: up, down, flat, from zero, to zero, a
 * rate, money, a small base, a clipped rate, each kind of "no number", a figure quoted from another
 * year, a result of two cells, an inferred division and a finding with a span.
 */
final class InventedCouncil {

  static final FiscalYear NOW = FiscalYear.of(2023);
  static final FiscalYear BEFORE = FiscalYear.of(2022);

  private final List<ProgramComparison> programs = new ArrayList<>();

  private final Division office =
      new Division(List.of(at("みなと拠点", 3, 1), at("地域ささえあい課", 3, 2)), false);
  private final Division lending =
      new Division(List.of(at("みなと拠点", 3, 1), at("くらし相談課", 6, 2)), true);
  private final Division care = new Division(List.of(at("やまて拠点", 8, 1), at("訪問ケア係", 8, 2)), false);

  private String title = "令和5年度事業実績報告";

  private InventedCouncil() {}

  private void programs() {
    salon();
    newsletter();
    lending();
    membership();
    memorial();
    visits();
    survey();
  }

  /** The reading, its comparison and its findings. */
  record Story(Reading reading, Comparison comparison, List<Finding> findings) {}

  static Story story() {
    InventedCouncil council = new InventedCouncil();
    council.programs();
    return council.tell();
  }

  /** One program with one number, and the text in every other place that a table can fill. */
  static Story storyOf(String text) {
    InventedCouncil council = new InventedCouncil();
    Year now = new Year(3, 8, text + " 12件");
    Year before = new Year(3, 9, "5件 " + text);
    Pairs pairs = new Pairs();
    pairs.pair(now.count("12件", text, "件", ""), before.count("5件", text, "件", ""));
    Division division = new Division(List.of(at(text, 3, 1)), false);
    council.title = text;
    council.add(text, text, division, text, 3, List.of(now), List.of(before), pairs);
    return council.tell();
  }

  private void salon() {
    Year now = new Year(3, 8, "(1)サロン 開催48回 参加者 延べ1,204名 (2)担い手 31名 前年度 25名");
    Year before = new Year(3, 9, "(1)サロン 開催40回 参加者 延べ1,204名 (2)担い手 25名");
    Pairs pairs = new Pairs();
    pairs.pair(now.count("48回", "開催", "回", "(1)"), before.count("40回", "開催", "回", "(1)"));
    pairs.pair(
        now.cumulative("延べ1,204名", "参加者", "名", "(1)"),
        before.cumulative("延べ1,204名", "参加者", "名", "(1)"));
    pairs.pair(now.count("31名", "担い手", "名", "(2)"), before.count("25名", "担い手", "名", "(2)"));
    pairs.alone(Side.CURRENT, now.prior("25名", "担い手", "名"), NoPairReason.NOT_A_RESULT);
    add("1", "ふれあいサロン", office, "目標1 つながる", 3, List.of(now), List.of(before), pairs);
  }

  private void newsletter() {
    Year now = new Year(4, 8, "広報紙 年4回 計12,400部 SNS投稿 96件");
    Year before = new Year(4, 9, "広報紙 年4回 計12,000部 SNS投稿 8件");
    Pairs pairs = new Pairs();
    pairs.pair(now.count("4回", "広報紙", "回", ""), before.count("4回", "広報紙", "回", ""));
    pairs.pair(now.count("計12,400部", "広報紙", "部", ""), before.count("計12,000部", "広報紙", "部", ""));
    pairs.pair(now.count("96件", "SNS投稿", "件", ""), before.count("8件", "SNS投稿", "件", ""));
    add("2", "広報紙の発行", office, "目標1 つながる", 4, List.of(now), List.of(before), pairs);
  }

  private void lending() {
    Year now = new Year(6, 8, "相談 318件 貸付 12件 新規貸付 0件 満足度 82.5%");
    Year before = new Year(6, 9, "相談 702件 貸付 40件 新規貸付 6件 満足度 80%");
    Pairs pairs = new Pairs();
    pairs.pair(now.count("318件", "相談", "件", ""), before.count("702件", "相談", "件", ""));
    pairs.pair(now.count("12件", "貸付", "件", ""), before.count("40件", "貸付", "件", ""));
    pairs.pair(now.count("0件", "新規貸付", "件", ""), before.count("6件", "新規貸付", "件", ""));
    pairs.pair(now.rate("82.5%", "満足度"), before.rate("80%", "満足度"));
    add("1", "資金の貸付", lending, "目標2 ささえる", 6, List.of(now), List.of(before), pairs);
  }

  private void membership() {
    Year now = new Year(7, 8, "会費 1,530,000円 法人 12社");
    Year more = new Year(7, 9, "新しい口座 14口");
    Year before = new Year(7, 10, "会費 1,502,500円 法人 9団体 口座 0口");
    Pairs pairs = new Pairs();
    pairs.pair(now.money("1,530,000円", "会費"), before.money("1,502,500円", "会費"));
    pairs.pair(more.count("14口", "口座", "口", ""), before.count("0口", "口座", "口", ""));
    pairs.alone(Side.CURRENT, now.count("12社", "法人", "社", ""), NoPairReason.OTHER_UNIT);
    pairs.alone(Side.PREVIOUS, before.count("9団体", "法人", "団体", ""), NoPairReason.OTHER_UNIT);
    add("2", "会費", lending, "", 7, List.of(now, more), List.of(before), pairs);
  }

  private void memorial() {
    Year now = new Year(8, 8, "式典 参列85名");
    Pairs pairs = new Pairs();
    pairs.alone(Side.CURRENT, now.count("85名", "参列", "名", ""), NoPairReason.CELL_EMPTY);
    add("1", "追悼式", care, "目標2 ささえる", 8, List.of(now), List.of(), pairs);
  }

  private void visits() {
    Year now = new Year(9, 8, "感染症のため中止");
    Year before = new Year(9, 9, "訪問 2,310回");
    Pairs pairs = new Pairs();
    pairs.alone(Side.PREVIOUS, before.count("2,310回", "訪問", "回", ""), NoPairReason.CANCELLED);
    add("2", "訪問ケア", care, "目標2 ささえる", 9, List.of(now), List.of(before), pairs);
  }

  private void survey() {
    add("3", "地域の聞き取り", care, "目標1 つながる", 10, List.of(), List.of(), new Pairs());
  }

  private void add(
      String number,
      String name,
      Division division,
      String goal,
      int row,
      List<Year> now,
      List<Year> before,
      Pairs pairs) {
    Map<FiscalYear, List<ResultText>> results = new LinkedHashMap<>();
    results.put(NOW, now.stream().map(Year::result).toList());
    results.put(BEFORE, before.stream().map(Year::result).toList());
    List<PlanGoal> goals =
        goal.isEmpty() ? List.of() : List.of(new PlanGoal(goal, new CellAddress(1, row, 5)));
    Program program =
        new Program(
            "p" + row,
            division,
            at(number, row, 3),
            at(name, row, 4),
            goals,
            at("計画どおりに行う。", row, 6),
            row == 10 ? SourcedText.NONE : at("職員と住民で行った。\n声を聞いて改めた。", row, 7),
            Map.of("備考", at("担当 第1係", row, 11)),
            results,
            new CellAddress(1, row, 1));
    programs.add(
        new ProgramComparison(
            program, state(now), state(before), new Pairing(pairs.pairs, pairs.unpaired)));
  }

  private static YearState state(List<Year> cells) {
    if (cells.isEmpty()) {
      return YearState.EMPTY;
    }
    return cells.stream().allMatch(cell -> cell.measurements.isEmpty())
        ? YearState.CANCELLED
        : YearState.STATED;
  }

  private Story tell() {
    ResultsReport report =
        new ResultsReport(
            title,
            "しおかぜ市社会福祉協議会",
            List.of(NOW, BEFORE),
            programs.stream().map(ProgramComparison::program).toList());
    Comparison comparison =
        new Comparison(
            report,
            programs,
            List.of(
                new RollUp(List.of("みなと拠点"), 4, 7, 3, 2, 0, 0, 2),
                new RollUp(List.of("みなと拠点", "地域ささえあい課"), 2, 4, 0, 2, 0, 0, 0),
                new RollUp(List.of("みなと拠点", "くらし相談課"), 2, 3, 3, 0, 0, 0, 2),
                new RollUp(List.of("やまて拠点"), 3, 0, 0, 0, 1, 1, 0),
                new RollUp(List.of("やまて拠点", "訪問ケア係"), 3, 0, 0, 0, 1, 1, 0)),
            List.of(
                new RollUp(List.of("目標1 つながる"), 3, 4, 0, 2, 0, 0, 0),
                new RollUp(List.of("目標2 ささえる"), 3, 1, 3, 0, 1, 1, 0)));
    GridSource source = new GridSource("results-r5.tsv", "0a".repeat(32), "tsv", "UTF-8");
    Grid grid =
        new Grid(source, List.of(Sheet.ofText(List.of(Row.of(1, List.of(Cell.of("令和5年度")))))));
    return new Story(
        new Reading(grid, report, List.of(outline()), List.of(repair()), List.of()),
        comparison,
        List.of(moved(), unsure()));
  }

  private static TableOutline outline() {
    return new TableOutline(
        1,
        2,
        10,
        List.of(
            new TableColumn("拠点", ColumnRole.DIVISION, 1, 1, 0, ""),
            new TableColumn("令和5年度実績", ColumnRole.RESULT, 8, 8, 2023, ""),
            new TableColumn("令和4年度実績(人)", ColumnRole.RESULT, 9, 9, 2022, "人")),
        List.of());
  }

  private static Repair repair() {
    return new Repair(
        RepairKind.SHIFT_LEFT,
        Place.ofRow(1, 6),
        2,
        new Message("先頭の2列が失われていたため、右へ戻しました", "Two leading cells were lost; moved right"));
  }

  private static Finding moved() {
    return new Finding(
        FindingCode.ROW_SHIFTED,
        Severity.NOTE,
        Place.ofRow(1, 6),
        "",
        new Message("6行目を2列右へ戻しました", "Row 6 was moved right by 2 columns"),
        Map.of("by", "2"),
        List.of());
  }

  private static Finding unsure() {
    return new Finding(
        FindingCode.ALIGNMENT_UNSURE,
        Severity.WARNING,
        Place.ofSpan(new CellAddress(1, 9, 9), 3, 9),
        "2,310回",
        new Message("結果が1行ずれている可能性があります", "The result may stand one row too low"),
        Map.of(),
        List.of(Place.ofRow(1, 8)));
  }

  private static SourcedText at(String text, int row, int column) {
    return new SourcedText(text, new CellAddress(1, row, column));
  }

  /** The pairs of one program as they are gathered. */
  private static final class Pairs {
    final List<Pair> pairs = new ArrayList<>();
    final List<NoPair> unpaired = new ArrayList<>();

    void pair(Figure now, Figure before) {
      pairs.add(new Pair(now, before, Set.of(PairReason.LABEL, PairReason.UNIT)));
    }

    void alone(Side side, Figure figure, NoPairReason reason) {
      unpaired.add(new NoPair(side, figure, reason));
    }
  }

  /** One result cell, with the measurements named of it so far. */
  private static final class Year {
    private final CellAddress cell;
    private final String text;
    private final List<Measurement> measurements = new ArrayList<>();

    Year(int row, int column, String text) {
      this.cell = new CellAddress(1, row, column);
      this.text = text;
    }

    ResultText result() {
      return new ResultText(text, cell, measurements);
    }

    Figure count(String words, String label, String unit, String item) {
      return measure(words, label, new CounterUnit(unit), item, Set.of(), Kind.COUNT, Role.RESULT);
    }

    Figure cumulative(String words, String label, String unit, String item) {
      return measure(
          words,
          label,
          new CounterUnit(unit),
          item,
          Set.of(Qualifier.CUMULATIVE),
          Kind.COUNT,
          Role.RESULT);
    }

    Figure prior(String words, String label, String unit) {
      return measure(words, label, new CounterUnit(unit), "(2)", Set.of(), Kind.COUNT, Role.PRIOR);
    }

    Figure rate(String words, String label) {
      return measure(words, label, new CounterUnit("%"), "", Set.of(), Kind.RATE, Role.RESULT);
    }

    Figure money(String words, String label) {
      return measure(words, label, CounterUnit.YEN, "", Set.of(), Kind.MONEY, Role.RESULT);
    }

    private Figure measure(
        String words,
        String label,
        CounterUnit unit,
        String item,
        Set<Qualifier> qualifiers,
        Kind kind,
        Role role) {
      Measurement measurement =
          new Measurement(
              words,
              text.indexOf(words),
              new Quantity(new Amount.Exact(new BigDecimal(words.replaceAll("[^0-9.]", ""))), unit),
              label,
              item.isEmpty() ? ItemPath.NONE : new ItemPath(List.of(item)),
              qualifiers,
              kind,
              role,
              Confidence.SURE);
      measurements.add(measurement);
      measurements.sort(Comparator.comparingInt(Measurement::start));
      return new Figure(cell, measurement);
    }
  }
}
