package huimin.aid;

import huimin.platform.db.OfficeDatabase;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import java.util.List;
import org.jooq.DSLContext;

/** The door to aid cases. */
public final class AidService {
  private final OfficeDatabase database;

  /** The cases of one open office. */
  public AidService(OfficeDatabase database) {
    this.database = database;
  }

  /** One page of the ledger with its sums {@code covered} (people) and {@code amount} (yuan). */
  public LedgerPage<AidRow> ledger(LedgerQuery query) {
    return database.read(tx -> AidLedgerRepository.page(tx, query));
  }

  /** What every case running in a month has to receive, inside the caller's transaction (C7). */
  public List<PayableCase> payable(DSLContext tx, Period period) {
    return AidRepository.payable(tx, period);
  }
}
