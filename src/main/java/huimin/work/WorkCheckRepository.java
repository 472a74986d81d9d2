package huimin.work;

import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PLACEMENT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** Placements with who was placed, person by person from the first day on. */
final class WorkCheckRepository {
  private WorkCheckRepository() {}

  /**
   * A placement.
   *
   * @param leftOn null while it lasts
   */
  record Current(
      long id, long person, String status, String way, LocalDate startedOn, LocalDate leftOn) {}

  static List<Current> placements(DSLContext tx) {
    return tx.select(
            PLACEMENT.ID,
            PERSON.ID,
            PERSON.STATUS,
            PLACEMENT.WAY,
            PLACEMENT.STARTED_ON,
            PLACEMENT.LEFT_ON)
        .from(PLACEMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(PLACEMENT.PERSON_ID))
        .orderBy(PLACEMENT.PERSON_ID, PLACEMENT.STARTED_ON, PLACEMENT.ID)
        .fetch(
            r ->
                new Current(
                    r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6()));
  }
}
