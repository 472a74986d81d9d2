package huimin.event;

import huimin.text.CodeTables;
import huimin.text.Messages;
import java.util.List;

/** What can be asked about an event: its words, how it is entered, and who may see it. */
public enum EventField {
  NAME(Input.TEXT, "name"),
  ID_NUMBER(Input.TEXT, "idNumber"),
  SEX("sex", "sex"),
  BIRTH_DATE(Input.DAY, "birthDate"),
  NO_ID_REASON("no_id_reason", "common-choice"),
  RELATION("relation", "relation"),
  SPOUSE(Input.PERSON, "name"),
  JOINS("yes_no", "common-choice"),
  LEAVER(Input.MEMBER, "name"),
  OWN_HOUSEHOLD("yes_no", "common-choice"),
  WHOLE_HOUSEHOLD("yes_no", "common-choice"),
  HOST(Input.PERSON, "name"),
  PLACE(Input.TEXT, "address"),
  NEW_HEAD(Input.MEMBER, "name"),
  NEW_NUMBER(Input.TEXT, "idNumber"),
  NUMBER_REASON("former_id_reason", "common-choice"),
  WAY("placement_way", "way"),
  EMPLOYER(Input.TEXT, "employer"),
  POST(Input.TEXT, "post"),
  INSURED("yes_no", "insured"),
  GROUP("retirement_group", "common-choice"),
  BANK(Input.TEXT, "bank"),
  HOLDER(Input.TEXT, "holder"),
  ACCOUNT_NUMBER(Input.TEXT, "accountNumber"),
  PROXY_RELATION("proxy_relation", "proxyRelation"),
  PROXY_REASON(Input.TEXT, "proxyReason"),
  FOLLOW("yes_no", "common-choice");

  /** How a field is entered. */
  public enum Input {
    TEXT,
    DAY,
    /** One of a code table. */
    CODE,
    /** Anybody of the town, by the number of the record. */
    PERSON,
    /** Somebody of the household, by the number of the record. */
    MEMBER
  }

  private static final String HEAD = "01";
  private static final String CHOICE = "common-choice";
  private static final int SHORT = 50;
  private static final int LONG = 200;

  private final Input input;
  private final String table;
  private final String rights;

  EventField(Input input, String rights) {
    this.input = input;
    this.table = null;
    this.rights = rights;
  }

  EventField(String table, String rights) {
    this.input = Input.CODE;
    this.table = table;
    this.rights = rights;
  }

  /** How it is entered. */
  public Input input() {
    return input;
  }

  /** Whether it is answered by yes or no. */
  public boolean isYesNo() {
    return "yes_no".equals(table);
  }

  /** What it is called in problems and in what is stored, e.g. {@code new-head}. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Its label on the form. */
  public String label() {
    return Messages.text("event.field." + key());
  }

  /** The codes it takes; empty for other fields. Nobody comes into a household as its head. */
  public List<String> codes() {
    if (table == null) {
      return List.of();
    }
    List<String> codes = CodeTables.table(table).codes();
    return this == RELATION ? codes.stream().filter(code -> !HEAD.equals(code)).toList() : codes;
  }

  /** A value of it in words, codes by their label; people stay numbers. */
  public String words(String value) {
    return table == null ? value : CodeTables.table(table).label(value);
  }

  /** Its name in the table of field rights; null where everybody who sees the event sees it. */
  String rights() {
    return CHOICE.equals(rights) ? null : rights;
  }

  /** Characters it holds at most. */
  int longest() {
    return this == PLACE || this == PROXY_REASON ? LONG : SHORT;
  }
}
