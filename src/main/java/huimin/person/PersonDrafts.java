package huimin.person;

import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.layout.LayoutRow;
import huimin.text.Messages;
import huimin.text.Pinyin;
import huimin.value.IdCardNumber;
import huimin.value.PartialDate;
import huimin.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a person record of a checked row; what the sheet leaves open the ID number fills (B1). */
final class PersonDrafts {
  private static final String IDENTITY_CARD = "111";
  private static final String NO_DOCUMENT = "000";
  private static final String SEX_UNKNOWN = "0";
  private static final String REGISTERED = "1";
  private static final int NOTE_LENGTH = 500;
  private final Villages villages;

  PersonDrafts(Villages villages) {
    this.villages = villages;
  }

  boolean knowsVillage(String name) {
    return villages.named(name) != null;
  }

  /** What a village's number means; null for other columns. */
  String words(String column, Object value) {
    return column.equals("village_id") ? villages.name((Long) value) : null;
  }

  PersonRecord record(LayoutRow row, List<Problem> problems) {
    IdCardNumber id = row.id("idNumber");
    var person = new PersonRecord();
    String name = row.name("name").text();
    Pinyin pinyin = Pinyin.of(name);
    person.setName(name);
    person.setPinyin(pinyin.full());
    person.setInitials(pinyin.initials());
    person.setDocumentType(id == null ? NO_DOCUMENT : IDENTITY_CARD);
    person.setIdNumber(id == null ? null : id.text());
    person.setSex(sex(row.text("sex"), id));
    LocalDate birth = exactBirth(row);
    person.setBirthDate(birth != null || id == null ? birth : id.birthDate());
    person.setEthnic(row.text("ethnic"));
    person.setEducation(row.text("education"));
    person.setPolitical(row.text("political"));
    person.setMarital(row.text("marital"));
    person.setHealth(row.text("health"));
    person.setDisabilityKind(row.text("disabilityKind"));
    person.setDisabilityGrade(row.text("disabilityGrade"));
    person.setLabour(row.text("labour"));
    person.setVillageId(villages.named(row.text("village")).id());
    person.setGroupName(row.text("group"));
    person.setRegisteredAddress(row.text("registeredAddress"));
    person.setAddress(row.text("address"));
    List<String> phones = row.texts("phones");
    person.setPhone(phones.isEmpty() ? null : phones.getFirst());
    person.setPhone2(phones.size() < 2 ? null : phones.get(1));
    person.setStatus(REGISTERED);
    person.setCheckNote(checkNote(problems));
    person.setNote(row.text("note"));
    return person;
  }

  /** The birth date where the sheet gives it to the day; a month alone is no day-1 guess (E). */
  static LocalDate exactBirth(LayoutRow row) {
    PartialDate birth = row.partialDate("birthDate");
    return birth == null ? null : birth.toDate().orElse(null);
  }

  private static String sex(String code, IdCardNumber id) {
    if (code != null) {
      return code;
    }
    return id == null ? SEX_UNKNOWN : id.sexCode();
  }

  /** The warnings as sentences, kept with the record until somebody has looked. */
  static String checkNote(List<Problem> problems) {
    String note = problems.stream().map(Messages::text).collect(Collectors.joining(" "));
    return note.substring(0, Math.min(note.length(), NOTE_LENGTH));
  }
}
