package huimin.person;

import static huimin.platform.db.gen.Tables.VILLAGE;

import huimin.platform.db.gen.tables.records.VillageRecord;
import huimin.platform.layout.KeyedImport;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.RosterImport;
import java.util.List;

/** How the list of villages comes in; notices and ledgers keep its order. */
public final class VillageImport {
  private VillageImport() {}

  /** The import; a village is known by its name. */
  public static RosterImport create() {
    return new KeyedImport<>(
        "village",
        VILLAGE,
        VillageImport::village,
        VillageRecord::getName,
        List.of(VILLAGE.CODE, VILLAGE.SORT_NO));
  }

  private static VillageRecord village(LayoutRow row) {
    return new VillageRecord(null, row.text("village"), row.text("code"), row.number());
  }
}
