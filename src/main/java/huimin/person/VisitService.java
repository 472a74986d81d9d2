package huimin.person;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
   * Who is due for a visit on or before a day, the longest overdue first. Only people of the
   * register, and only by their newest visit.
   */
  public List<VisitDue> due(LocalDate until) {
    access.require(Action.VISIT_VIEW);
    return database.read(tx -> VisitRepository.due(tx, until, LocalDate.now(clock)));
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
