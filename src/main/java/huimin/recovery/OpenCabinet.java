package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.platform.security.OfficeSecret;
import java.util.List;

/** The open cabinet: its services, until it is closed. */
public final class OpenCabinet implements AutoCloseable {
  private final CaseStore store;
  private final CaseAccess access;
  private final CaseService cases;
  private final CaseEntryService entries;
  private final CaseClockService clocks;
  private final CaseReturnService returns;
  private final CaseRetentionService retention;
  private final CaseHolderService holders;
  private final CaseReadingService readings;
  private boolean closed;

  OpenCabinet(CaseStore store, Cabinet.Place place, CaseAccess access, OfficeSecret secret) {
    this.store = store;
    this.access = access;
    var dates = new CaseDates(store, place.restDays());
    var sight = new CaseSight(store, access);
    this.cases = new CaseService(store, access, place.people(), dates, sight);
    this.entries = new CaseEntryService(store, access, sight);
    this.clocks = new CaseClockService(store, access, dates, place.people(), sight);
    this.returns = new CaseReturnService(store, access, place, sight);
    this.retention = new CaseRetentionService(store, access, dates);
    this.holders = new CaseHolderService(store, access, place, secret, sight);
    this.readings = new CaseReadingService(store, access, sight);
  }

  /** The cases. */
  public CaseService cases() {
    return cases;
  }

  /** What belongs to a case or to the office: team, plan, visits, staff … */
  public CaseEntryService entries() {
    return entries;
  }

  /** What is due. */
  public CaseClockService clocks() {
    return clocks;
  }

  /** The worker's own returns. */
  public CaseReturnService returns() {
    return returns;
  }

  /** Closing, sealing, deleting. */
  public CaseRetentionService retention() {
    return retention;
  }

  /** Who can open it. */
  public CaseHolderService holders() {
    return holders;
  }

  /** Who opened what, and why. */
  public CaseReadingService readings() {
    return readings;
  }

  /** What the one at work may do here. */
  public CaseAccess access() {
    return access;
  }

  /** Every service here: each is a door that must ask for the right. */
  public List<Object> doors() {
    return List.of(cases, entries, clocks, returns, retention, holders, readings);
  }

  /** Whether its database is shut, by {@link #close} or because its keys were renewed. */
  public boolean isClosed() {
    return closed || holders.renewed();
  }

  @Override
  public void close() {
    if (isClosed()) {
      return;
    }
    closed = true;
    try (var database = store.database()) {
      database.write(Deed.of(access.session(), CaseAction.CABINET_CLOSE), tx -> null);
    }
  }
}
