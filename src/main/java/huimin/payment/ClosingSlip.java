package huimin.payment;

import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.value.Period;
import huimin.value.Yuan;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * 月结单: one closed month on one sheet, to be signed and kept on paper. It bears the end of the
 * journal's chain, so that whoever holds the paper can tell later whether the records of that time
 * are still the same (handbook F). No person stands on it.
 */
public final class ClosingSlip {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final MonthService months;
  private final Access access;
  private final Reports reports;
  private final String office;
  private final Supplier<String> tip;
  private final Clock clock;

  /** A printed line; its components are the template's fields. */
  public record Row(
      String programme,
      String previous,
      String added,
      String left,
      String now,
      String persons,
      String amount) {}

  /**
   * The slips of one open office.
   *
   * @param office its name
   * @param tip the end of the journal as a sentence, asked when a slip is made
   */
  public ClosingSlip(
      MonthService months,
      Access access,
      Reports reports,
      String office,
      Supplier<String> tip,
      Clock clock) {
    this.months = months;
    this.access = access;
    this.reports = reports;
    this.office = office;
    this.tip = tip;
    this.clock = clock;
  }

  /**
   * The slip of a closed month.
   *
   * @throws huimin.value.RefusedException {@code security.not-permitted}, {@code
   *     payment.month-not-closed}
   */
  public ReportPages pages(Period period) {
    access.require(Action.MONTH_VIEW);
    List<ProgrammeMonth> batches = months.batches(period);
    MonthApproval closing = months.view(period).approval();
    Map<String, Object> parameters =
        Map.of(
            "title",
            Messages.text("payment.slip.title", office, period.label()),
            "head",
            Messages.text(
                "payment.slip.head",
                closing.closedBy(),
                closing.closedAt().format(TIME),
                access.session().user(),
                LocalDateTime.now(clock).format(TIME)),
            "foot",
            foot(closing, batches));
    return reports.fill("closing-slip", parameters, rows(batches));
  }

  /** Saves the slip of a closed month as PDF; refuses like {@link #pages}. */
  public Path write(Period period, Path file) {
    pages(period).savePdf(file);
    return file;
  }

  private String foot(MonthApproval closing, List<ProgrammeMonth> batches) {
    Yuan total = Yuan.sum(batches.stream().map(ProgrammeMonth::amount).toList());
    String approved =
        closing.approvedBy() == null
            ? Messages.text("payment.slip.not-approved")
            : Messages.text(
                "payment.slip.approved", closing.approvedBy(), closing.approvedAt().format(TIME));
    return Messages.text("payment.slip.foot", total.label(), approved, tip.get());
  }

  private static List<Row> rows(List<ProgrammeMonth> batches) {
    var rows = new ArrayList<Row>();
    for (ProgrammeMonth month : batches) {
      rows.add(
          new Row(
              month.name(),
              count(month.previous()),
              count(month.added()),
              count(month.left()),
              count(month.now()),
              count(month.persons()),
              month.amount().label()));
    }
    return rows;
  }

  private static String count(int count) {
    return "%,d".formatted(count);
  }
}
