package huimin.person;

import huimin.value.PartialDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * A person's record as a form holds it, unchecked: codes for coded fields, the id of the village,
 * days in any form clerks write them, otherwise plain text. A field without text is blank.
 */
public record PersonDraft(Map<PersonField, String> texts) {

  /** Keeps its own copy. */
  public PersonDraft {
    texts = Map.copyOf(texts);
  }

  /** Nothing filled in. */
  public static PersonDraft empty() {
    return new PersonDraft(Map.of());
  }

  /** The text of a field; "" for a blank one, never null. */
  public String text(PersonField field) {
    return texts.getOrDefault(field, "");
  }

  /** The day a field says; null when it is blank or not known to the day. */
  public LocalDate day(PersonField field) {
    PartialDate read = PartialDate.read(text(field)).value();
    return read == null ? null : read.toDate().orElse(null);
  }

  /** Whether a field is filled. */
  public boolean has(PersonField field) {
    return !text(field).isBlank();
  }

  /**
   * The same with another text.
   *
   * @param text null and "" make the field blank
   */
  public PersonDraft with(PersonField field, String text) {
    var changed = new EnumMap<PersonField, String>(PersonField.class);
    changed.putAll(texts);
    if (text == null || text.isEmpty()) {
      changed.remove(field);
    } else {
      changed.put(field, text);
    }
    return new PersonDraft(changed);
  }
}
