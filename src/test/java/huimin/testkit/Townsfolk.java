package huimin.testkit;

import huimin.platform.db.OfficeDatabase;

/** A few made-up people put straight into an office's tables. */
public final class Townsfolk {
  private static final String STAMP = "timestamp '2026-11-01 08:00:00'";

  private Townsfolk() {}

  /** Somebody on the register, without a document. */
  public static long person(OfficeDatabase database, long id, String name) {
    database.write(
        TestOffice.DEED,
        tx ->
            tx.execute(
                "insert into person (id, name, pinyin, initials, document_type, sex, status,"
                    + " version, created_at, created_by, updated_at, updated_by) values (?, ?, 'x',"
                    + " 'x', '111', '1', '1', 1, "
                    + STAMP
                    + ", '测试员', "
                    + STAMP
                    + ", '测试员')",
                id,
                name));
    return id;
  }

  /** A household of people there are; the first is the head. */
  public static long household(OfficeDatabase database, long id, long... people) {
    database.write(
        TestOffice.DEED,
        tx -> {
          tx.execute(
              "insert into household (id, head_id, version, created_at, created_by, updated_at,"
                  + " updated_by) values (?, ?, 1, "
                  + STAMP
                  + ", '测试员', "
                  + STAMP
                  + ", '测试员')",
              id,
              people[0]);
          for (int i = 0; i < people.length; i++) {
            tx.execute(
                "insert into household_member (person_id, household_id, relation, version)"
                    + " values (?, ?, ?, 1)",
                people[i],
                id,
                i == 0 ? "01" : "10");
          }
          return null;
        });
    return id;
  }

  /** A member who does not count towards the household. */
  public static void notCounted(OfficeDatabase database, long person) {
    database.write(
        TestOffice.DEED,
        tx ->
            tx.execute("update household_member set counted = false where person_id = ?", person));
  }
}
