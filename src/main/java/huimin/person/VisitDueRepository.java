package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static huimin.platform.db.gen.Tables.VISIT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import huimin.platform.db.LedgerConditions;
import huimin.text.CodeTables;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortField;

/** Whose next visit is set for when. */
final class VisitDueRepository {
  /** Code of person_status: 在册. Nobody visits who has moved away or died. */
  private static final String REGISTERED = "1";

  private static final Field<String> PHONE = coalesce(PERSON.PHONE, PERSON.PHONE2);

  private VisitDueRepository() {}

  static LedgerPage<VisitDue> page(DSLContext tx, LedgerQuery query, LocalDate today) {
    Condition condition =
        LedgerConditions.all(query, (column, text) -> condition(column, text, today));
    List<VisitDue> rows =
        from(tx.select(VISIT.fields())
                .select(PERSON.NAME, VILLAGE.NAME, PERSON.GROUP_NAME, PHONE.as("phone")))
            .and(condition)
            .orderBy(order(query))
            .limit(query.limit())
            .fetch(r -> row(r, today));
    var totals =
        from(tx.select(count(), count().filterWhere(VISIT.NEXT_VISIT_ON.le(today))))
            .and(condition)
            .fetchSingle();
    return new LedgerPage<>(
        rows, totals.value1(), Map.of("due", String.format("%,d", totals.value2())));
  }

  static int dueBy(DSLContext tx, LocalDate until) {
    return from(tx.select(count())).and(VISIT.NEXT_VISIT_ON.le(until)).fetchSingle().value1();
  }

  static Optional<LocalDate> next(DSLContext tx, long person) {
    return from(tx.select(VISIT.NEXT_VISIT_ON))
        .and(VISIT.PERSON_ID.eq(person))
        .fetchOptional(VISIT.NEXT_VISIT_ON);
  }

  /** Only somebody's newest visit says when the next one is due. */
  private static <R extends Record> SelectConditionStep<R> from(SelectSelectStep<R> select) {
    var later = VISIT.as("later");
    Condition newer =
        later
            .VISITED_ON
            .gt(VISIT.VISITED_ON)
            .or(later.VISITED_ON.eq(VISIT.VISITED_ON).and(later.ID.gt(VISIT.ID)));
    return select
        .from(VISIT)
        .join(PERSON)
        .on(PERSON.ID.eq(VISIT.PERSON_ID))
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .where(VISIT.NEXT_VISIT_ON.isNotNull())
        .and(PERSON.STATUS.eq(REGISTERED))
        .and(PERSON.MERGED_INTO.isNull())
        .and(
            notExists(
                selectOne().from(later).where(later.PERSON_ID.eq(VISIT.PERSON_ID)).and(newer)));
  }

  private static Condition condition(String column, String text, LocalDate today) {
    return switch (column) {
      case "name" -> PersonLedgerRepository.name(text);
      case "village" -> VILLAGE.NAME.eq(text);
      case "group" -> PERSON.GROUP_NAME.startsWith(text);
      case "phone" -> PERSON.PHONE.contains(text).or(PERSON.PHONE2.contains(text));
      case "nextVisitOn" ->
          VisitReach.of(text)
              .map(reach -> VISIT.NEXT_VISIT_ON.le(reach.until(today)))
              .orElse(falseCondition());
      case "visitedOn" -> VISIT.VISITED_ON.cast(String.class).startsWith(text);
      case "helpKind" -> VISIT.HELP_KIND.eq(PersonLedgerRepository.code("help_kind", text));
      case "contactWay" -> VISIT.CONTACT_WAY.eq(PersonLedgerRepository.code("contact_way", text));
      case "visitor" -> VISIT.VISITOR.contains(text);
      default -> throw new IllegalArgumentException("no column " + column);
    };
  }

  /** The longest overdue first; of one day those of a village together, for one way there. */
  private static List<SortField<?>> order(LedgerQuery query) {
    if (query.sortColumn() == null) {
      return List.of(
          VISIT.NEXT_VISIT_ON.asc(),
          VILLAGE.SORT_NO.asc().nullsLast(),
          PERSON.GROUP_NAME.asc().nullsLast(),
          PERSON.PINYIN.asc(),
          PERSON.ID.asc());
    }
    Field<?> field =
        switch (query.sortColumn()) {
          case "name" -> PERSON.PINYIN;
          case "village" -> VILLAGE.SORT_NO;
          case "group" -> PERSON.GROUP_NAME;
          case "phone" -> PHONE;
          case "visitedOn" -> VISIT.VISITED_ON;
          case "helpKind" -> VISIT.HELP_KIND;
          case "contactWay" -> VISIT.CONTACT_WAY;
          case "visitor" -> VISIT.VISITOR;
          default -> VISIT.NEXT_VISIT_ON;
        };
    // The more days overdue, the earlier the day.
    boolean backwards = query.sortColumn().equals("overdue") != query.descending();
    return LedgerConditions.order(field, backwards, PERSON.ID);
  }

  private static VisitDue row(Record r, LocalDate today) {
    LocalDate due = r.get(VISIT.NEXT_VISIT_ON);
    return new VisitDue(
        r.get(VISIT.PERSON_ID),
        r.get(PERSON.NAME),
        text(r.get(VILLAGE.NAME)),
        text(r.get(PERSON.GROUP_NAME)),
        text(r.get("phone", String.class)),
        due,
        ChronoUnit.DAYS.between(due, today),
        r.get(VISIT.VISITED_ON),
        CodeTables.table("help_kind").label(r.get(VISIT.HELP_KIND)),
        CodeTables.table("contact_way").label(r.get(VISIT.CONTACT_WAY)),
        r.get(VISIT.VISITOR));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
