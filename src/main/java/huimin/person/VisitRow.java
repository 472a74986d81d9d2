package huimin.person;

import huimin.platform.security.Access;
import java.time.LocalDate;

/**
 * A service visit (handbook B13, A29, A40).
 *
 * @param version what the one who changes it was looking at
 * @param way code of table {@code contact_way}
 * @param help code of table {@code help_kind}
 * @param visitor who went, or which unit
 * @param text may be null
 * @param next day the next one is due; null when none is
 */
public record VisitRow(
    long id,
    int version,
    long person,
    LocalDate on,
    String way,
    String help,
    String visitor,
    String text,
    LocalDate next) {

  /** The same as somebody may see it. */
  VisitRow seenBy(Access access) {
    return new VisitRow(
        id,
        version,
        person,
        on,
        way,
        help,
        access.text("visitor", visitor),
        access.text("visitText", text),
        access.figure("nextVisitOn", next));
  }
}
