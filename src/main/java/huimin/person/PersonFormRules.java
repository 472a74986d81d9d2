package huimin.person;

import static huimin.person.PersonField.ADDRESS;
import static huimin.person.PersonField.BIRTH_DATE;
import static huimin.person.PersonField.DIED_ON;
import static huimin.person.PersonField.DOCUMENT_TYPE;
import static huimin.person.PersonField.FORMER_NAME;
import static huimin.person.PersonField.GROUP;
import static huimin.person.PersonField.ID_NUMBER;
import static huimin.person.PersonField.MOVED_ON;
import static huimin.person.PersonField.NAME;
import static huimin.person.PersonField.NOTE;
import static huimin.person.PersonField.NO_ID_REASON;
import static huimin.person.PersonField.PHONE;
import static huimin.person.PersonField.PHONE2;
import static huimin.person.PersonField.REGION;
import static huimin.person.PersonField.REGISTERED_ADDRESS;
import static huimin.person.PersonField.REGISTERED_REGION;
import static huimin.person.PersonField.SEX;
import static huimin.person.PersonField.STATUS;
import static huimin.person.PersonField.VILLAGE;

import huimin.text.Messages;
import huimin.value.IdCardNumber;
import huimin.value.PartialDate;
import huimin.value.PersonName;
import huimin.value.Phone;
import huimin.value.Problem;
import huimin.value.RawText;
import huimin.value.Read;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a person's form: every field in its usual form, and what is wrong (handbook B1, E). */
final class PersonFormRules {
  static final String NO_DOCUMENT = "000";
  static final String IDENTITY_CARD = "111";
  static final String DEAD = "3";
  static final String MOVED = "2";
  private static final String REGISTERED = "1";

  /** The number of a household book's page is the citizen's own. */
  private static final Set<String> CITIZEN = Set.of("", NO_DOCUMENT, IDENTITY_CARD, "113");

  private static final Set<PersonField> FREE = Set.of(GROUP, REGISTERED_ADDRESS, ADDRESS, NOTE);

  private final LocalDate today;
  private final List<Problem> kept = new ArrayList<>();
  private final List<Problem> advice = new ArrayList<>();
  private PersonDraft draft;
  private IdCardNumber number;

  private PersonFormRules(PersonDraft draft, LocalDate today) {
    this.draft = draft;
    this.today = today;
  }

  /**
   * A draft as read.
   *
   * @param kept errors, and the warnings that stay with the record until corrected, the same as
   *     those of an import
   * @param advice warnings for the form only: the record can be complete without heeding them
   */
  record Reading(PersonDraft draft, List<Problem> kept, List<Problem> advice) {
    List<Problem> problems() {
      var all = new ArrayList<>(kept);
      all.addAll(advice);
      return all;
    }
  }

  /** Reads a draft on a day. */
  static Reading read(PersonDraft draft, LocalDate today) {
    var rules = new PersonFormRules(draft, today);
    rules.tidy();
    rules.names();
    rules.document();
    rules.birth();
    rules.sexAndPlace();
    rules.phones();
    rules.status();
    DisabilityRules.Reading disability = DisabilityRules.read(rules.draft);
    rules.advice.addAll(disability.problems());
    return new Reading(disability.draft(), rules.kept, rules.advice);
  }

  private void tidy() {
    for (PersonField field : PersonField.values()) {
      String raw = draft.text(field);
      // Free words stay as written, as an import takes them; the rest is made comparable.
      String text = FREE.contains(field) ? raw.strip() : RawText.tidy(raw);
      draft = draft.with(field, text);
      if (field.isCoded() && !text.isEmpty() && !field.codes().hasCode(text)) {
        String title = Messages.text("person.form." + field.code());
        kept.add(Problem.error("code-unknown", text, title).at(field.code()));
      } else if (text.codePointCount(0, text.length()) > field.longest() && !isName(field)) {
        String most = String.valueOf(field.longest());
        kept.add(Problem.error("value-too-long", most).at(field.code()));
      }
    }
  }

  private static boolean isName(PersonField field) {
    return field == NAME || field == FORMER_NAME;
  }

  private void names() {
    Read<PersonName> name = PersonName.read(draft.text(NAME));
    take(name.problems(), NAME);
    if (name.isUsable()) {
      draft = draft.with(NAME, name.value().text());
    }
    if (draft.has(FORMER_NAME)) {
      Read<PersonName> former = PersonName.read(draft.text(FORMER_NAME));
      take(former.problems().stream().filter(Problem::isError).toList(), FORMER_NAME);
      draft = former.isUsable() ? draft.with(FORMER_NAME, former.value().text()) : draft;
    }
  }

  /** A number makes a document; without one there must be a reason (B1). */
  private void document() {
    String type = draft.text(DOCUMENT_TYPE);
    if (RawText.isNothing(draft.text(ID_NUMBER))) {
      draft = draft.with(ID_NUMBER, "").with(DOCUMENT_TYPE, NO_DOCUMENT);
      if (!draft.has(NO_ID_REASON)) {
        kept.add(Problem.error("no-id-reason-missing").at(NO_ID_REASON.code()));
      }
      return;
    }
    draft = draft.with(NO_ID_REASON, "");
    if (!CITIZEN.contains(type)) {
      draft = draft.with(ID_NUMBER, RawText.compact(draft.text(ID_NUMBER)).toUpperCase());
      return;
    }
    Read<IdCardNumber> read = IdCardNumber.read(draft.text(ID_NUMBER), today);
    take(read.problems(), ID_NUMBER);
    if (read.isUsable()) {
      number = read.value();
      String known = type.isEmpty() || type.equals(NO_DOCUMENT) ? IDENTITY_CARD : type;
      draft = draft.with(ID_NUMBER, number.text()).with(DOCUMENT_TYPE, known);
      if (PersonRules.isRegionDoubtful(number)) {
        advice.add(Problem.warning("id-region-doubtful").at(ID_NUMBER.code()));
      }
    }
  }

  private void birth() {
    LocalDate born = day(BIRTH_DATE);
    if (born == null && number != null && !draft.has(BIRTH_DATE)) {
      draft = draft.with(BIRTH_DATE, number.birthDate().toString());
    } else if (!draft.has(BIRTH_DATE)) {
      advice.add(Problem.warning("birth-missing").at(BIRTH_DATE.code()));
    }
    if (!draft.has(SEX) && number != null) {
      draft = draft.with(SEX, number.sexCode());
    }
    kept.addAll(PersonRules.crossCheck(number, draft.has(SEX) ? draft.text(SEX) : null, born));
  }

  private void sexAndPlace() {
    for (PersonField needed : List.of(SEX, VILLAGE)) {
      if (!draft.has(needed)) {
        kept.add(Problem.error("value-missing").at(needed.code()));
      }
    }
    for (PersonField region : List.of(REGISTERED_REGION, REGION)) {
      if (draft.has(region) && !draft.text(region).matches("\\d{6}(\\d{3}(\\d{3})?)?")) {
        kept.add(Problem.error("region-code").at(region.code()));
      }
    }
  }

  private void phones() {
    for (PersonField field : List.of(PHONE, PHONE2)) {
      Read<List<Phone>> read = Phone.readAll(draft.text(field));
      if (!read.problems().isEmpty()) {
        kept.add(Problem.error("phone-wrong").at(field.code()));
      } else if (read.value().size() > 1) {
        kept.add(Problem.error("phone-several").at(field.code()));
      } else {
        draft = draft.with(field, read.value().isEmpty() ? "" : read.value().getFirst().text());
      }
    }
    if (!draft.has(PHONE) && !draft.has(PHONE2)) {
      advice.add(Problem.warning("phone-missing").at(PHONE.code()));
    }
  }

  private void status() {
    if (!draft.has(STATUS)) {
      draft = draft.with(STATUS, REGISTERED);
    }
    LocalDate died = day(DIED_ON);
    day(MOVED_ON);
    if (draft.has(DIED_ON) && !draft.text(STATUS).equals(DEAD)) {
      kept.add(Problem.error("died-but-status").at(STATUS.code()));
    }
    if (draft.text(STATUS).equals(DEAD) && !draft.has(DIED_ON)) {
      advice.add(Problem.warning("died-on-missing").at(DIED_ON.code()));
    }
    if (draft.text(STATUS).equals(MOVED) && !draft.has(MOVED_ON)) {
      advice.add(Problem.warning("moved-on-missing").at(MOVED_ON.code()));
    }
    LocalDate born = draft.day(BIRTH_DATE);
    if (died != null && born != null && died.isBefore(born)) {
      kept.add(Problem.error("date-order").at(DIED_ON.code()));
    }
  }

  /** A day known to the day and not to come; null when blank or wrong. */
  private LocalDate day(PersonField field) {
    Read<PartialDate> read = PartialDate.read(draft.text(field), today);
    take(read.problems(), field);
    if (!read.isUsable() || read.value() == null) {
      return null;
    }
    LocalDate day = read.value().toDate().orElse(null);
    if (day == null) {
      kept.add(Problem.error("date-day-missing").at(field.code()));
      return null;
    }
    if (day.isAfter(today)) {
      kept.add(Problem.error("date-in-future").at(field.code()));
      return null;
    }
    draft = draft.with(field, day.toString());
    return day;
  }

  private void take(List<Problem> problems, PersonField field) {
    problems.forEach(problem -> kept.add(problem.at(field.code())));
  }
}
