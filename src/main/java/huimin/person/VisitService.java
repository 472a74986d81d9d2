package huimin.person;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The door to service visits (handbook B13, A29, A40). */
public final class VisitService {
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The visits of one open office. */
  public VisitService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Somebody's visits, newest first. */
  public List<VisitRow> of(long person) {
    access.require(Action.VISIT_VIEW);
    return database.read(
        tx -> VisitRepository.of(tx, person).stream().map(row -> row.seenBy(access)).toList());
  }

  /**
   * Whose next visit is set, the longest overdue first, with the sum {@code due}: how many of all
   * that match are due today or before. Only people of the register, and only by their newest
   * visit; visits of the sealed cabinet are none of these. The filter {@code nextVisitOn} takes a
   * word of {@link VisitReach}.
   *
   * @throws RefusedException {@code security.not-permitted}, {@code security.field-hidden}
   */
  public LedgerPage<VisitDue> due(LedgerQuery query) {
    access.require(Action.VISIT_VIEW);
    access.require(query);
    return database
        .read(tx -> VisitDueRepository.page(tx, query, LocalDate.now(clock)))
        .seen(row -> row.seenBy(access), access::hides);
  }

  /** Whether a column or sum of that list is left out for the one at work. */
  public boolean hides(String column) {
    access.require(Action.VISIT_VIEW);
    return access.hides(column);
  }

  /** Whether the one at work may filter it by a column: a masked one is not searched by. */
  public boolean filters(String column) {
    access.require(Action.VISIT_VIEW);
    return access.seesWhole(column);
  }

  /** How many people are due for a visit today or before. */
  public int dueToday() {
    access.require(Action.VISIT_VIEW);
    return database.read(tx -> VisitDueRepository.dueBy(tx, LocalDate.now(clock)));
  }

  /** The day somebody's next visit is set for; empty when none is, or nobody visits any more. */
  public Optional<LocalDate> next(long person) {
    access.require(Action.VISIT_VIEW);
    return database
        .read(tx -> VisitDueRepository.next(tx, person))
        .map(day -> access.figure("nextVisitOn", day));
  }

  /**
   * Enters or changes a visit.
   *
   * @throws RefusedException {@code person.entry-unfit}, {@code person.entry-changed}
   */
  public void save(VisitDraft draft) {
    access.require(Action.VISIT_EDIT);
    VisitRow row = EntryStamp.usable(VisitRules.read(draft, LocalDate.now(clock)));
    EntryStamp stamp = EntryStamp.now(clock, access);
    database.write(
        EntryStamp.deed(access, Action.VISIT_EDIT, draft.person()),
        tx -> {
          if (draft.id() == null) {
            VisitRepository.insert(tx, row, stamp);
          } else {
            EntryStamp.requireOne(VisitRepository.update(tx, row, stamp));
          }
          return null;
        });
  }

  /** Takes a visit back; the journal keeps it. Refused when it was changed meanwhile. */
  public void remove(VisitRow row) {
    access.require(Action.VISIT_EDIT);
    database.write(
        EntryStamp.deed(access, Action.VISIT_EDIT, row.person()),
        tx -> {
          EntryStamp.requireOne(VisitRepository.delete(tx, row.id(), row.version()));
          return null;
        });
  }

  /** Gives the visits of one record to another of the same person, inside the caller's act. */
  public void move(DSLContext tx, long from, long to) {
    VisitRepository.move(tx, from, to);
  }
}
