package huimin.person;

import java.time.LocalDate;

/**
 * A visit as typed into the form, unchecked.
 *
 * @param id null for a new one
 * @param version of the one that is changed; any for a new one
 * @param way code of table {@code contact_way}
 * @param help code of table {@code help_kind}
 * @param visitor who went, or which unit
 * @param next day the next visit is due; null when none is
 */
public record VisitDraft(
    Long id,
    int version,
    long person,
    LocalDate on,
    String way,
    String help,
    String visitor,
    String text,
    LocalDate next) {

  /** One that is there, to be changed. */
  public static VisitDraft of(VisitRow row) {
    return new VisitDraft(
        row.id(),
        row.version(),
        row.person(),
        row.on(),
        row.way(),
        row.help(),
        row.visitor(),
        row.text(),
        row.next());
  }
}
