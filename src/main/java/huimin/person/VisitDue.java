package huimin.person;

import java.time.LocalDate;

/**
 * Somebody whose next visit is due.
 *
 * @param village name, "" when not known
 * @param group "" when not known
 * @param last day of the newest visit
 * @param due day the next one was set for
 * @param overdueDays days since then on the day asked about; 0 on that day, negative before it
 */
public record VisitDue(
    long person,
    String name,
    String village,
    String group,
    LocalDate last,
    String visitor,
    LocalDate due,
    long overdueDays) {}
