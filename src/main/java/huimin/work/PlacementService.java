package huimin.work;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** The door to job placements and employers. */
public final class PlacementService {
  private final OfficeDatabase database;
  private final Access access;

  /** The placements of one open office. */
  public PlacementService(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** One page of the ledger with its sum {@code working}: placements not left. */
  public LedgerPage<PlacementRow> ledger(LedgerQuery query) {
    access.require(Action.WORK_VIEW);
    access.require(query);
    return database
        .read(tx -> PlacementRepository.page(tx, query))
        .seen(row -> row.seenBy(access), access::hides);
  }

  /** Whether a column or sum of the ledger is left out for the one at work. */
  public boolean hides(String column) {
    access.require(Action.WORK_VIEW);
    return access.hides(column);
  }

  /** Whether the one at work may filter by a column: a masked one is not searched by. */
  public boolean filters(String column) {
    access.require(Action.WORK_VIEW);
    return access.seesWhole(column);
  }

  /** Last days of the contracts of somebody's running placements, the earliest first. */
  public List<LocalDate> contractEnds(long person) {
    access.require(Action.WORK_VIEW);
    return database.read(tx -> PlacementRepository.contractEnds(tx, person));
  }

  /** Placements in force on a day, counted by way of placement (code). */
  public Map<String, Integer> inForceByWay(LocalDate day) {
    access.require(Action.WORK_VIEW);
    return database.read(tx -> PlacementRepository.inForceByWay(tx, day));
  }

  /** As {@link #inForceByWay(LocalDate)}, inside the caller's transaction. */
  public Map<String, Integer> inForceByWay(DSLContext tx, LocalDate day) {
    return PlacementRepository.inForceByWay(tx, day);
  }

  /** What an employer is called, inside the caller's transaction; null when it is gone. */
  public String employerName(DSLContext tx, long employer) {
    return PlacementRepository.employerName(tx, employer);
  }

  /** Who of some people has a placement in force on a day, inside the caller's transaction. */
  public Set<Long> placed(DSLContext tx, Collection<Long> people, LocalDate day) {
    return PlacementRepository.placed(tx, people, day);
  }

  /**
   * Placements begun in a span of days, both included, by way (code), in the caller's transaction.
   */
  public Map<String, Integer> begunByWay(DSLContext tx, LocalDate from, LocalDate to) {
    return PlacementRepository.begunByWay(tx, from, to);
  }

  /**
   * Placements ended in a span of days, both included, by way (code), in the caller's transaction.
   */
  public Map<String, Integer> endedByWay(DSLContext tx, LocalDate from, LocalDate to) {
    return PlacementRepository.endedByWay(tx, from, to);
  }

  /** Placements these people had not left on a day, inside the caller's transaction. */
  public List<RunningPlacement> running(DSLContext tx, Collection<Long> people, LocalDate day) {
    return PlacementRepository.running(tx, people, day);
  }

  /**
   * Puts down a job somebody begins, inside the caller's transaction. An employer of that name is
   * taken, else put down, too.
   *
   * @throws RefusedException {@code work.placement-there} where the same is in the ledger already
   */
  public void begin(DSLContext tx, NewPlacement begun, String user, LocalDateTime at) {
    if (PlacementRepository.isThere(tx, begun)) {
      throw new RefusedException("work.placement-there", begun.startedOn());
    }
    PlacementRepository.begin(tx, begun, user, at);
  }
}
