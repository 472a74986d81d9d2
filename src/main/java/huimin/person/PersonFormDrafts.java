package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.text.Pinyin;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.TableField;

/** Between a stored person and the form's draft. */
final class PersonFormDrafts {
  private static final Map<PersonField, TableField<PersonRecord, ?>> COLUMNS = columns();

  private PersonFormDrafts() {}

  private static Map<PersonField, TableField<PersonRecord, ?>> columns() {
    var columns = new EnumMap<PersonField, TableField<PersonRecord, ?>>(PersonField.class);
    columns.put(PersonField.NAME, PERSON.NAME);
    columns.put(PersonField.FORMER_NAME, PERSON.FORMER_NAME);
    columns.put(PersonField.DOCUMENT_TYPE, PERSON.DOCUMENT_TYPE);
    columns.put(PersonField.ID_NUMBER, PERSON.ID_NUMBER);
    columns.put(PersonField.NO_ID_REASON, PERSON.NO_ID_REASON);
    columns.put(PersonField.SEX, PERSON.SEX);
    columns.put(PersonField.BIRTH_DATE, PERSON.BIRTH_DATE);
    columns.put(PersonField.ETHNIC, PERSON.ETHNIC);
    columns.put(PersonField.MARITAL, PERSON.MARITAL);
    columns.put(PersonField.EDUCATION, PERSON.EDUCATION);
    columns.put(PersonField.POLITICAL, PERSON.POLITICAL);
    columns.put(PersonField.REGISTRATION_KIND, PERSON.REGISTRATION_KIND);
    columns.put(PersonField.REGISTERED_REGION, PERSON.REGISTERED_REGION);
    columns.put(PersonField.REGISTERED_ADDRESS, PERSON.REGISTERED_ADDRESS);
    columns.put(PersonField.VILLAGE, PERSON.VILLAGE_ID);
    columns.put(PersonField.GROUP, PERSON.GROUP_NAME);
    columns.put(PersonField.REGION, PERSON.REGION);
    columns.put(PersonField.ADDRESS, PERSON.ADDRESS);
    columns.put(PersonField.HEALTH, PERSON.HEALTH);
    columns.put(PersonField.LABOUR, PERSON.LABOUR);
    columns.put(PersonField.DISABILITY_CERTIFICATE, PERSON.DISABILITY_CERTIFICATE);
    columns.put(PersonField.DISABILITY_KIND, PERSON.DISABILITY_KIND);
    columns.put(PersonField.DISABILITY_GRADE, PERSON.DISABILITY_GRADE);
    columns.put(PersonField.PHONE, PERSON.PHONE);
    columns.put(PersonField.PHONE2, PERSON.PHONE2);
    columns.put(PersonField.STATUS, PERSON.STATUS);
    columns.put(PersonField.DIED_ON, PERSON.DIED_ON);
    columns.put(PersonField.MOVED_ON, PERSON.MOVED_ON);
    columns.put(PersonField.NOTE, PERSON.NOTE);
    return columns;
  }

  static PersonDraft of(PersonRecord person) {
    var texts = new EnumMap<PersonField, String>(PersonField.class);
    COLUMNS.forEach(
        (field, column) -> {
          Object value = person.get(column);
          if (value != null) {
            texts.put(field, value.toString());
          }
        });
    return new PersonDraft(texts);
  }

  /**
   * Puts a read draft into a record.
   *
   * @param fields those to be written; others stay as they are
   * @return whether anything became different
   */
  static boolean write(PersonRecord person, PersonDraft draft, Set<PersonField> fields) {
    boolean different = false;
    for (PersonField field : fields) {
      TableField<PersonRecord, ?> column = COLUMNS.get(field);
      Object before = person.get(column);
      set(person, column, draft.text(field));
      different |= !Objects.equals(before, person.get(column));
    }
    Pinyin pinyin = Pinyin.of(person.getName());
    person.setPinyin(pinyin.full());
    person.setInitials(pinyin.initials());
    return different;
  }

  private static <T> void set(
      PersonRecord person, TableField<PersonRecord, T> column, String text) {
    Object value = text.isEmpty() ? null : text;
    if (value != null && column.getType() == LocalDate.class) {
      value = LocalDate.parse(text);
    } else if (value != null && column.getType() == Long.class) {
      value = Long.valueOf(text);
    }
    person.set(column, column.getType().cast(value));
  }
}
