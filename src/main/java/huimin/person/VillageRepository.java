package huimin.person;

import static huimin.platform.db.gen.Tables.VILLAGE;

import org.jooq.DSLContext;

final class VillageRepository {
  private VillageRepository() {}

  static Villages all(DSLContext tx) {
    return new Villages(
        tx.select(VILLAGE.ID, VILLAGE.NAME, VILLAGE.CODE, VILLAGE.SORT_NO)
            .from(VILLAGE)
            .orderBy(VILLAGE.SORT_NO, VILLAGE.ID)
            .fetch(r -> new Village(r.value1(), r.value2(), r.value3(), r.value4())));
  }
}
