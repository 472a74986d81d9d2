package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.recovery.CaseDates.Look;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;

/**
 * The door to the end of a case: proposed for closing, closed and sealed, deleted. Deleting
 * destroys the case's key, so that neither the journal nor any copy made from then on can be read;
 * the journal keeps that something was deleted, not what or whose.
 */
public final class CaseRetentionService {
  private final CaseStore store;
  private final CaseAccess access;
  private final CaseDates dates;

  CaseRetentionService(CaseStore store, CaseAccess access, CaseDates dates) {
    this.store = store;
    this.access = access;
    this.dates = dates;
  }

  /** Cases whose three years are over or that have ended, and that nobody proposed yet. */
  public List<Long> toPropose() {
    access.require(CaseAction.CASE_LIST);
    return cases().stream()
        .filter(c -> c.content().state() == CaseState.OPEN && mayClose(c.content()))
        .map(Entry::caseId)
        .toList();
  }

  /** Cases proposed for closing. */
  public List<Long> proposed() {
    access.require(CaseAction.CASE_LIST);
    return cases().stream()
        .filter(c -> c.content().state() == CaseState.PROPOSED)
        .map(Entry::caseId)
        .toList();
  }

  /** Closed cases whose time of keeping is over. */
  public List<Long> toErase() {
    access.require(CaseAction.CASE_LIST);
    Look look = dates.new Look();
    return cases().stream()
        .filter(c -> c.content().state() == CaseState.CLOSED)
        .filter(c -> !look.rules().erasure(c.content().closedOn()).isAfter(dates.today()))
        .map(Entry::caseId)
        .toList();
  }

  private List<Entry<RecoveryCase>> cases() {
    return store.all(EntryKind.CASE);
  }

  private boolean mayClose(RecoveryCase c) {
    var rules = new RecoveryRules(dates.figures());
    boolean three =
        c.countsFrom() != null && !rules.threeYears(c.countsFrom()).isAfter(dates.today());
    return three || c.endedOn() != null;
  }

  /**
   * Proposes a case for closing.
   *
   * @throws RefusedException {@code recovery.not-yet}, {@code recovery.gone}
   */
  public void propose(long caseId) {
    access.require(CaseAction.CASE_PROPOSE);
    Entry<RecoveryCase> entry = one(caseId);
    if (entry.content().state() != CaseState.OPEN || !mayClose(entry.content())) {
      throw new RefusedException("recovery.not-yet");
    }
    save(
        entry,
        entry.content().in(CaseState.PROPOSED, dates.today(), access.session().user(), null),
        CaseAction.CASE_PROPOSE);
  }

  private boolean isLed() {
    return store.keys().content().holders().stream().anyMatch(Holder::leader);
  }

  private CaseAction approval() {
    return isLed() ? CaseAction.CASE_APPROVE : CaseAction.CASE_PROPOSE;
  }

  /** Whether it is for the one at work to close proposed cases. */
  public boolean isApprover() {
    access.require(CaseAction.CASE_LIST);
    return access.allows(approval());
  }

  /**
   * Closes and seals a proposed case: nothing of it is changed any more. Where a leader can open
   * the cabinet, it takes that leader; else the 康复专干.
   *
   * @throws RefusedException {@code recovery.not-proposed}, {@code recovery.leader-approves},
   *     {@code recovery.gone}
   */
  public void approve(long caseId) {
    boolean led = isLed();
    access.require(approval());
    Entry<RecoveryCase> entry = one(caseId);
    if (entry.content().state() != CaseState.PROPOSED) {
      throw new RefusedException("recovery.not-proposed");
    }
    if (led && access.session().user().equals(entry.content().proposedBy())) {
      throw new RefusedException("recovery.leader-approves");
    }
    RecoveryCase c = entry.content();
    save(
        entry,
        c.in(CaseState.CLOSED, c.proposedOn(), c.proposedBy(), dates.today()),
        CaseAction.CASE_APPROVE);
  }

  /**
   * Deletes a closed case on or after its day. Backups made before still hold it until they are
   * tidied away.
   *
   * @throws RefusedException {@code recovery.not-yet}, {@code recovery.gone}
   */
  public void erase(long caseId) {
    access.require(CaseAction.CASE_ERASE);
    RecoveryCase c = one(caseId).content();
    LocalDate closed = c.closedOn();
    boolean due =
        c.state() == CaseState.CLOSED
            && !new RecoveryRules(dates.figures()).erasure(closed).isAfter(dates.today());
    if (!due) {
      throw new RefusedException("recovery.not-yet");
    }
    store.erase(
        caseId, Deed.of(access.session(), CaseAction.CASE_ERASE).on(CaseStore.subject(caseId)));
  }

  private Entry<RecoveryCase> one(long caseId) {
    return store.database().read(tx -> store.of(tx, caseId, EntryKind.CASE)).stream()
        .findFirst()
        .orElseThrow(() -> new RefusedException("recovery.gone"));
  }

  private void save(Entry<RecoveryCase> entry, RecoveryCase next, CaseAction action) {
    Deed deed = Deed.of(access.session(), action).on(CaseStore.subject(entry.caseId()));
    store.save(entry, EntryKind.CASE, next, deed, access.session());
  }
}
