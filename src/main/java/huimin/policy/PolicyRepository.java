package huimin.policy;

import static huimin.platform.db.gen.Tables.CALENDAR_DAY;
import static huimin.platform.db.gen.Tables.PARAMETER;
import static huimin.platform.db.gen.Tables.PROGRAMME;
import static huimin.platform.db.gen.Tables.PROGRAMME_POLICY;

import huimin.platform.db.RecordIds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

final class PolicyRepository {
  private PolicyRepository() {}

  static Map<String, Programme> programmes(DSLContext tx) {
    var all = new LinkedHashMap<String, Programme>();
    tx.selectFrom(PROGRAMME)
        .orderBy(PROGRAMME.SORT_NO)
        .forEach(
            p ->
                all.put(
                    p.getCode(),
                    new Programme(
                        p.getCode(),
                        p.getName(),
                        p.getPublicName(),
                        p.getSection(),
                        p.getCountedIn(),
                        p.getOneOff(),
                        p.getSortNo())));
    return all;
  }

  static Optional<PolicyText> text(DSLContext tx, String programme, LocalDate day) {
    return tx.selectFrom(PROGRAMME_POLICY)
        .where(PROGRAMME_POLICY.PROGRAMME_CODE.eq(programme))
        .and(PROGRAMME_POLICY.VALID_FROM.le(day))
        .orderBy(PROGRAMME_POLICY.VALID_FROM.desc())
        .limit(1)
        .fetchOptional(PolicyRepository::text);
  }

  static List<PolicyText> texts(DSLContext tx) {
    return tx.select(PROGRAMME_POLICY.fields())
        .from(PROGRAMME_POLICY)
        .join(PROGRAMME)
        .on(PROGRAMME.CODE.eq(PROGRAMME_POLICY.PROGRAMME_CODE))
        .orderBy(PROGRAMME.SORT_NO, PROGRAMME_POLICY.VALID_FROM)
        .fetchInto(PROGRAMME_POLICY)
        .map(PolicyRepository::text);
  }

  private static PolicyText text(huimin.platform.db.gen.tables.records.ProgrammePolicyRecord r) {
    return new PolicyText(
        r.getProgrammeCode(),
        r.getPolicyText(),
        r.getStandardText(),
        r.getVerified(),
        r.getValidFrom(),
        r.getSource());
  }

  static Optional<String> parameter(DSLContext tx, String code, LocalDate day) {
    return tx.select(PARAMETER.PARAMETER_VALUE)
        .from(PARAMETER)
        .where(PARAMETER.CODE.eq(code))
        .and(PARAMETER.VALID_FROM.le(day))
        .orderBy(PARAMETER.VALID_FROM.desc())
        .limit(1)
        .fetchOptional(PARAMETER.PARAMETER_VALUE);
  }

  static List<ParameterRow> parameters(DSLContext tx) {
    return tx.selectFrom(PARAMETER)
        .orderBy(PARAMETER.CODE, PARAMETER.VALID_FROM)
        .fetch(
            p ->
                new ParameterRow(
                    p.getCode(),
                    p.getParameterValue(),
                    p.getUnit(),
                    p.getValidFrom(),
                    p.getSource()));
  }

  static Map<LocalDate, Boolean> calendar(DSLContext tx) {
    return tx.selectFrom(CALENDAR_DAY).fetchMap(CALENDAR_DAY.ON_DAY, CALENDAR_DAY.REST);
  }

  static void add(DSLContext tx, ParameterRow row) {
    tx.insertInto(PARAMETER)
        .set(PARAMETER.ID, RecordIds.one(tx))
        .set(PARAMETER.CODE, row.code())
        .set(PARAMETER.PARAMETER_VALUE, row.value())
        .set(PARAMETER.UNIT, row.unit())
        .set(PARAMETER.VALID_FROM, row.validFrom())
        .set(PARAMETER.SOURCE, row.source())
        .execute();
  }
}
