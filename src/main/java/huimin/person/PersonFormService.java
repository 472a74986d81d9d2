package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.db.gen.tables.records.FormerIdNumberRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.IdCardNumber;
import huimin.value.PersonName;
import huimin.value.Problem;
import huimin.value.Read;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * The door to entering and changing one person's record (handbook B1). Methods with a transaction
 * are for a feature's act on several records; they are as strict, except that a record which was
 * incomplete before stays changeable in its other fields.
 */
public final class PersonFormService {
  private static final long NOBODY = 0;
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  /** The forms of one open office. */
  public PersonFormService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Opens a record; fields the one at work does not see whole are left blank and kept on saving.
   *
   * @throws RefusedException {@code person.gone}
   */
  public PersonForm draft(long id) {
    access.require(Action.PERSON_EDIT);
    Set<PersonField> seen = seen();
    PersonRecord person = database.read(tx -> stored(tx, id));
    PersonDraft draft = PersonFormDrafts.of(person);
    for (PersonField field : EnumSet.complementOf(EnumSet.copyOf(seen))) {
      draft = draft.with(field, "");
    }
    return new PersonForm(id, person.getVersion(), draft);
  }

  /** The record as a draft, inside a caller's transaction. */
  public PersonDraft draft(DSLContext tx, long id) {
    return PersonFormDrafts.of(stored(tx, id));
  }

  /** The groups a village's people live in, to choose from. */
  public List<String> groups(long village) {
    access.require(Action.PERSON_EDIT);
    return database.read(tx -> PersonRepository.groups(tx, village));
  }

  /**
   * What is to be said of a draft before it is saved.
   *
   * @param id the record being changed, 0 for a new one
   */
  public PersonCheck check(long id, PersonDraft draft) {
    access.require(Action.PERSON_EDIT);
    PersonCheck check = database.read(tx -> check(tx, id, draft));
    List<Lookalike> seen =
        check.lookalikes().stream()
            .map(one -> new Lookalike(one.person().seenBy(access), one.why()))
            .toList();
    return new PersonCheck(check.draft(), check.problems(), seen);
  }

  /** The same inside a caller's transaction. */
  public PersonCheck check(DSLContext tx, long id, PersonDraft draft) {
    PersonFormRules.Reading read = PersonFormRules.read(draft, today());
    var problems = new ArrayList<>(read.problems());
    List<Lookalike> lookalikes = lookalikes(tx, id, read.draft());
    lookalikes.stream()
        .filter(one -> one.why() == Lookalike.Why.SAME_NUMBER)
        .forEach(
            one ->
                problems.add(
                    Problem.error("id-exists", one.person().name())
                        .at(PersonField.ID_NUMBER.code())));
    return new PersonCheck(read.draft(), problems, lookalikes);
  }

  /** A record already there is asked about only while what tells it apart is being changed. */
  private static List<Lookalike> lookalikes(DSLContext tx, long id, PersonDraft draft) {
    if (id != NOBODY) {
      PersonDraft before = PersonFormDrafts.of(stored(tx, id));
      boolean same =
          List.of(PersonField.NAME, PersonField.ID_NUMBER, PersonField.BIRTH_DATE).stream()
              .allMatch(field -> before.text(field).equals(draft.text(field)));
      if (same) {
        return List.of();
      }
    }
    String number = draft.text(PersonField.ID_NUMBER);
    return LookalikeRepository.of(
        tx,
        id,
        PersonName.read(draft.text(PersonField.NAME)).value(),
        number.isEmpty() ? null : number,
        draft.day(PersonField.BIRTH_DATE));
  }

  /**
   * Enters a new person.
   *
   * @return the record's number
   * @throws RefusedException {@code person.form-errors}
   */
  public long register(PersonDraft draft) {
    access.require(Action.PERSON_EDIT);
    return database.write(Deed.of(access.session(), Action.PERSON_EDIT), tx -> register(tx, draft));
  }

  /** The same inside a caller's transaction. */
  public long register(DSLContext tx, PersonDraft draft) {
    PersonCheck check = check(tx, NOBODY, draft);
    refuse(check.problems(), problem -> true);
    var person = new PersonRecord();
    PersonFormDrafts.write(person, check.draft(), EnumSet.allOf(PersonField.class));
    person.setId(RecordIds.one(tx));
    person.setCheckNote(checkNote(check.draft()));
    person.setVersion(1);
    person.setCreatedAt(now());
    person.setCreatedBy(user());
    stamp(person);
    PersonRepository.insert(tx, person);
    return person.getId();
  }

  /**
   * Changes a record.
   *
   * @param version the version the form was opened with
   * @throws RefusedException {@code person.form-errors}, {@code person.gone}, {@code
   *     person.changed-meanwhile}
   */
  public void change(long id, int version, PersonDraft draft) {
    access.require(Action.PERSON_EDIT);
    Set<PersonField> seen = seen();
    database.write(
        Deed.of(access.session(), Action.PERSON_EDIT).on("person:" + id),
        tx -> {
          PersonRecord person = stored(tx, id);
          if (person.getVersion() != version) {
            throw new RefusedException("person.changed-meanwhile");
          }
          save(tx, person, draft, seen, problem -> true);
          return null;
        });
  }

  /**
   * The same inside a caller's transaction; errors at fields left as they were are no hindrance.
   */
  public void change(DSLContext tx, long id, PersonDraft draft) {
    PersonRecord person = stored(tx, id);
    PersonDraft before = PersonFormDrafts.of(person);
    Set<String> changed =
        Arrays.stream(PersonField.values())
            .filter(field -> !before.text(field).equals(draft.text(field)))
            .map(PersonField::code)
            .collect(Collectors.toSet());
    save(
        tx,
        person,
        draft,
        EnumSet.allOf(PersonField.class),
        problem -> changed.contains(problem.field()));
  }

  private void save(
      DSLContext tx,
      PersonRecord person,
      PersonDraft draft,
      Set<PersonField> fields,
      Predicate<Problem> counts) {
    PersonDraft whole = PersonFormDrafts.of(person);
    for (PersonField field : fields) {
      whole = whole.with(field, draft.text(field));
    }
    PersonCheck check = check(tx, person.getId(), whole);
    refuse(check.problems(), counts);
    String note = checkNote(check.draft());
    boolean different = PersonFormDrafts.write(person, check.draft(), fields);
    if (different || !note.equals(person.getCheckNote() == null ? "" : person.getCheckNote())) {
      person.setCheckNote(note.isEmpty() ? null : note);
      update(person);
    }
  }

  /**
   * Says what became of somebody: 迁出 and 死亡 with their day, 在册 without either.
   *
   * @param status a code of the table person_status
   * @param day null while it is not known
   */
  public void setStatus(DSLContext tx, long id, String status, LocalDate day) {
    if (!CodeTables.table("person_status").hasCode(status)) {
      throw new IllegalArgumentException("no status " + status);
    }
    PersonRecord person = stored(tx, id);
    person.setStatus(status);
    person.setDiedOn(status.equals(PersonFormRules.DEAD) ? day : null);
    person.setMovedOn(status.equals(PersonFormRules.MOVED) ? day : null);
    update(person);
  }

  /**
   * Gives somebody another citizen's number; the one before stays known as a former one. Sex and
   * birth date stay, and contradictions are noted on the record.
   *
   * @param reason a code of the table former_id_reason
   * @param day since when; may be null
   * @throws RefusedException {@code person.number-refused}, {@code person.number-exists}
   */
  public void renumber(DSLContext tx, long id, String newNumber, String reason, LocalDate day) {
    PersonRecord person = stored(tx, id);
    Read<IdCardNumber> read = IdCardNumber.read(newNumber, today());
    if (!read.isUsable()) {
      Problem why = read.problems().getFirst();
      throw new RefusedException("person.number-refused", Messages.text(why));
    }
    if (read.value() == null) {
      Problem why = Problem.error("value-missing");
      throw new RefusedException("person.number-refused", Messages.text(why));
    }
    String number = read.value().text();
    if (number.equals(person.getIdNumber())) {
      return;
    }
    PersonRecord other = PersonRepository.byIdNumbers(tx, List.of(number)).get(number);
    if (other != null) {
      throw new RefusedException("person.number-exists", other.getName());
    }
    if (person.getIdNumber() != null) {
      keepFormer(tx, person, reason, day);
    }
    person.setIdNumber(number);
    person.setDocumentType(PersonFormRules.IDENTITY_CARD);
    person.setNoIdReason(null);
    String note = checkNote(PersonFormDrafts.of(person));
    person.setCheckNote(note.isEmpty() ? null : note);
    update(person);
  }

  private void keepFormer(DSLContext tx, PersonRecord person, String reason, LocalDate day) {
    if (!CodeTables.table("former_id_reason").hasCode(reason)) {
      throw new IllegalArgumentException("no reason " + reason);
    }
    var former = new FormerIdNumberRecord();
    former.setId(RecordIds.one(tx));
    former.setPersonId(person.getId());
    former.setIdNumber(person.getIdNumber());
    former.setReason(reason);
    former.setUntilDay(day);
    former.setVersion(1);
    former.setCreatedAt(now());
    former.setCreatedBy(user());
    PersonRepository.insert(tx, former);
  }

  private String checkNote(PersonDraft read) {
    List<Problem> warnings =
        PersonFormRules.read(read, today()).kept().stream()
            .filter(problem -> !problem.isError())
            .toList();
    return PersonDrafts.checkNote(warnings);
  }

  private static void refuse(List<Problem> problems, Predicate<Problem> counts) {
    problems.stream()
        .filter(Problem::isError)
        .filter(counts)
        .findFirst()
        .ifPresent(
            problem -> {
              throw new RefusedException("person.form-errors", Messages.text(problem));
            });
  }

  /** A merged record is no longer anybody's: it is as gone. */
  private static PersonRecord stored(DSLContext tx, long id) {
    PersonRecord person = PersonRepository.byId(tx, id);
    if (person == null || person.getMergedInto() != null) {
      throw new RefusedException("person.gone");
    }
    return person;
  }

  private void update(PersonRecord person) {
    person.setVersion(person.getVersion() + 1);
    stamp(person);
    person.update();
  }

  private void stamp(PersonRecord person) {
    person.setUpdatedAt(now());
    person.setUpdatedBy(user());
  }

  private Set<PersonField> seen() {
    var seen = EnumSet.noneOf(PersonField.class);
    Arrays.stream(PersonField.values())
        .filter(field -> access.seesWhole(field.code()))
        .forEach(seen::add);
    return seen;
  }

  private String user() {
    return access.session().user();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
