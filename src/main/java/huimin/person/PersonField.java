package huimin.person;

import huimin.text.CodeTable;
import huimin.text.CodeTables;

/** The fields of a person's record that a form fills (handbook B1), in its order. */
public enum PersonField {
  NAME("name", 50),
  FORMER_NAME("formerName", 50),
  DOCUMENT_TYPE("documentType", "document_type"),
  ID_NUMBER("idNumber", 18),
  NO_ID_REASON("noIdReason", "no_id_reason"),
  SEX("sex", "sex"),
  BIRTH_DATE("birthDate", 20),
  ETHNIC("ethnic", "ethnic"),
  MARITAL("marital", "marital"),
  EDUCATION("education", "education"),
  POLITICAL("political", "political"),
  REGISTRATION_KIND("registrationKind", "registration_kind"),
  REGISTERED_REGION("registeredRegion", 12),
  REGISTERED_ADDRESS("registeredAddress", 200),
  VILLAGE("village", 19),
  GROUP("group", 20),
  REGION("region", 12),
  ADDRESS("address", 200),
  HEALTH("health", "health"),
  LABOUR("labour", "labour"),
  DISABILITY_CERTIFICATE("disabilityCertificate", 24),
  DISABILITY_KIND("disabilityKind", "disability_kind"),
  DISABILITY_GRADE("disabilityGrade", "disability_grade"),
  PHONE("phone", 20),
  PHONE2("phone2", 20),
  STATUS("status", "person_status"),
  DIED_ON("diedOn", 20),
  MOVED_ON("movedOn", 20),
  NOTE("note", 500);

  private final String code;
  private final String table;
  private final int longest;

  PersonField(String code, int longest) {
    this.code = code;
    this.table = null;
    this.longest = longest;
  }

  PersonField(String code, String table) {
    this.code = code;
    this.table = table;
    this.longest = 3;
  }

  /** Its name in problems, layouts and the table of field rights. */
  public String code() {
    return code;
  }

  /** Whether its text is a code. */
  public boolean isCoded() {
    return table != null;
  }

  /** The codes it may hold; only where {@link #isCoded}. */
  public CodeTable codes() {
    return CodeTables.table(table);
  }

  /** Characters its column holds. */
  public int longest() {
    return longest;
  }
}
