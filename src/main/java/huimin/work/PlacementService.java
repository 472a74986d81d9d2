package huimin.work;

import huimin.platform.db.OfficeDatabase;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.time.LocalDate;
import java.util.Map;

/** The door to job placements and employers. */
public final class PlacementService {
  private final OfficeDatabase database;

  /** The placements of one open office. */
  public PlacementService(OfficeDatabase database) {
    this.database = database;
  }

  /** One page of the ledger with its sum {@code working}: placements not left. */
  public LedgerPage<PlacementRow> ledger(LedgerQuery query) {
    return database.read(tx -> PlacementRepository.page(tx, query));
  }

  /** Placements in force on a day, counted by way of placement (code). */
  public Map<String, Integer> inForceByWay(LocalDate day) {
    return database.read(tx -> PlacementRepository.inForceByWay(tx, day));
  }

  /** Placements begun in a span of days, both included, by way (code). */
  public Map<String, Integer> begunByWay(LocalDate from, LocalDate to) {
    return database.read(tx -> PlacementRepository.begunByWay(tx, from, to));
  }

  /** Placements ended in a span of days, both included, by way (code). */
  public Map<String, Integer> endedByWay(LocalDate from, LocalDate to) {
    return database.read(tx -> PlacementRepository.endedByWay(tx, from, to));
  }
}
