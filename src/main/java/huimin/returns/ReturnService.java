package huimin.returns;

import huimin.payment.MonthService;
import huimin.payment.Movement;
import huimin.payment.PayLine;
import huimin.payment.ProgrammeMonth;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Purpose;
import huimin.platform.settings.OutputFolder;
import huimin.platform.sheet.ColumnKind;
import huimin.platform.sheet.ColumnSpec;
import huimin.platform.sheet.SheetWriter;
import huimin.platform.sheet.Table;
import huimin.text.ChineseDate;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.work.PlacementService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Computes and writes the district's monthly return (handbook G, layout 6). */
public final class ReturnService {
  private final OfficeDatabase database;
  private final Access access;
  private final MonthService months;
  private final PlacementService placements;
  private final List<Indicator> indicators = indicators();
  private final String officeName;
  private final Clock clock;

  /** The returns of one open office. */
  public ReturnService(
      OfficeDatabase database,
      MonthService months,
      PlacementService placements,
      Access access,
      String officeName,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.months = months;
    this.placements = placements;
    this.officeName = officeName;
    this.clock = clock;
  }

  private static List<Indicator> indicators() {
    try (InputStream in = ReturnService.class.getResourceAsStream("/returns/monthly.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(f -> new Indicator(f[0], f[1], f[2], f[3], f[4]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figures of a closed month; refused while it is open. */
  public List<IndicatorValue> values(Period period) {
    access.require(Action.RETURN_VIEW);
    return database.read(tx -> values(tx, period));
  }

  private List<IndicatorValue> values(DSLContext tx, Period period) {
    List<ProgrammeMonth> batches = months.batches(tx, period);
    List<Period> year =
        months.closed(tx).stream()
            .filter(p -> p.month().getYear() == period.month().getYear())
            .filter(p -> p.compareTo(period) <= 0)
            .toList();
    return indicators.stream().map(i -> value(tx, i, period, batches, year)).toList();
  }

  private IndicatorValue value(
      DSLContext tx,
      Indicator indicator,
      Period period,
      List<ProgrammeMonth> batches,
      List<Period> year) {
    return switch (indicator.measure()) {
      case "cases" -> cases(tx, indicator, batches, year);
      case "persons" ->
          movement(tx, indicator, period, year, l -> BigDecimal.valueOf(l.coveredSize()));
      case "amount" -> movement(tx, indicator, period, year, l -> l.payable().amount());
      case "placements" -> placed(tx, indicator, period);
      default -> new IndicatorValue(indicator, null, null, null, null, null);
    };
  }

  private IndicatorValue cases(
      DSLContext tx, Indicator indicator, List<ProgrammeMonth> batches, List<Period> year) {
    BigDecimal added = sum(indicator, batches, m -> BigDecimal.valueOf(m.added()));
    BigDecimal toDate = BigDecimal.ZERO;
    for (Period month : year) {
      toDate =
          toDate.add(sum(indicator, months.batches(tx, month), m -> BigDecimal.valueOf(m.added())));
    }
    return new IndicatorValue(
        indicator,
        sum(indicator, batches, m -> BigDecimal.valueOf(m.previous())),
        added,
        sum(indicator, batches, m -> BigDecimal.valueOf(m.left())),
        sum(indicator, batches, m -> BigDecimal.valueOf(m.now())),
        toDate);
  }

  private IndicatorValue movement(
      DSLContext tx,
      Indicator indicator,
      Period period,
      List<Period> year,
      Function<PayLine, BigDecimal> measure) {
    Movement month = movement(tx, indicator, period, measure);
    BigDecimal toDate = null;
    if (indicator.measure().equals("amount")) {
      toDate =
          year.stream()
              .map(p -> movement(tx, indicator, p, measure).now())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
    return new IndicatorValue(
        indicator, month.previous(), month.added(), month.left(), month.now(), toDate);
  }

  private Movement movement(
      DSLContext tx, Indicator indicator, Period period, Function<PayLine, BigDecimal> measure) {
    Map<String, Movement> all = months.movements(tx, period, measure);
    return Arrays.stream(indicator.argument().split("\\+"))
        .map(programme -> all.getOrDefault(programme, Movement.NONE))
        .reduce(Movement.NONE, Movement::plus);
  }

  private static BigDecimal sum(
      Indicator indicator,
      List<ProgrammeMonth> batches,
      Function<ProgrammeMonth, BigDecimal> measure) {
    List<String> programmes = Arrays.asList(indicator.argument().split("\\+"));
    return batches.stream()
        .filter(m -> programmes.contains(m.code()))
        .map(measure)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private IndicatorValue placed(DSLContext tx, Indicator indicator, Period period) {
    String way = indicator.argument();
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    return new IndicatorValue(
        indicator,
        count(placements.inForceByWay(tx, first.minusDays(1)).get(way)),
        count(placements.begunByWay(tx, first, last).get(way)),
        count(placements.endedByWay(tx, first, last).get(way)),
        count(placements.inForceByWay(tx, last).get(way)),
        count(placements.begunByWay(tx, first.withDayOfYear(1), last).get(way)));
  }

  private static BigDecimal count(Integer count) {
    return BigDecimal.valueOf(count == null ? 0 : count);
  }

  /**
   * Writes the return of a closed month.
   *
   * @return the workbook written
   */
  public Path write(Period period, Path folder, Purpose purpose) {
    access.require(Action.RETURN_WRITE);
    List<List<Object>> rows = database.read(tx -> rows(tx, period));
    Deed deed = Deed.of(access.session(), Action.RETURN_WRITE).on(period.toString());
    database.write(deed.handing(rows.size(), purpose), tx -> null);
    Path file =
        OutputFolder.make(folder)
            .resolve(Messages.text("returns.file", officeName, period.label()));
    Table table =
        new Table(
            period.label(),
            List.of(
                Messages.text("returns.title", officeName, period.label()),
                Messages.text("returns.subtitle", officeName)),
            columns(),
            rows,
            null,
            Messages.text("returns.footer", ChineseDate.plain(LocalDate.now(clock))));
    SheetWriter.write(file, List.of(table));
    return file;
  }

  private List<List<Object>> rows(DSLContext tx, Period period) {
    var rows = new ArrayList<List<Object>>();
    for (IndicatorValue v : values(tx, period)) {
      boolean unknown = v.now() == null;
      rows.add(
          Arrays.asList(
              v.indicator().code(),
              v.indicator().name(),
              v.indicator().unit(),
              v.previous(),
              v.added(),
              v.left(),
              v.now(),
              v.toDate(),
              unknown ? Messages.text("returns.not-kept") : null));
    }
    return rows;
  }

  private static List<ColumnSpec> columns() {
    return List.of(
        ColumnSpec.of(Messages.text("returns.column.code"), ColumnKind.ID, 10),
        ColumnSpec.of(Messages.text("returns.column.name"), ColumnKind.TEXT, 30),
        ColumnSpec.of(Messages.text("returns.column.unit"), ColumnKind.TEXT, 10),
        ColumnSpec.of(Messages.text("returns.column.previous"), ColumnKind.NUMBER, 12),
        ColumnSpec.of(Messages.text("returns.column.added"), ColumnKind.NUMBER, 12),
        ColumnSpec.of(Messages.text("returns.column.left"), ColumnKind.NUMBER, 12),
        ColumnSpec.of(Messages.text("returns.column.now"), ColumnKind.NUMBER, 14),
        ColumnSpec.of(Messages.text("returns.column.to-date"), ColumnKind.NUMBER, 14),
        ColumnSpec.of(Messages.text("returns.column.note"), ColumnKind.TEXT, 40));
  }
}
