package huimin.person;

import huimin.platform.security.Access;
import java.time.LocalDate;

/**
 * Somebody whose next visit is set (handbook B13), by the newest visit.
 *
 * @param village name, "" when not known
 * @param group "" when not known
 * @param phone as it may be seen; "" when none is known
 * @param due day the next one was set for; null where that may not be seen
 * @param overdueDays days since then on the day asked; 0 on that day, negative before it, null
 *     where {@code due} is
 * @param last day of the newest visit
 * @param help what it was about, in words (code table {@code help_kind})
 * @param way in words (code table {@code contact_way})
 */
public record VisitDue(
    long person,
    String name,
    String village,
    String group,
    String phone,
    LocalDate due,
    Long overdueDays,
    LocalDate last,
    String help,
    String way,
    String visitor) {

  /** Whether the day has come. */
  public boolean isDue() {
    return overdueDays != null && overdueDays >= 0;
  }

  /** The same as somebody may see it. */
  VisitDue seenBy(Access access) {
    return new VisitDue(
        person,
        name,
        village,
        group,
        access.text("phone", phone),
        access.figure("nextVisitOn", due),
        access.figure("nextVisitOn", overdueDays),
        access.figure("visitedOn", last),
        access.text("helpKind", help),
        access.text("contactWay", way),
        access.text("visitor", visitor));
  }
}
