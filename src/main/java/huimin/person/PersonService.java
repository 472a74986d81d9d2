package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.Progress;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.value.LabelledText;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;

/** The door to people, households and villages. */
public final class PersonService {
  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;
  private final SearchService search;
  private final Set<Opening> opened = ConcurrentHashMap.newKeySet();

  /** Somebody's page was looked at on a day. */
  private record Opening(long person, LocalDate day) {}

  /** The people of one open office; ages count on the clock's day. */
  public PersonService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
    this.search = new SearchService(database, access, clock);
  }

  /** One page of the ledger with its sums {@code households} and {@code amount} (yuan a month). */
  public LedgerPage<PersonRow> ledger(LedgerQuery query) {
    access.require(Action.PERSON_VIEW);
    access.require(query);
    if (PersonLedgerRepository.STROKES.equals(query.sortColumn())) {
      search.prepare(Progress.NONE);
    }
    LocalDate today = LocalDate.now(clock);
    LedgerPage<PersonRow> page = database.read(tx -> PersonLedgerRepository.page(tx, query, today));
    return page.seen(row -> row.seenBy(access), access::hides);
  }

  /** Whether a column or sum of the ledger is left out for the one at work. */
  public boolean hides(String column) {
    access.require(Action.PERSON_VIEW);
    return access.hides(column);
  }

  /** Whether the one at work may filter by a column: a masked one is not searched by. */
  public boolean filters(String column) {
    access.require(Action.PERSON_VIEW);
    return access.seesWhole(column);
  }

  /** The villages in the office's order. */
  public Villages villages() {
    access.require(Action.OFFICE_VIEW);
    return database.read(VillageRepository::all);
  }

  /** The villages, inside a caller's transaction. */
  public Villages villages(DSLContext tx) {
    return VillageRepository.all(tx);
  }

  /** How many people and households there are. */
  public Map<String, Integer> counts() {
    access.require(Action.PERSON_VIEW);
    return database.read(
        tx ->
            Map.of(
                "persons", PersonRepository.count(tx),
                "households", PersonRepository.households(tx)));
  }

  /** Who {@link SearchService#find} finds. */
  public List<PersonKey> search(String text, int limit) {
    access.require(Action.PERSON_VIEW);
    return search.find(text, limit).stream().map(PersonFound::person).toList();
  }

  /** Who bears these ID numbers; unknown numbers are left out. */
  public Map<String, PersonKey> byIdNumbers(DSLContext tx, Collection<String> numbers) {
    var keys = new HashMap<String, PersonKey>();
    PersonRepository.byIdNumbers(tx, numbers)
        .forEach((number, person) -> keys.put(number, PersonRepository.key(person)));
    return keys;
  }

  /** Whether somebody entered or changed any of these people, inside the caller's transaction. */
  public boolean isEditor(DSLContext tx, String user, Collection<Long> people) {
    return PersonRepository.isEditor(tx, user, people);
  }

  /** Who these ids are. */
  public Map<Long, PersonKey> byIds(DSLContext tx, Collection<Long> ids) {
    return PersonRepository.keys(tx, ids);
  }

  /**
   * Records beside the person's own row, by table: former numbers, past memberships, and accounts
   * for those who may see accounts.
   */
  public Map<String, List<Long>> recordsOf(long person) {
    access.require(Action.PERSON_OPEN);
    boolean accounts = access.allows(Action.ACCOUNT_VIEW);
    return database.read(
        tx ->
            Map.of(
                "former_id_number", PersonRepository.formerNumbers(tx, person),
                "past_member", MembershipRepository.pastOf(tx, person),
                "person_account",
                    accounts ? AccountRepository.idsOf(tx, person) : List.<Long>of()));
  }

  /** Who this is; refused when the record is gone. */
  public PersonKey key(long id) {
    access.require(Action.PERSON_OPEN);
    PersonKey key = database.read(tx -> PersonRepository.keys(tx, List.of(id))).get(id);
    if (key == null) {
      throw new RefusedException("person.gone");
    }
    return key.seenBy(access);
  }

  /** The record of the household a person belongs to; empty when to none. */
  public Optional<Long> householdOf(long person) {
    access.require(Action.PERSON_OPEN);
    return database.read(tx -> HouseholdRepository.of(tx, person));
  }

  /** Everybody in a person's household, the person among them; the person alone without one. */
  public List<Long> householdPeople(long person) {
    access.require(Action.PERSON_VIEW);
    return database.read(tx -> HouseholdRepository.peopleWith(tx, person));
  }

  /**
   * One person's page; refused when the record is gone. The journal keeps who looked at whom, once
   * a day and session.
   */
  public PersonCard card(long id) {
    access.require(Action.PERSON_OPEN);
    PersonCard card = read(id);
    if (opened.add(new Opening(id, LocalDate.now(clock)))) {
      Deed deed = Deed.of(access.session(), Action.PERSON_OPEN).on("person:" + id);
      database.write(deed, tx -> null);
    }
    return card;
  }

  private PersonCard read(long id) {
    return database.read(tx -> card(tx, id));
  }

  /** One person's page, for a caller who keeps elsewhere who looked at it. */
  public PersonCard card(DSLContext tx, long id) {
    PersonRecord person = PersonRepository.keptById(tx, id);
    if (person == null) {
      throw new RefusedException("person.gone");
    }
    return card(tx, person);
  }

  private PersonCard card(DSLContext tx, PersonRecord person) {
    String village = VillageRepository.all(tx).name(person.getVillageId());
    PersonKey key = PersonRepository.key(person);
    List<CardMember> members =
        HouseholdRepository.membersWith(
            tx, person.getId(), reason -> access.text("notCountedReason", reason));
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
        orEmpty(access.text("check", person.getCheckNote())),
        facts(person),
        members);
  }

  private List<LabelledText> facts(PersonRecord person) {
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

  /** What is not known, or not for the one at work, is left out. */
  private void add(List<LabelledText> facts, String column, Object value) {
    String text = value == null ? "" : access.text(column, value.toString());
    if (!text.isEmpty()) {
      facts.add(new LabelledText(Messages.text("person.column." + column), text));
    }
  }

  private static String label(String table, String code) {
    return code == null ? "" : CodeTables.table(table).label(code);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
