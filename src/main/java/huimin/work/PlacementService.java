package huimin.work;

import static huimin.platform.db.gen.Tables.PLACEMENT;
import static org.jooq.impl.DSL.count;

import huimin.platform.db.OfficeDatabase;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.Condition;

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
    return byWay(
        PLACEMENT
            .STARTED_ON
            .le(day)
            .and(PLACEMENT.LEFT_ON.isNull().or(PLACEMENT.LEFT_ON.gt(day))));
  }

  /** Placements begun in a span of days, both included, by way (code). */
  public Map<String, Integer> begunByWay(LocalDate from, LocalDate to) {
    return byWay(PLACEMENT.STARTED_ON.between(from, to));
  }

  /** Placements ended in a span of days, both included, by way (code). */
  public Map<String, Integer> endedByWay(LocalDate from, LocalDate to) {
    return byWay(PLACEMENT.LEFT_ON.between(from, to));
  }

  private Map<String, Integer> byWay(Condition condition) {
    return database.read(
        tx ->
            tx.select(PLACEMENT.WAY, count())
                .from(PLACEMENT)
                .where(condition)
                .groupBy(PLACEMENT.WAY)
                .fetchMap(PLACEMENT.WAY, count()));
  }
}
