package huimin.person;

import java.util.List;

/** Codes of the tables {@code person_status} and {@code relation} the rules of this room know. */
final class PersonStatus {
  /** Whoever is still to be looked after: 在册 and 失踪. */
  static final List<String> PRESENT = List.of("1", "4");

  /** 本人 or 户主. */
  static final String HEAD = "01";

  private PersonStatus() {}
}
