package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static org.jooq.impl.DSL.count;

import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.Person;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;

/** The people and households as rows of their layouts: values by field. */
public final class PersonExport {
  private static final Person HEAD = PERSON.as("head");
  private final OfficeDatabase database;
  private final Access access;

  /** The people of one open office. */
  public PersonExport(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** Everybody, household by household, the head first. */
  public List<Map<String, Object>> people() {
    access.require(Action.PERSON_EXPORT);
    return database.read(
        tx ->
            tx.select(PERSON.fields())
                .select(VILLAGE.NAME.as("village"), HOUSEHOLD_MEMBER.RELATION, HEAD.NAME.as("head"))
                .from(PERSON)
                .leftJoin(VILLAGE)
                .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
                .leftJoin(HOUSEHOLD_MEMBER)
                .on(HOUSEHOLD_MEMBER.PERSON_ID.eq(PERSON.ID))
                .leftJoin(HOUSEHOLD)
                .on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
                .leftJoin(HEAD)
                .on(HEAD.ID.eq(HOUSEHOLD.HEAD_ID))
                .orderBy(
                    VILLAGE.SORT_NO,
                    HOUSEHOLD.GROUP_NAME,
                    HOUSEHOLD_MEMBER.HOUSEHOLD_ID,
                    HOUSEHOLD_MEMBER.RELATION,
                    PERSON.ID)
                .fetch(PersonExport::person));
  }

  private static Map<String, Object> person(Record r) {
    var row = new LinkedHashMap<String, Object>();
    row.put("village", r.get("village"));
    row.put("group", r.get(PERSON.GROUP_NAME));
    row.put("headName", r.get("head"));
    row.put("relation", label("relation", r.get(HOUSEHOLD_MEMBER.RELATION)));
    row.put("name", r.get(PERSON.NAME));
    row.put("sex", label("sex", r.get(PERSON.SEX)));
    row.put("idNumber", r.get(PERSON.ID_NUMBER));
    row.put("birthDate", r.get(PERSON.BIRTH_DATE));
    row.put("ethnic", label("ethnic", r.get(PERSON.ETHNIC)));
    row.put("education", label("education", r.get(PERSON.EDUCATION)));
    row.put("political", label("political", r.get(PERSON.POLITICAL)));
    row.put("marital", label("marital", r.get(PERSON.MARITAL)));
    row.put("health", label("health", r.get(PERSON.HEALTH)));
    row.put("disabilityKind", label("disability_kind", r.get(PERSON.DISABILITY_KIND)));
    row.put("disabilityGrade", label("disability_grade", r.get(PERSON.DISABILITY_GRADE)));
    row.put("labour", label("labour", r.get(PERSON.LABOUR)));
    row.put("registeredAddress", r.get(PERSON.REGISTERED_ADDRESS));
    row.put("address", r.get(PERSON.ADDRESS));
    row.put(
        "phones",
        Stream.of(r.get(PERSON.PHONE), r.get(PERSON.PHONE2))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("、")));
    row.put("note", r.get(PERSON.NOTE));
    return row;
  }

  /** Every household with its head and the number of members. */
  public List<Map<String, Object>> households() {
    access.require(Action.PERSON_EXPORT);
    return database.read(
        tx -> {
          Map<Long, Integer> sizes =
              tx.select(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, count())
                  .from(HOUSEHOLD_MEMBER)
                  .groupBy(HOUSEHOLD_MEMBER.HOUSEHOLD_ID)
                  .fetchMap(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, count());
          return tx.select(HOUSEHOLD.fields())
              .select(PERSON.NAME, PERSON.ID_NUMBER, VILLAGE.NAME)
              .from(HOUSEHOLD)
              .join(PERSON)
              .on(PERSON.ID.eq(HOUSEHOLD.HEAD_ID))
              .leftJoin(VILLAGE)
              .on(VILLAGE.ID.eq(HOUSEHOLD.VILLAGE_ID))
              .orderBy(VILLAGE.SORT_NO, HOUSEHOLD.GROUP_NAME, HOUSEHOLD.ID)
              .fetch(r -> household(r, sizes));
        });
  }

  private static Map<String, Object> household(Record r, Map<Long, Integer> sizes) {
    var row = new LinkedHashMap<String, Object>();
    row.put("village", r.get(VILLAGE.NAME));
    row.put("group", r.get(HOUSEHOLD.GROUP_NAME));
    row.put("name", r.get(PERSON.NAME));
    row.put("idNumber", r.get(PERSON.ID_NUMBER));
    row.put("bookNumber", r.get(HOUSEHOLD.BOOK_NUMBER));
    row.put("kind", label("household_kind", r.get(HOUSEHOLD.KIND)));
    row.put("size", sizes.getOrDefault(r.get(HOUSEHOLD.ID), 0));
    row.put("note", r.get(HOUSEHOLD.NOTE));
    return row;
  }

  private static String label(String table, String code) {
    return code == null ? null : CodeTables.table(table).label(code);
  }
}
