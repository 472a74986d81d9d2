package huimin.aid;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;

/** The door to aid cases. */
public final class AidService {
  private final OfficeDatabase database;
  private final Access access;

  /** The cases of one open office. */
  public AidService(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** One page of the ledger with its sums {@code covered} (people) and {@code amount} (yuan). */
  public LedgerPage<AidRow> ledger(LedgerQuery query) {
    access.require(Action.AID_VIEW);
    access.require(query);
    return database
        .read(tx -> AidLedgerRepository.page(tx, query))
        .seen(row -> row.seenBy(access), access::hides);
  }

  /** Whether a column or sum of the ledger is left out for the one at work. */
  public boolean hides(String column) {
    access.require(Action.AID_VIEW);
    return access.hides(column);
  }

  /** Whether the one at work may filter by a column: a masked one is not searched by. */
  public boolean filters(String column) {
    access.require(Action.AID_VIEW);
    return access.seesWhole(column);
  }

  /** Whether somebody entered or changed any of these cases, inside the caller's transaction. */
  public boolean isEditor(DSLContext tx, String user, Collection<Long> cases) {
    return AidRepository.isEditor(tx, user, cases);
  }

  /** What every case running in a month has to receive, inside the caller's transaction (C7). */
  public List<PayableCase> payable(DSLContext tx, Period period) {
    return AidRepository.payable(tx, period);
  }
}
