package huimin.quality;

import huimin.person.Identity;
import java.util.List;
import java.util.Locale;

/**
 * Two entries that may be one person.
 *
 * @param one the earlier entry
 * @param why the surest of what speaks for it
 */
record Duplicate(Identity one, Identity other, Why why) {

  /** What speaks for two entries being one person, the surest first. */
  enum Why {
    /** The same number once it is written the same way (15 and 18 digits, signs, blanks). */
    SAME_NUMBER,
    /** A number that is or was the other's. */
    FORMER_NUMBER,
    /** The same name and day of birth. */
    NAME_AND_BIRTH,
    /** The same name, village and year of birth, and one of them without a number. */
    NAME_AND_VILLAGE;

    /** The stable word. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How the journal names the two. */
  String subject() {
    return "person:" + one.id() + "+" + other.id();
  }

  /** All that the likeness rests on. */
  List<String> values() {
    return List.of(said(one), said(other));
  }

  private static String said(Identity person) {
    return String.join(
        "|",
        person.name(),
        String.valueOf(person.idNumber()),
        String.valueOf(person.birthDate()),
        String.valueOf(person.villageId()),
        String.join(",", person.formerNumbers()));
  }
}
