package huimin.event;

import huimin.text.CodeTables;
import java.util.Arrays;

/** What can happen in somebody's life (handbook C11); code table {@code event_kind}. */
public enum EventKind {
  BIRTH("01"),
  DEATH("02"),
  MARRIAGE("03"),
  DIVORCE("04"),
  MOVE_IN("05"),
  MOVE_OUT("06"),
  NEW_HEAD("07"),
  NUMBER_CHANGE("08"),
  EMPLOYMENT("09"),
  ADULT("10"),
  ELDER("13"),
  RETIREMENT("11"),
  ACCOUNT("12");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  /** As stored in {@code life_event.kind}. */
  public String code() {
    return code;
  }

  /** What the clerk reads. */
  public String label() {
    return CodeTables.table("event_kind").label(code);
  }

  /** The kind of a stored code. */
  public static EventKind of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst().orElseThrow();
  }
}
