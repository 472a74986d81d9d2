package huimin.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * An event as somebody enters it, unchecked.
 *
 * @param personId whom it happened to; at a birth, or where somebody comes into a household,
 *     anybody of that household
 * @param onDay the day it happened; null while not given
 * @param values what else is known, codes and record numbers as texts; blank ones are left out
 * @param relations what each other member is to the new head (code table {@code relation}), by
 *     record number
 * @param note may be empty
 */
public record EventDraft(
    EventKind kind,
    long personId,
    LocalDate onDay,
    Map<EventField, String> values,
    Map<Long, String> relations,
    String note) {

  /** Nothing in it changes any more. */
  public EventDraft {
    var known = new EnumMap<EventField, String>(EventField.class);
    values.forEach(
        (field, value) -> {
          if (value != null && !value.isBlank()) {
            known.put(field, value.strip());
          }
        });
    values = Map.copyOf(known);
    relations = Map.copyOf(relations);
    note = note == null ? "" : note.strip();
  }

  /** An event of which only the day is told. */
  public static EventDraft of(EventKind kind, long personId, LocalDate onDay) {
    return new EventDraft(kind, personId, onDay, Map.of(), Map.of(), "");
  }

  /** The same with one more value. */
  public EventDraft with(EventField field, String value) {
    var more = new EnumMap<EventField, String>(EventField.class);
    more.putAll(values);
    more.put(field, value);
    return new EventDraft(kind, personId, onDay, more, relations, note);
  }

  /** The same with what the others are to the new head. */
  public EventDraft with(Map<Long, String> toNewHead) {
    return new EventDraft(kind, personId, onDay, values, toNewHead, note);
  }

  /** A value as entered; null when there is none. */
  public String text(EventField field) {
    return values.get(field);
  }

  /** Whether a yes-or-no field says yes. */
  public boolean says(EventField field) {
    return "1".equals(values.get(field));
  }

  /** The record number of somebody chosen; null when nobody is. */
  public Long person(EventField field) {
    String value = values.get(field);
    return value == null ? null : Long.valueOf(value);
  }
}
