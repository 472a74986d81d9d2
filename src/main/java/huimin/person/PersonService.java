package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.text.Pinyin;
import huimin.value.LabelledText;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The door to people, households and villages. */
public final class PersonService {
  private final OfficeDatabase database;
  private final Clock clock;
  private volatile boolean searchable;

  /** The people of one open office; ages count on the clock's day. */
  public PersonService(OfficeDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One page of the ledger with its sums {@code households} and {@code amount} (yuan a month). */
  public LedgerPage<PersonRow> ledger(LedgerQuery query) {
    LocalDate today = LocalDate.now(clock);
    if (PersonLedgerRepository.STROKES.equals(query.sortColumn())) {
      makeSearchable();
    }
    return database.read(tx -> PersonLedgerRepository.page(tx, query, today));
  }

  /** The villages in the office's order. */
  public Villages villages() {
    return database.read(VillageRepository::all);
  }

  /** The villages, inside a caller's transaction. */
  public Villages villages(DSLContext tx) {
    return VillageRepository.all(tx);
  }

  /** How many people and households there are. */
  public Map<String, Integer> counts() {
    return database.read(
        tx ->
            Map.of(
                "persons", PersonRepository.count(tx),
                "households", PersonRepository.households(tx)));
  }

  /** Who {@link #find} finds. */
  public List<PersonKey> search(String text, int limit) {
    return find(text, limit).stream().map(PersonFound::person).toList();
  }

  /**
   * People found by one or more words, each of which must meet something of them: name from any
   * character, pinyin or its initials (of the given name too), ID number from start or end, birth
   * date, last digits of a telephone, village, group. Whole names and numbers come first, then the
   * order of pinyin; where more meet the words than are asked for, those shown are not the first of
   * all in that order.
   *
   * @param limit people at most
   */
  public List<PersonFound> find(String text, int limit) {
    if (!searchable) {
      makeSearchable();
    }
    return database.read(
        tx -> {
          for (List<SearchWord> words : SearchWords.read(text, () -> VillageRepository.all(tx))) {
            var hits = PersonSearchRepository.find(tx, words, limit);
            if (!hits.isEmpty()) {
              return hits.stream().map(hit -> found(hit, words)).toList();
            }
          }
          return List.of();
        });
  }

  private static PersonFound found(PersonSearchRepository.Hit hit, List<SearchWord> words) {
    PersonRecord person = hit.person();
    String phone =
        Stream.of(person.getPhone(), person.getPhone2())
            .filter(Objects::nonNull)
            .filter(number -> words.stream().anyMatch(word -> word.isEndOf(number)))
            .findFirst()
            .orElse(null);
    return new PersonFound(PersonRepository.key(person), hit.by(), phone);
  }

  /**
   * Makes of everybody what a search needs, unless it is there: after an update of the program, or
   * where the people came in by a rebuild. Called before the first search; earlier is better, since
   * it takes a few seconds for each 10,000 people.
   */
  public synchronized void makeSearchable() {
    if (searchable) {
      return;
    }
    if (!database.read(PersonTermRepository::isMade)) {
      Deed deed = Deed.ofProgram(Action.OFFICE_UPDATE).on("search");
      Long last = null;
      do {
        Long after = last;
        last = database.write(deed, tx -> PersonTermRepository.makePart(tx, after));
      } while (last != null);
    }
    searchable = true;
  }

  /**
   * Puts right how a name is read. The program never proposes over it, unless an import changes the
   * name itself.
   *
   * @param reading syllables parted by blanks or apostrophes, without tones: {@code zeng guo qing}
   * @throws RefusedException {@code person.reading-unreadable}, {@code person.gone}; {@code
   *     security.not-permitted}
   */
  public void correctReading(long id, String reading, Session session) {
    Access.of(session).require(Action.PERSON_EDIT);
    Pinyin corrected =
        Pinyin.typed(reading)
            .orElseThrow(() -> new RefusedException("person.reading-unreadable", reading));
    database.write(
        Deed.of(session, Action.PERSON_EDIT).on("person:" + id),
        tx -> {
          PersonTermRepository.rewrite(
              tx,
              List.of(id),
              () ->
                  PersonRepository.correctReading(
                      tx, id, corrected, LocalDateTime.now(clock), session.user()));
          return null;
        });
  }

  /**
   * Does something to the rows of certain people, who may be gone afterwards, and keeps the search
   * in step with it. For what changes rows by another way than an import.
   */
  public static void rewriting(DSLContext tx, Collection<Long> ids, Runnable work) {
    PersonTermRepository.rewrite(tx, ids, work);
  }

  /** Who bears these ID numbers; unknown numbers are left out. */
  public Map<String, PersonKey> byIdNumbers(DSLContext tx, Collection<String> numbers) {
    var keys = new HashMap<String, PersonKey>();
    PersonRepository.byIdNumbers(tx, numbers)
        .forEach((number, person) -> keys.put(number, PersonRepository.key(person)));
    return keys;
  }

  /** Who these ids are. */
  public Map<Long, PersonKey> byIds(DSLContext tx, Collection<Long> ids) {
    return PersonRepository.keys(tx, ids);
  }

  /** One person's page; refused when the record is gone. */
  public PersonCard card(long id) {
    return database.read(
        tx -> {
          PersonRecord person = PersonRepository.byId(tx, id);
          if (person == null) {
            throw new RefusedException("person.gone");
          }
          return card(tx, person);
        });
  }

  private PersonCard card(DSLContext tx, PersonRecord person) {
    String village = VillageRepository.all(tx).name(person.getVillageId());
    PersonKey key = PersonRepository.key(person);
    List<LabelledText> members = HouseholdRepository.membersWith(tx, person.getId());
    String summary =
        Messages.text(
            "person.card.summary",
            label("sex", person.getSex()),
            key.ageOn(LocalDate.now(clock)) < 0 ? "—" : key.ageOn(LocalDate.now(clock)),
            village,
            person.getGroupName() == null ? "" : person.getGroupName(),
            members.size());
    return new PersonCard(
        person.getId(),
        person.getName(),
        summary,
        orEmpty(person.getCheckNote()),
        facts(person),
        members);
  }

  private static List<LabelledText> facts(PersonRecord person) {
    var facts = new ArrayList<LabelledText>();
    add(facts, "id_number", person.getIdNumber());
    add(facts, "birth_date", person.getBirthDate());
    add(facts, "ethnic", label("ethnic", person.getEthnic()));
    add(facts, "education", label("education", person.getEducation()));
    add(facts, "political", label("political", person.getPolitical()));
    add(facts, "marital", label("marital", person.getMarital()));
    add(facts, "health", label("health", person.getHealth()));
    add(facts, "disability_kind", label("disability_kind", person.getDisabilityKind()));
    add(facts, "disability_grade", label("disability_grade", person.getDisabilityGrade()));
    add(facts, "labour", label("labour", person.getLabour()));
    add(facts, "phone", person.getPhone());
    add(facts, "phone2", person.getPhone2());
    add(facts, "registered_address", person.getRegisteredAddress());
    add(facts, "address", person.getAddress());
    add(facts, "note", person.getNote());
    return facts;
  }

  private static void add(List<LabelledText> facts, String column, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      facts.add(new LabelledText(Messages.text("person.column." + column), value.toString()));
    }
  }

  private static String label(String table, String code) {
    return code == null ? "" : CodeTables.table(table).label(code);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
