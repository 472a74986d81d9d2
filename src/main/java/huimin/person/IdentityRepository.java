package huimin.person;

import static huimin.platform.db.gen.Tables.FORMER_ID_NUMBER;
import static huimin.platform.db.gen.Tables.PERSON;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Who is who: numbers, present and former. */
final class IdentityRepository {
  private IdentityRepository() {}

  static List<Identity> all(DSLContext tx) {
    Map<Long, List<String>> former =
        tx.select(FORMER_ID_NUMBER.PERSON_ID, FORMER_ID_NUMBER.ID_NUMBER)
            .from(FORMER_ID_NUMBER)
            .orderBy(FORMER_ID_NUMBER.ID)
            .fetchGroups(FORMER_ID_NUMBER.PERSON_ID, FORMER_ID_NUMBER.ID_NUMBER);
    return tx.select(PERSON.ID, PERSON.NAME, PERSON.ID_NUMBER, PERSON.BIRTH_DATE, PERSON.VILLAGE_ID)
        .from(PERSON)
        .where(PERSON.MERGED_INTO.isNull())
        .orderBy(PERSON.ID)
        .fetch(
            r ->
                new Identity(
                    r.value1(),
                    r.value2(),
                    r.value3(),
                    former.getOrDefault(r.value1(), List.of()),
                    r.value4(),
                    r.value5()));
  }
}
