package huimin.payment;

import huimin.person.PersonService;
import huimin.person.Villages;
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
import huimin.policy.PolicyService;
import huimin.policy.Programme;
import huimin.text.ChineseDate;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.Yuan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the pay lists of a closed month: one workbook for each programme and channel. */
public final class PayListService {
  private final OfficeDatabase database;
  private final Access access;
  private final MonthService months;
  private final PersonService persons;
  private final PolicyService policy;
  private final String officeName;
  private final Clock clock;

  /** The pay lists of one open office. */
  public PayListService(
      OfficeDatabase database,
      MonthService months,
      PersonService persons,
      PolicyService policy,
      Access access,
      String officeName,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.months = months;
    this.persons = persons;
    this.policy = policy;
    this.officeName = officeName;
    this.clock = clock;
  }

  /** A written pay list. */
  public record PayList(String programme, String channel, Path file, int rows, Yuan sum) {}

  /**
   * Writes all lists of a closed month, once the journal has them.
   *
   * @throws huimin.value.RefusedException {@code payment.month-not-closed}, {@code
   *     payment.month-not-approved}
   */
  public List<PayList> write(Period period, Path folder, Purpose purpose) {
    access.require(Action.PAYLIST_WRITE);
    long rows = database.read(tx -> months.linesToPay(tx, period).size());
    Deed deed = Deed.of(access.session(), Action.PAYLIST_WRITE).on(period.toString());
    database.write(deed.handing(rows, purpose), tx -> null);
    return database.read(
        tx -> {
          List<PayLine> lines = months.linesToPay(tx, period);
          Villages villages = persons.villages(tx);
          var written = new ArrayList<PayList>();
          for (Programme programme : policy.programmes(tx).values()) {
            byChannel(lines, programme)
                .forEach(
                    (channel, own) ->
                        written.add(write(period, folder, programme, channel, own, villages)));
          }
          return written;
        });
  }

  private static Map<String, List<PayLine>> byChannel(List<PayLine> lines, Programme programme) {
    var groups = new TreeMap<String, List<PayLine>>();
    for (PayLine line : lines) {
      if (line.programme().equals(programme.code())) {
        String channel = line.channel() == null ? "" : line.channel();
        groups.computeIfAbsent(channel, c -> new ArrayList<>()).add(line);
      }
    }
    return groups;
  }

  private PayList write(
      Period period,
      Path folder,
      Programme programme,
      String channel,
      List<PayLine> lines,
      Villages villages) {
    String shown = channel.isEmpty() ? "" : "（" + channel + "）";
    Path file =
        OutputFolder.make(folder)
            .resolve(
                Messages.text("payment.paylist.file", period.label(), programme.name(), shown));
    var rows = new ArrayList<List<Object>>();
    for (PayLine line : lines) {
      rows.add(row(rows.size() + 1, line, villages));
    }
    var totals = new ArrayList<Object>(java.util.Collections.nCopies(columns().size(), null));
    totals.set(0, Messages.text("payment.paylist.total"));
    Table table =
        new Table(
            period.label(),
            List.of(
                Messages.text(
                    "payment.paylist.title", officeName, period.label(), programme.name() + shown),
                Messages.text("payment.paylist.subtitle", officeName)),
            columns(),
            rows,
            totals,
            Messages.text("payment.paylist.footer", ChineseDate.plain(LocalDate.now(clock))));
    SheetWriter.write(file, List.of(table));
    Yuan sum = Yuan.sum(lines.stream().map(PayLine::payable).toList());
    return new PayList(programme.name(), channel, file, lines.size(), sum);
  }

  private static List<Object> row(int number, PayLine line, Villages villages) {
    return Arrays.asList(
        number,
        villages.name(line.villageId()),
        line.group(),
        line.name(),
        line.idNumber(),
        line.coveredSize(),
        line.base().amount(),
        line.addon().amount(),
        line.backPay().amount(),
        line.deduction().amount(),
        line.payable().amount(),
        line.bank(),
        line.accountName(),
        line.accountNumber(),
        Messages.text("payment.mark." + line.mark()));
  }

  private static List<ColumnSpec> columns() {
    return List.of(
        column("seq", ColumnKind.NUMBER, 6, false),
        column("village", ColumnKind.TEXT, 12, false),
        column("group", ColumnKind.TEXT, 8, false),
        column("name", ColumnKind.TEXT, 14, false),
        column("id", ColumnKind.ID, 22, false),
        column("covered", ColumnKind.NUMBER, 10, true),
        column("base", ColumnKind.MONEY, 14, true),
        column("addon", ColumnKind.MONEY, 12, true),
        column("back", ColumnKind.MONEY, 12, true),
        column("deduction", ColumnKind.MONEY, 12, true),
        column("payable", ColumnKind.MONEY, 14, true),
        column("bank", ColumnKind.TEXT, 28, false),
        column("account-name", ColumnKind.TEXT, 14, false),
        column("account", ColumnKind.ID, 24, false),
        column("mark", ColumnKind.TEXT, 8, false));
  }

  private static ColumnSpec column(String key, ColumnKind kind, int width, boolean sum) {
    return new ColumnSpec(null, Messages.text("payment.paylist.column." + key), kind, width, sum);
  }
}
