package huimin.payment;

import huimin.aid.AidService;
import huimin.aid.PayableCase;
import huimin.person.PersonService;
import huimin.platform.account.AccountService;
import huimin.platform.backup.BackupReason;
import huimin.platform.backup.BeforeRisk;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.policy.PolicyService;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;

/** The door to months: what would be paid, closing, and what was paid. */
public final class MonthService {
  private final OfficeDatabase database;
  private final Access access;
  private final AidService aid;
  private final PersonService persons;
  private final PolicyService policy;
  private final BeforeRisk beforeRisk;
  private final Clock clock;

  /** The months of one open office. */
  public MonthService(
      OfficeDatabase database,
      AidService aid,
      PersonService persons,
      PolicyService policy,
      Access access,
      BeforeRisk beforeRisk,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.aid = aid;
    this.persons = persons;
    this.policy = policy;
    this.beforeRisk = beforeRisk;
    this.clock = clock;
  }

  /** Closed months, oldest first. */
  public List<Period> closed() {
    access.require(Action.OFFICE_VIEW);
    return database.read(PaymentRepository::closed);
  }

  /** As {@link #closed()}, inside the caller's transaction. */
  public List<Period> closed(DSLContext tx) {
    return PaymentRepository.closed(tx);
  }

  /** Whether a month is closed. */
  public boolean isClosed(Period period) {
    access.require(Action.OFFICE_VIEW);
    return database.read(tx -> PaymentRepository.isClosed(tx, period));
  }

  /** The month in work: after the last closed one, or the clock's month in a new office. */
  public Period inWork() {
    access.require(Action.OFFICE_VIEW);
    return database.read(
        tx ->
            PaymentRepository.lastClosed(tx)
                .map(Period::next)
                .orElse(Period.of(LocalDate.now(clock))));
  }

  /** A month as it was closed, or as it would be closed now. */
  public MonthView view(Period period) {
    access.require(Action.MONTH_VIEW);
    return database.read(
        tx -> {
          if (PaymentRepository.isClosed(tx, period)) {
            List<ProgrammeMonth> batches = PaymentRepository.batches(tx, period);
            return new MonthView(period, true, approval(tx, period), batches, List.of(), List.of());
          }
          return view(period, draft(tx, period));
        });
  }

  private static MonthView view(Period period, MonthDraft draft) {
    return new MonthView(
        period, false, null, draft.programmes(), draft.blocked(), draft.questions());
  }

  private static MonthApproval approval(DSLContext tx, Period period) {
    return PaymentRepository.approval(tx, period, AccountService.holders(tx, Role.LEADER));
  }

  /**
   * Closes a month: batches and lines are written and never change again.
   *
   * @return the closed month; with blocked rows, nothing was written
   * @throws RefusedException when it is closed already, not the next one, or still to come
   */
  public MonthView close(Period period, Session session) {
    access.require(Action.MONTH_CLOSE);
    beforeRisk.backup(BackupReason.CLOSING);
    return database.write(
        Deed.of(session, Action.MONTH_CLOSE).on(period.toString()),
        tx -> {
          refuseOutOfOrder(tx, period);
          MonthDraft draft = draft(tx, period);
          MonthView view = view(period, draft);
          if (!view.blocked().isEmpty()) {
            return view;
          }
          PaymentRepository.close(tx, period, LocalDateTime.now(clock), session.user());
          PaymentRepository.insert(tx, period, view.programmes(), draft.lines());
          return new MonthView(
              period, true, approval(tx, period), view.programmes(), List.of(), view.questions());
        });
  }

  /**
   * Approves a closed month for payment (三员分立: who enters does not approve).
   *
   * @throws RefusedException {@code payment.month-not-closed}, {@code
   *     payment.month-already-approved}, {@code payment.approve-own-closing}, {@code
   *     payment.approve-own-entries}
   */
  public MonthView approve(Period period, Session session) {
    access.require(Action.MONTH_APPROVE);
    return database.write(
        Deed.of(session, Action.MONTH_APPROVE).on(period.toString()),
        tx -> {
          refuseToApprove(tx, period, session.user());
          PaymentRepository.approve(tx, period, LocalDateTime.now(clock), session.user());
          return new MonthView(
              period,
              true,
              approval(tx, period),
              PaymentRepository.batches(tx, period),
              List.of(),
              List.of());
        });
  }

  private void refuseToApprove(DSLContext tx, Period period, String user) {
    List<PayLine> lines = lines(tx, period);
    MonthApproval approval = approval(tx, period);
    if (approval.approvedBy() != null) {
      throw new RefusedException(
          "payment.month-already-approved", period.label(), approval.approvedBy());
    }
    if (approval.closedBy().equals(user)) {
      throw new RefusedException("payment.approve-own-closing", period.label());
    }
    List<Long> people = lines.stream().map(PayLine::personId).distinct().toList();
    if (aid.isEditor(tx, user, lines.stream().map(PayLine::caseId).toList())
        || persons.isEditor(tx, user, people)) {
      throw new RefusedException("payment.approve-own-entries", period.label());
    }
  }

  private void refuseOutOfOrder(DSLContext tx, Period period) {
    if (PaymentRepository.isClosed(tx, period)) {
      throw new RefusedException("payment.month-already-closed", period.label());
    }
    PaymentRepository.lastClosed(tx)
        .map(Period::next)
        .filter(next -> !next.equals(period))
        .ifPresent(
            next -> {
              throw new RefusedException(
                  "payment.month-out-of-order", period.label(), next.label());
            });
    if (period.compareTo(Period.of(LocalDate.now(clock))) > 0) {
      throw new RefusedException("payment.month-in-future", period.label());
    }
  }

  private MonthDraft draft(DSLContext tx, Period period) {
    List<PayableCase> cases = aid.payable(tx, period);
    boolean opening = PaymentRepository.lastClosed(tx).isEmpty();
    return new MonthDraft(
        period,
        cases,
        persons.byIds(tx, cases.stream().map(PayableCase::personId).distinct().toList()),
        opening ? Map.of() : PaymentRepository.linesByCase(tx, period.previous()),
        opening,
        policy.programmes(tx),
        persons.villages(tx));
  }

  /** The frozen lines of a closed month, inside the caller's transaction; refused while open. */
  public List<PayLine> lines(DSLContext tx, Period period) {
    if (!PaymentRepository.isClosed(tx, period)) {
      throw new RefusedException("payment.month-not-closed", period.label());
    }
    return PaymentRepository.lines(tx, period);
  }

  /** As {@link #lines}, for paying them; refused while they wait for an approval, too. */
  List<PayLine> linesToPay(DSLContext tx, Period period) {
    List<PayLine> lines = lines(tx, period);
    MonthApproval approval = approval(tx, period);
    if (approval.isWaiting()) {
      throw new RefusedException(
          "payment.month-not-approved", period.label(), String.join("、", approval.approvers()));
    }
    return lines;
  }

  /** The batches of a closed month; refused while open. */
  public List<ProgrammeMonth> batches(Period period) {
    access.require(Action.MONTH_VIEW);
    return database.read(tx -> batches(tx, period));
  }

  /** As {@link #batches(Period)}, inside the caller's transaction. */
  public List<ProgrammeMonth> batches(DSLContext tx, Period period) {
    if (!PaymentRepository.isClosed(tx, period)) {
      throw new RefusedException("payment.month-not-closed", period.label());
    }
    return PaymentRepository.batches(tx, period);
  }

  /**
   * How a measure of a closed month moved since the month before, by programme: 上月 + 新增 − 减少 = 本月,
   * increases and decreases of single cases added up apart. In the caller's transaction.
   */
  public Map<String, Movement> movements(
      DSLContext tx, Period period, Function<PayLine, BigDecimal> measure) {
    boolean opening = PaymentRepository.closed(tx).getFirst().equals(period);
    return Movement.byProgramme(
        lines(tx, period),
        opening ? Map.of() : PaymentRepository.linesByCase(tx, period.previous()),
        opening,
        policy.programmes(tx),
        measure);
  }
}
