package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.db.DerivedRows;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.task.Progress;
import huimin.text.Pinyin;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Finds anybody in town by any piece of what one knows (handbook E). */
public final class SearchService {
  private static final Set<SearchKind> OF_ID =
      EnumSet.of(SearchKind.ID_START, SearchKind.ID_END, SearchKind.FORMER_ID);

  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;
  private final DerivedRows terms = new PersonTermRepository();

  /** The search over one open office, which from now on keeps its terms in step. */
  public SearchService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
    database.derived().follow(terms);
  }

  /** Whether everybody is ready to be found. */
  public boolean isPrepared() {
    access.require(Action.PERSON_VIEW);
    return database.derived().isMade(terms);
  }

  /**
   * Makes of everybody what a search needs, unless it is there: after an update of the program, a
   * restore or a rebuild. A search does it by itself; earlier is better, since 10,000 people take a
   * few seconds.
   */
  public void prepare(Progress progress) {
    access.require(Action.PERSON_VIEW);
    database.derived().make(terms, progress);
  }

  /**
   * People found by one or more words, each of which must meet something of them: name from any
   * character, pinyin or its initials (of the given name too), ID number from start or end, birth
   * date, last digits of a telephone, village, group; names and ID numbers borne before as well.
   * Whole names and numbers come first, then the order of pinyin; where more meet the words than
   * are asked for, those shown are not the first of all in that order. Numbers the one at work sees
   * masked are not searched, and records merged into another are not found.
   *
   * @param text blank finds nobody
   * @param limit people at most
   */
  public List<PersonFound> find(String text, int limit) {
    access.require(Action.PERSON_VIEW);
    if (text.isBlank()) {
      return List.of();
    }
    Optional<List<PersonFound>> found = lookUp(text, limit);
    while (found.isEmpty()) {
      database.derived().make(terms, Progress.NONE);
      found = lookUp(text, limit);
    }
    return found.get();
  }

  /** Empty when there is nothing to look it up in. */
  private Optional<List<PersonFound>> lookUp(String text, int limit) {
    return database.read(
        tx ->
            database.derived().isMade(terms)
                ? Optional.of(find(tx, text, limit))
                : Optional.empty());
  }

  private List<PersonFound> find(DSLContext tx, String text, int limit) {
    Set<SearchKind> closed = closed();
    boolean formerNames = access.seesWhole("former_name");
    for (List<SearchWord> way : SearchWords.read(text, () -> VillageRepository.all(tx))) {
      var words = way.stream().map(word -> word.without(closed)).toList();
      var hits = PersonSearchRepository.find(tx, words, formerNames, limit);
      if (!hits.isEmpty()) {
        return hits.stream().map(hit -> found(hit, words)).toList();
      }
    }
    return List.of();
  }

  /** Whether ID numbers and telephones are searched for the one at work. */
  public boolean findsNumbers() {
    access.require(Action.PERSON_VIEW);
    return closed().isEmpty();
  }

  /** What the one at work does not see whole, and so is not searched by. */
  private Set<SearchKind> closed() {
    Set<SearchKind> closed = EnumSet.noneOf(SearchKind.class);
    if (!access.seesWhole("id_number")) {
      closed.addAll(OF_ID);
    }
    if (!access.seesWhole("phone")) {
      closed.add(SearchKind.PHONE);
    }
    return closed;
  }

  private PersonFound found(PersonSearchRepository.Hit hit, List<SearchWord> words) {
    PersonRecord person = hit.person();
    String beside =
        words.stream()
            .map(word -> word.meetsBeside(hit.found()))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return new PersonFound(
        PersonRepository.key(person).seenBy(access),
        person.getSex(),
        person.getStatus(),
        hit.by(),
        beside);
  }

  /**
   * How somebody's name is read.
   *
   * @throws RefusedException {@code person.gone}
   */
  public Reading reading(long id) {
    access.require(Action.PERSON_OPEN);
    return database.read(
        tx -> {
          PersonRecord person = PersonRepository.byId(tx, id);
          if (person == null) {
            throw new RefusedException("person.gone");
          }
          return Reading.of(person);
        });
  }

  /**
   * Puts right how a name is read. The program never proposes over it, unless an import changes the
   * name itself.
   *
   * @param shown what stood there before
   * @param typed syllables parted by blanks or apostrophes, tones may be left out: {@code zeng guo
   *     qing}
   * @throws RefusedException {@code person.reading-unreadable}, {@code person.reading-syllables},
   *     {@code person.gone}, {@code person.reading-changed}
   */
  public Reading correctReading(Reading shown, String typed) {
    access.require(Action.PERSON_EDIT);
    Pinyin corrected =
        Pinyin.typed(typed)
            .orElseThrow(() -> new RefusedException("person.reading-unreadable", typed));
    Deed deed = Deed.of(access.session(), Action.PERSON_EDIT).on("person:" + shown.id());
    return database.write(
        deed,
        tx -> {
          PersonRecord person = PersonRepository.byId(tx, shown.id());
          if (person == null) {
            throw new RefusedException("person.gone");
          }
          if (!Reading.of(person).equals(shown)) {
            throw new RefusedException("person.reading-changed", person.getName());
          }
          int syllables = shown.syllables();
          if (syllables > 0 && corrected.initials().length() != syllables) {
            throw new RefusedException("person.reading-syllables", person.getName(), syllables);
          }
          LocalDateTime now = LocalDateTime.now(clock);
          PersonRepository.setReading(tx, person, corrected, now, access.session().user());
          return Reading.of(person);
        });
  }
}
