package huimin.event;

import huimin.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happens to whom, before anything is changed.
 *
 * @param spouse the other one at a marriage or divorce, with the own household; null otherwise
 */
public record Happening(EventDraft draft, Concerned concerned, Concerned spouse) {

  /** What happens. */
  public EventKind kind() {
    return draft.kind();
  }

  /** The day. */
  public LocalDate day() {
    return draft.onDay();
  }

  /** The month. */
  public Period month() {
    return Period.of(draft.onDay());
  }

  /** The name of whom it happens to. */
  public String name() {
    return concerned.self().name();
  }

  /** Whom it happens to. */
  public long person() {
    return concerned.self().id();
  }

  /** Everybody whose records it may touch. */
  public List<Long> people() {
    return Stream.concat(
            concerned.people().stream(), spouse == null ? Stream.empty() : spouse.people().stream())
        .distinct()
        .toList();
  }
}
