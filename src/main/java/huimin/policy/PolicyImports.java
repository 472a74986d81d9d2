package huimin.policy;

import static huimin.platform.db.gen.Tables.CALENDAR_DAY;
import static huimin.platform.db.gen.Tables.PARAMETER;
import static huimin.platform.db.gen.Tables.PROGRAMME;
import static huimin.platform.db.gen.Tables.PROGRAMME_POLICY;

import huimin.platform.db.gen.tables.records.CalendarDayRecord;
import huimin.platform.db.gen.tables.records.ParameterRecord;
import huimin.platform.db.gen.tables.records.ProgrammePolicyRecord;
import huimin.platform.db.gen.tables.records.ProgrammeRecord;
import huimin.platform.layout.KeyedImport;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.RosterImport;
import java.util.List;

/** How the four sheets of a policy workbook come in. */
public final class PolicyImports {
  private static final String YES = "1";

  private PolicyImports() {}

  /** One import for each sheet. */
  public static List<RosterImport> all() {
    return List.of(
        new KeyedImport<>(
            "programme",
            PROGRAMME,
            PolicyImports::programme,
            ProgrammeRecord::getCode,
            List.of(
                PROGRAMME.NAME,
                PROGRAMME.PUBLIC_NAME,
                PROGRAMME.SECTION,
                PROGRAMME.COUNTED_IN,
                PROGRAMME.ONE_OFF,
                PROGRAMME.SORT_NO)),
        new KeyedImport<>(
            "programme-policy",
            PROGRAMME_POLICY,
            PolicyImports::text,
            r -> r.getProgrammeCode() + "|" + r.getValidFrom(),
            List.of(
                PROGRAMME_POLICY.POLICY_TEXT,
                PROGRAMME_POLICY.STANDARD_TEXT,
                PROGRAMME_POLICY.VERIFIED,
                PROGRAMME_POLICY.SOURCE)),
        new KeyedImport<>(
            "parameter",
            PARAMETER,
            PolicyImports::parameter,
            r -> r.getCode() + "|" + r.getValidFrom(),
            List.of(PARAMETER.PARAMETER_VALUE, PARAMETER.UNIT, PARAMETER.SOURCE)),
        new KeyedImport<>(
            "calendar",
            CALENDAR_DAY,
            PolicyImports::day,
            r -> r.getOnDay().toString(),
            List.of(CALENDAR_DAY.REST, CALENDAR_DAY.SOURCE)));
  }

  private static ProgrammeRecord programme(LayoutRow row) {
    return new ProgrammeRecord(
        row.text("code"),
        row.text("name"),
        row.text("publicName"),
        row.text("section"),
        row.text("countedIn"),
        YES.equals(row.text("oneOff")),
        row.integer("sortNo"));
  }

  private static ProgrammePolicyRecord text(LayoutRow row) {
    var record = new ProgrammePolicyRecord();
    record.setProgrammeCode(row.text("programme"));
    record.setValidFrom(row.date("validFrom"));
    record.setPolicyText(row.text("policy"));
    record.setStandardText(row.text("standard"));
    record.setVerified(YES.equals(row.text("verified")));
    record.setSource(row.text("source"));
    return record;
  }

  private static ParameterRecord parameter(LayoutRow row) {
    var record = new ParameterRecord();
    record.setCode(row.text("code"));
    record.setValidFrom(row.date("validFrom"));
    record.setParameterValue(row.text("parameterValue"));
    record.setUnit(row.text("unit"));
    record.setSource(row.text("source"));
    return record;
  }

  private static CalendarDayRecord day(LayoutRow row) {
    return new CalendarDayRecord(row.date("day"), YES.equals(row.text("rest")), row.text("source"));
  }
}
