package huimin.policy;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The door to programmes, standards and parameters. */
public final class PolicyService {
  private final OfficeDatabase database;
  private final Access access;

  /** The policy of one open office. */
  public PolicyService(OfficeDatabase database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** All programmes by code, in the office's order. */
  public Map<String, Programme> programmes() {
    access.require(Action.POLICY_VIEW);
    return database.read(PolicyRepository::programmes);
  }

  /** All programmes, inside the caller's transaction. */
  public Map<String, Programme> programmes(DSLContext tx) {
    return PolicyRepository.programmes(tx);
  }

  /** Policy and standard of a programme in force on a day, if there are any. */
  public Optional<PolicyText> text(DSLContext tx, String programme, LocalDate day) {
    return PolicyRepository.text(tx, programme, day);
  }

  /** Every policy and standard with its dates. */
  public List<PolicyText> texts() {
    access.require(Action.POLICY_VIEW);
    return database.read(PolicyRepository::texts);
  }

  /** Every parameter with its dates. */
  public List<ParameterRow> parameters() {
    access.require(Action.POLICY_VIEW);
    return database.read(PolicyRepository::parameters);
  }

  /** A parameter's value on a day; refused when none is in force. */
  public String parameter(DSLContext tx, String code, LocalDate day) {
    return PolicyRepository.parameter(tx, code, day)
        .orElseThrow(() -> new RefusedException("policy.parameter-missing", code, day));
  }

  /** A whole number parameter on a day; refused when missing or not a number. */
  public int number(DSLContext tx, String code, LocalDate day) {
    String value = parameter(tx, code, day);
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new RefusedException(e, "policy.parameter-not-a-number", code, value);
    }
  }

  /** The office's rest days as known on a day. */
  public RestDays restDays(DSLContext tx, LocalDate day) {
    return new RestDays(
        PolicyRepository.calendar(tx),
        Boolean.parseBoolean(parameter(tx, "notice.weekends-rest", day)));
  }

  /** Adds parameters the office itself knows at its making: its names and numbers on notices. */
  public void add(List<ParameterRow> rows, Session session) {
    access.require(Action.POLICY_EDIT);
    database.write(
        Deed.of(session, Action.POLICY_EDIT),
        tx -> {
          rows.forEach(row -> PolicyRepository.add(tx, row));
          return null;
        });
  }
}
