package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_CASE;
import static huimin.platform.db.gen.Tables.PERSON;
import static huimin.platform.db.gen.Tables.PROGRAMME;
import static huimin.platform.db.gen.Tables.VILLAGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import huimin.platform.db.LedgerConditions;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.Yuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortField;

/** The aid ledger: filters, order and sums are all the database's work. */
final class AidLedgerRepository {
  private AidLedgerRepository() {}

  static LedgerPage<AidRow> page(DSLContext tx, LedgerQuery query) {
    Condition condition = LedgerConditions.all(query, AidLedgerRepository::condition);
    List<AidRow> rows =
        from(tx.select(AID_CASE.fields())
                .select(
                    PERSON.NAME, PERSON.ID_NUMBER, PERSON.GROUP_NAME, VILLAGE.NAME, PROGRAMME.NAME))
            .where(condition)
            .orderBy(order(query))
            .limit(query.limit())
            .fetch(AidLedgerRepository::row);
    var total =
        from(tx.select(
                count(),
                coalesce(sum(AID_CASE.COVERED_SIZE), inline(BigDecimal.ZERO)),
                coalesce(sum(AID_CASE.MONTHLY_AMOUNT), inline(BigDecimal.ZERO))))
            .where(condition)
            .fetchSingle();
    return new LedgerPage<>(
        rows,
        total.value1(),
        Map.of(
            "covered", total.value2().toPlainString(),
            "amount", Yuan.of(total.value3()).label()));
  }

  private static <R extends Record> SelectOnConditionStep<R> from(SelectSelectStep<R> select) {
    return select
        .from(AID_CASE)
        .join(PERSON)
        .on(PERSON.ID.eq(AID_CASE.PERSON_ID))
        .join(PROGRAMME)
        .on(PROGRAMME.CODE.eq(AID_CASE.PROGRAMME_CODE))
        .leftJoin(VILLAGE)
        .on(VILLAGE.ID.eq(PERSON.VILLAGE_ID));
  }

  private static Condition condition(String column, String text) {
    return switch (column) {
      case "personId" -> AID_CASE.PERSON_ID.eq(Long.valueOf(text));
      case "programmes" -> AID_CASE.PROGRAMME_CODE.in(text.split(","));
      case "programme" -> PROGRAMME.NAME.eq(text);
      case "name" -> PERSON.NAME.contains(text).or(PERSON.INITIALS.startsWith(text.toLowerCase()));
      case "idNumber" -> LedgerConditions.contains(PERSON.ID_NUMBER, text.toUpperCase());
      case "village" -> VILLAGE.NAME.eq(text);
      case "group" -> PERSON.GROUP_NAME.startsWith(text);
      case "amount" -> LedgerConditions.range(AID_CASE.MONTHLY_AMOUNT, text);
      case "account" -> AID_CASE.ACCOUNT_NUMBER.endsWith(text);
      case "startMonth" -> AID_CASE.START_MONTH.startsWith(text);
      case "endMonth" -> AID_CASE.END_MONTH.startsWith(text);
      case "check" -> AID_CASE.CHECK_NOTE.isNotNull();
      default -> throw new IllegalArgumentException("no column " + column);
    };
  }

  private static List<SortField<?>> order(LedgerQuery query) {
    if (query.sortColumn() == null) {
      return List.of(
          PROGRAMME.SORT_NO.asc(),
          VILLAGE.SORT_NO.asc(),
          PERSON.GROUP_NAME.asc(),
          PERSON.PINYIN.asc(),
          AID_CASE.ID.asc());
    }
    Field<?> field =
        switch (query.sortColumn()) {
          case "programme" -> PROGRAMME.SORT_NO;
          case "name" -> PERSON.PINYIN;
          case "idNumber" -> PERSON.ID_NUMBER;
          case "village" -> VILLAGE.SORT_NO;
          case "group" -> PERSON.GROUP_NAME;
          case "coveredSize" -> AID_CASE.COVERED_SIZE;
          case "base" -> AID_CASE.BASE_AMOUNT;
          case "addon" -> AID_CASE.ADDON_AMOUNT;
          case "amount" -> AID_CASE.MONTHLY_AMOUNT;
          case "startMonth" -> AID_CASE.START_MONTH;
          case "endMonth" -> AID_CASE.END_MONTH;
          default -> AID_CASE.ID;
        };
    return LedgerConditions.order(field, query.descending(), AID_CASE.ID);
  }

  private static AidRow row(Record r) {
    return new AidRow(
        r.get(AID_CASE.ID),
        r.get(AID_CASE.PERSON_ID),
        r.get(PROGRAMME.NAME),
        r.get(PERSON.NAME),
        r.get(PERSON.ID_NUMBER),
        text(r.get(VILLAGE.NAME)),
        text(r.get(PERSON.GROUP_NAME)),
        r.get(AID_CASE.COVERED_SIZE),
        r.get(AID_CASE.BASE_AMOUNT),
        r.get(AID_CASE.ADDON_AMOUNT),
        r.get(AID_CASE.MONTHLY_AMOUNT),
        text(r.get(AID_CASE.ACCOUNT_NUMBER)),
        r.get(AID_CASE.START_MONTH),
        text(r.get(AID_CASE.END_MONTH)),
        text(r.get(AID_CASE.CHECK_NOTE)));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
