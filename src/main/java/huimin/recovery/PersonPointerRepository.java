package huimin.recovery;

import static huimin.platform.db.gen.Tables.PERSON;

import org.jooq.DSLContext;

/** Where a person's record points to after it was found to be a second one. */
final class PersonPointerRepository {
  /** More in a row were never made by the program. */
  private static final int MOST = 20;

  private PersonPointerRepository() {}

  static long kept(DSLContext tx, long person) {
    long at = person;
    for (int i = 0; i < MOST; i++) {
      Long next =
          tx.select(PERSON.MERGED_INTO)
              .from(PERSON)
              .where(PERSON.ID.eq(at))
              .fetchOne(PERSON.MERGED_INTO);
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }
}
