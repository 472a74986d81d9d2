package huimin.platform.layout;

import huimin.value.PersonName;
import huimin.value.Problem;
import java.util.List;

/** Whether a row that names a person by ID number and name means the one in the ledger. */
public final class PersonMatch {
  private PersonMatch() {}

  /**
   * Problems of the row's person.
   *
   * @param ledgerName the name the ledger has for the row's ID number, or null when unknown
   */
  public static List<Problem> check(LayoutRow row, String ledgerName) {
    PersonName name = row.name("name");
    if (row.id("idNumber") == null || name == null) {
      return List.of();
    }
    if (ledgerName == null) {
      return List.of(Problem.error("person-unknown", name.text()).at("idNumber"));
    }
    boolean same = name.comparable().equals(new PersonName(ledgerName).comparable());
    return same ? List.of() : List.of(Problem.error("person-name-differs", ledgerName).at("name"));
  }
}
