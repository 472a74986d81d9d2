package huimin.work;

import static huimin.platform.db.gen.Tables.EMPLOYER;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PLACEMENT;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static org.jooq.impl.DSL.count;

import huimin.platform.db.Chunks;
import huimin.platform.db.LedgerConditions;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.EmployerRecord;
import huimin.platform.db.gen.tables.records.PlacementRecord;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortField;

final class PlacementRepository {
  private PlacementRepository() {}

  static List<EmployerRecord> employers(DSLContext tx) {
    return tx.selectFrom(EMPLOYER).fetch();
  }

  static String employerName(DSLContext tx, long employer) {
    return tx.select(EMPLOYER.NAME)
        .from(EMPLOYER)
        .where(EMPLOYER.ID.eq(employer))
        .fetchOne(EMPLOYER.NAME);
  }

  /** Placements of these people by {@link #key}. */
  static Map<String, PlacementRecord> ofPeople(DSLContext tx, Collection<Long> people) {
    var found = new HashMap<String, PlacementRecord>();
    for (List<Long> chunk : Chunks.of(people)) {
      tx.selectFrom(PLACEMENT)
          .where(PLACEMENT.PERSON_ID.in(chunk))
          .forEach(placement -> found.put(key(placement), placement));
    }
    return found;
  }

  /** What tells two placements apart. */
  static String key(PlacementRecord placement) {
    return placement.getPersonId() + "|" + placement.getWay() + "|" + placement.getStartedOn();
  }

  static List<RunningPlacement> running(DSLContext tx, Collection<Long> people, LocalDate day) {
    return tx.select(PLACEMENT.fields())
        .select(EMPLOYER.NAME)
        .from(PLACEMENT)
        .leftJoin(EMPLOYER)
        .on(EMPLOYER.ID.eq(PLACEMENT.EMPLOYER_ID))
        .where(PLACEMENT.PERSON_ID.in(people))
        .and(PLACEMENT.LEFT_ON.isNull().or(PLACEMENT.LEFT_ON.gt(day)))
        .orderBy(PLACEMENT.ID)
        .fetch(
            r ->
                new RunningPlacement(
                    r.get(PLACEMENT.ID),
                    r.get(PLACEMENT.PERSON_ID),
                    CodeTables.table("placement_way").label(r.get(PLACEMENT.WAY)),
                    text(r.get(EMPLOYER.NAME)),
                    r.get(PLACEMENT.STARTED_ON),
                    Boolean.TRUE.equals(r.get(PLACEMENT.INSURED))));
  }

  static boolean isThere(DSLContext tx, NewPlacement begun) {
    return tx.fetchExists(
        PLACEMENT,
        PLACEMENT
            .PERSON_ID
            .eq(begun.personId())
            .and(PLACEMENT.STARTED_ON.eq(begun.startedOn()))
            .and(PLACEMENT.WAY.eq(begun.way())));
  }

  static void begin(DSLContext tx, NewPlacement begun, String user, LocalDateTime at) {
    var placement = new PlacementRecord();
    placement.setId(RecordIds.one(tx));
    placement.setPersonId(begun.personId());
    placement.setEmployerId(
        begun.employer() == null ? null : employer(tx, begun.employer(), user, at));
    placement.setWay(begun.way());
    placement.setPostName(begun.post());
    placement.setOpenEnded(false);
    placement.setInsured(begun.insured());
    placement.setStartedOn(begun.startedOn());
    placement.setVersion(1);
    placement.setCreatedAt(at);
    placement.setCreatedBy(user);
    placement.setUpdatedAt(at);
    placement.setUpdatedBy(user);
    tx.insertInto(PLACEMENT).set(placement).execute();
  }

  private static long employer(DSLContext tx, String name, String user, LocalDateTime at) {
    EmployerRecord known =
        tx.selectFrom(EMPLOYER)
            .where(EMPLOYER.NAME.eq(name))
            .orderBy(EMPLOYER.ID)
            .limit(1)
            .fetchOne();
    if (known != null) {
      return known.getId();
    }
    var employer = new EmployerRecord();
    employer.setId(RecordIds.one(tx));
    employer.setName(name);
    employer.setVersion(1);
    employer.setCreatedAt(at);
    employer.setCreatedBy(user);
    employer.setUpdatedAt(at);
    employer.setUpdatedBy(user);
    tx.insertInto(EMPLOYER).set(employer).execute();
    return employer.getId();
  }

  static LedgerPage<PlacementRow> page(DSLContext tx, LedgerQuery query) {
    Condition condition = LedgerConditions.all(query, PlacementRepository::condition);
    List<PlacementRow> rows =
        from(tx.select(PLACEMENT.fields())
                .select(PERSON.NAME, PERSON.ID_NUMBER, VILLAGE.NAME, EMPLOYER.NAME))
            .where(condition)
            .orderBy(order(query))
            .limit(query.limit())
            .fetch(PlacementRepository::row);
    int total = from(tx.select(count())).where(condition).fetchSingle().value1();
    int working =
        from(tx.select(count()))
            .where(condition.and(PLACEMENT.LEFT_ON.isNull()))
            .fetchSingle()
            .value1();
    return new LedgerPage<>(rows, total, Map.of("working", String.valueOf(working)));
  }

  static Map<String, Integer> inForceByWay(DSLContext tx, LocalDate day) {
    return byWay(tx, inForce(day));
  }

  private static Condition inForce(LocalDate day) {
    Condition notLeft = PLACEMENT.LEFT_ON.isNull().or(PLACEMENT.LEFT_ON.gt(day));
    return PLACEMENT.STARTED_ON.le(day).and(notLeft);
  }

  static Set<Long> placed(DSLContext tx, Collection<Long> people, LocalDate day) {
    var placed = new HashSet<Long>();
    for (List<Long> chunk : Chunks.of(people)) {
      placed.addAll(
          tx.selectDistinct(PLACEMENT.PERSON_ID)
              .from(PLACEMENT)
              .where(PLACEMENT.PERSON_ID.in(chunk))
              .and(inForce(day))
              .fetch(PLACEMENT.PERSON_ID));
    }
    return placed;
  }

  static Map<String, Integer> begunByWay(DSLContext tx, LocalDate from, LocalDate to) {
    return byWay(tx, PLACEMENT.STARTED_ON.between(from, to));
  }

  static Map<String, Integer> endedByWay(DSLContext tx, LocalDate from, LocalDate to) {
    return byWay(tx, PLACEMENT.LEFT_ON.between(from, to));
  }

  private static Map<String, Integer> byWay(DSLContext tx, Condition condition) {
    return tx.select(PLACEMENT.WAY, count())
        .from(PLACEMENT)
        .where(condition)
        .groupBy(PLACEMENT.WAY)
        .fetchMap(PLACEMENT.WAY, count());
  }

  private static <R extends Record> SelectOnConditionStep<R> from(SelectSelectStep<R> select) {
    return select
        .from(PLACEMENT)
        .join(PERSON)
        .on(PERSON.ID.eq(PLACEMENT.PERSON_ID))
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID))
        .leftJoin(EMPLOYER)
        .on(EMPLOYER.ID.eq(PLACEMENT.EMPLOYER_ID));
  }

  /** Last days of the contracts of somebody's running placements. */
  static List<LocalDate> contractEnds(DSLContext tx, long person) {
    return tx.select(PLACEMENT.CONTRACT_TO)
        .from(PLACEMENT)
        .where(PLACEMENT.PERSON_ID.eq(person))
        .and(PLACEMENT.LEFT_ON.isNull())
        .and(PLACEMENT.OPEN_ENDED.isFalse())
        .and(PLACEMENT.CONTRACT_TO.isNotNull())
        .orderBy(PLACEMENT.CONTRACT_TO)
        .fetch(r -> PartialDate.parse(r.value1()).lastDay());
  }

  private static Condition condition(String column, String text) {
    return switch (column) {
      case "personId" -> PLACEMENT.PERSON_ID.eq(Long.valueOf(text));
      case "name" -> PERSON.NAME.contains(text).or(PERSON.INITIALS.startsWith(text.toLowerCase()));
      case "idNumber" -> LedgerConditions.contains(PERSON.ID_NUMBER, text.toUpperCase());
      case "village" -> VILLAGE.NAME.eq(text);
      case "employer" -> EMPLOYER.NAME.contains(text);
      case "way" -> PLACEMENT.WAY.eq(CodeTables.table("placement_way").codeOf(text).orElse("?"));
      case "post" -> PLACEMENT.POST_NAME.contains(text);
      case "wage" -> LedgerConditions.range(PLACEMENT.MONTHLY_WAGE, text);
      case "insured" ->
          PLACEMENT.INSURED.eq("1".equals(CodeTables.table("yes_no").codeOf(text).orElse("0")));
      case "startedOn" -> PLACEMENT.STARTED_ON.cast(String.class).startsWith(text);
      case "leftOn" -> PLACEMENT.LEFT_ON.cast(String.class).startsWith(text);
      case "contract" ->
          PLACEMENT.CONTRACT_FROM.startsWith(text).or(PLACEMENT.CONTRACT_TO.startsWith(text));
      default -> throw new IllegalArgumentException("no column " + column);
    };
  }

  private static List<SortField<?>> order(LedgerQuery query) {
    if (query.sortColumn() == null) {
      return List.of(PLACEMENT.STARTED_ON.desc(), PERSON.PINYIN.asc(), PLACEMENT.ID.asc());
    }
    Field<?> field =
        switch (query.sortColumn()) {
          case "name" -> PERSON.PINYIN;
          case "idNumber" -> PERSON.ID_NUMBER;
          case "village" -> VILLAGE.SORT_NO;
          case "employer" -> EMPLOYER.NAME;
          case "way" -> PLACEMENT.WAY;
          case "post" -> PLACEMENT.POST_NAME;
          case "contract" -> PLACEMENT.CONTRACT_TO;
          case "wage" -> PLACEMENT.MONTHLY_WAGE;
          case "insured" -> PLACEMENT.INSURED;
          case "leftOn" -> PLACEMENT.LEFT_ON;
          default -> PLACEMENT.STARTED_ON;
        };
    return LedgerConditions.order(field, query.descending(), PLACEMENT.ID);
  }

  private static PlacementRow row(Record r) {
    Boolean insured = r.get(PLACEMENT.INSURED);
    return new PlacementRow(
        r.get(PLACEMENT.ID),
        r.get(PLACEMENT.PERSON_ID),
        r.get(PERSON.NAME),
        r.get(PERSON.ID_NUMBER),
        text(r.get(VILLAGE.NAME)),
        text(r.get(EMPLOYER.NAME)),
        CodeTables.table("placement_way").label(r.get(PLACEMENT.WAY)),
        text(r.get(PLACEMENT.POST_NAME)),
        contract(r),
        r.get(PLACEMENT.MONTHLY_WAGE),
        insured == null ? "" : CodeTables.table("yes_no").label(insured ? "1" : "0"),
        r.get(PLACEMENT.STARTED_ON),
        r.get(PLACEMENT.LEFT_ON),
        text(r.get(PLACEMENT.CHECK_NOTE)));
  }

  private static String contract(Record r) {
    String from = text(r.get(PLACEMENT.CONTRACT_FROM));
    String to =
        r.get(PLACEMENT.OPEN_ENDED)
            ? Messages.text("work.open-ended")
            : text(r.get(PLACEMENT.CONTRACT_TO));
    return from.isEmpty() && to.isEmpty() ? "" : from + " ～ " + to;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
