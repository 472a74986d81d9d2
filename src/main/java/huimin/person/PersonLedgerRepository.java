package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;
import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PERSON_AID;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import huimin.platform.db.LedgerConditions;
import huimin.platform.db.gen.tables.Person;
import huimin.text.CodeTables;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** The person ledger: filters, order and sums are all the database's work. */
final class PersonLedgerRepository {
  private static final Person HEAD = PERSON.as("head");

  /** Sorted so, the ledger stands in the order of official lists (handbook E). */
  static final String STROKES = "strokes";

  private PersonLedgerRepository() {}

  private static Field<String> strokes() {
    return DSL.field(
        "(select strokes from derived.person_entry s where s.person_id = {0})",
        String.class, PERSON.ID);
  }

  static LedgerPage<PersonRow> page(DSLContext tx, LedgerQuery query, LocalDate today) {
    Condition condition = matching(query, today);
    var rows =
        from(tx.select(PERSON.fields())
                .select(
                    VILLAGE.NAME.as("village"),
                    HOUSEHOLD_MEMBER.RELATION,
                    HEAD.NAME.as("head_name"),
                    PERSON_AID.AID_NAMES,
                    PERSON_AID.MONTHLY_AMOUNT))
            .where(condition)
            .orderBy(order(query))
            .limit(query.limit())
            .fetch(r -> row(r, today));
    var total =
        from(tx.select(
                count(),
                countDistinct(HOUSEHOLD_MEMBER.HOUSEHOLD_ID),
                coalesce(sum(PERSON_AID.MONTHLY_AMOUNT), inline(BigDecimal.ZERO))))
            .where(condition)
            .fetchSingle();
    return new LedgerPage<>(
        rows,
        total.value1(),
        Map.of(
            "households", String.valueOf(total.value2()),
            "amount", Yuan.of(total.value3()).label()));
  }

  /** Who matches, in the ledger's order; at most so many. */
  static List<Long> ids(DSLContext tx, LedgerQuery query, LocalDate today, int most) {
    return from(tx.select(PERSON.ID))
        .where(matching(query, today))
        .orderBy(order(query))
        .limit(most)
        .fetch(PERSON.ID);
  }

  private static <R extends Record> SelectJoinStep<R> from(org.jooq.SelectSelectStep<R> select) {
    return select
        .from(PERSON)
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .leftJoin(HOUSEHOLD_MEMBER)
        .on(HOUSEHOLD_MEMBER.PERSON_ID.eq(PERSON.ID))
        .leftJoin(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(HOUSEHOLD_MEMBER.HOUSEHOLD_ID))
        .leftJoin(HEAD)
        .on(HEAD.ID.eq(HOUSEHOLD.HEAD_ID))
        .leftJoin(PERSON_AID)
        .on(PERSON_AID.PERSON_ID.eq(PERSON.ID));
  }

  /** An entry that went into another one stands in no list. */
  private static Condition matching(LedgerQuery query, LocalDate today) {
    return LedgerConditions.all(query, (column, text) -> condition(column, text, today))
        .and(PERSON.MERGED_INTO.isNull());
  }

  private static Condition condition(String column, String text, LocalDate today) {
    return switch (column) {
      case "personId" -> PERSON.ID.in(standsFor(Long.valueOf(text)));
      case "name" -> name(text);
      case "sex" -> PERSON.SEX.eq(code("sex", text));
      case "age" -> LedgerConditions.age(PERSON.BIRTH_DATE, text, today);
      case "idNumber" -> LedgerConditions.contains(PERSON.ID_NUMBER, text.toUpperCase());
      case "village" -> VILLAGE.NAME.eq(text);
      case "group" -> PERSON.GROUP_NAME.startsWith(text);
      case "headName" -> HEAD.NAME.contains(text);
      case "relation" -> HOUSEHOLD_MEMBER.RELATION.eq(code("relation", text));
      case "labour" -> PERSON.LABOUR.eq(code("labour", text));
      case "phone" -> PERSON.PHONE.contains(text).or(PERSON.PHONE2.contains(text));
      case "aid" -> PERSON_AID.AID_NAMES.contains(text);
      case "amount" -> LedgerConditions.range(PERSON_AID.MONTHLY_AMOUNT, text);
      case "check" -> PERSON.CHECK_NOTE.isNotNull();
      default -> throw new IllegalArgumentException("no column " + column);
    };
  }

  /** What was paid or announced names an entry that may have gone into another one since. */
  private static Select<Record1<Long>> standsFor(long person) {
    Person named = PERSON.as("named");
    return select(coalesce(named.MERGED_INTO, named.ID)).from(named).where(named.ID.eq(person));
  }

  /** A name by any of its characters, or by the beginning of its reading or initials. */
  static Condition name(String text) {
    return text.matches("[a-zA-Z]+")
        ? PERSON
            .PINYIN
            .startsWith(text.toLowerCase())
            .or(PERSON.INITIALS.startsWith(text.toLowerCase()))
        : PERSON.NAME.contains(text);
  }

  /** The code a label stands for; of no label one that nothing has. */
  static String code(String table, String label) {
    return CodeTables.table(table).codeOf(label).orElse("?");
  }

  private static List<SortField<?>> order(LedgerQuery query) {
    if (query.sortColumn() == null) {
      return List.of(
          VILLAGE.SORT_NO.asc(),
          PERSON.GROUP_NAME.asc(),
          HOUSEHOLD_MEMBER.HOUSEHOLD_ID.asc(),
          HOUSEHOLD_MEMBER.RELATION.asc(),
          PERSON.ID.asc());
    }
    boolean down = query.descending();
    Field<?> field =
        switch (query.sortColumn()) {
          case "name" -> PERSON.PINYIN;
          case STROKES -> strokes();
          case "sex" -> PERSON.SEX;
          case "age" -> PERSON.BIRTH_DATE;
          case "idNumber" -> PERSON.ID_NUMBER;
          case "village" -> VILLAGE.SORT_NO;
          case "group" -> PERSON.GROUP_NAME;
          case "headName" -> HEAD.PINYIN;
          case "relation" -> HOUSEHOLD_MEMBER.RELATION;
          case "labour" -> PERSON.LABOUR;
          case "phone" -> PERSON.PHONE;
          case "aid" -> PERSON_AID.AID_NAMES;
          case "amount" -> PERSON_AID.MONTHLY_AMOUNT;
          default -> PERSON.ID;
        };
    boolean turned = "age".equals(query.sortColumn()) != down;
    return LedgerConditions.order(field, turned, PERSON.ID);
  }

  private static PersonRow row(Record r, LocalDate today) {
    LocalDate birth = r.get(PERSON.BIRTH_DATE);
    return new PersonRow(
        r.get(PERSON.ID),
        r.get(PERSON.NAME),
        label("sex", r.get(PERSON.SEX)),
        birth == null ? null : Period.between(birth, today).getYears(),
        r.get(PERSON.ID_NUMBER),
        text(r.get("village", String.class)),
        text(r.get(PERSON.GROUP_NAME)),
        text(r.get("head_name", String.class)),
        label("relation", r.get(HOUSEHOLD_MEMBER.RELATION)),
        label("labour", r.get(PERSON.LABOUR)),
        text(r.get(PERSON.PHONE)),
        text(r.get(PERSON_AID.AID_NAMES)),
        r.get(PERSON_AID.MONTHLY_AMOUNT),
        text(r.get(PERSON.CHECK_NOTE)));
  }

  private static String label(String table, String code) {
    return code == null ? "" : CodeTables.table(table).label(code);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
