package huimin.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who reaches an age that means something, found by the program and recorded by nobody
 * yet.
 *
 * @param village may be empty
 * @param day the day it is reached; for a woman whose group is not known, the earlier one
 * @param dates what stands behind the day; for such a woman, each group's date
 * @param choices groups of which one has to be chosen first (code table {@code retirement_group});
 *     empty when nothing has
 */
public record AgeLine(
    long personId,
    String name,
    String village,
    EventKind kind,
    LocalDate day,
    String dates,
    List<String> choices) {

  /** The event it would be. */
  public EventDraft draft() {
    return EventDraft.of(kind, personId, day);
  }
}
