package huimin.recovery;

import huimin.person.PersonCard;
import huimin.person.PersonKey;
import huimin.person.Villages;
import huimin.platform.db.Deed;
import huimin.recovery.CaseDates.Look;
import huimin.value.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The door to the cases. Every list looked at and every case opened is put down in the cabinet's
 * journal once ({@link CaseSight}), with the number of the case and the purpose, never with a name.
 */
public final class CaseService {
  private final CaseStore store;
  private final CaseAccess access;
  private final CasePeople people;
  private final CaseDates dates;
  private final CaseSight sight;

  CaseService(
      CaseStore store, CaseAccess access, CasePeople people, CaseDates dates, CaseSight sight) {
    this.store = store;
    this.access = access;
    this.sight = sight;
    this.people = people;
    this.dates = dates;
  }

  /** The worklist: all cases, or those not closed, by what is due next. */
  public List<CaseRow> list(boolean closedToo) {
    access.require(CaseAction.CASE_LIST);
    List<Entry<RecoveryCase>> cases =
        all().stream().filter(c -> closedToo || c.content().state() != CaseState.CLOSED).toList();
    Map<Long, PersonKey> names =
        people.named(cases.stream().map(c -> c.content().personId()).toList());
    Villages villages = people.villages();
    Look look = dates.new Look();
    sight.see(CaseSight.LISTS, CaseAction.CASE_LIST, "cases:" + cases.size(), null);
    return cases.stream()
        .map(entry -> row(entry, names.get(entry.content().personId()), villages, look))
        .sorted(
            java.util.Comparator.comparing(
                row -> row.nextDue() == null ? java.time.LocalDate.MAX : row.nextDue().on()))
        .toList();
  }

  private static CaseRow row(
      Entry<RecoveryCase> entry, PersonKey person, Villages villages, Look look) {
    RecoveryCase c = entry.content();
    List<DueItem> due = look.due(entry);
    return new CaseRow(
        entry.caseId(),
        c.personId(),
        person == null ? "" : person.name(),
        person == null ? "" : place(person, villages),
        c.measure(),
        c.state(),
        RecoveryRules.isPriority(c),
        c.receivedOn() == null ? null : look.rules().dueToReport(c.receivedOn()),
        c.reportedOn(),
        look.termEnd(entry).orElse(null),
        due.isEmpty() ? null : due.getFirst());
  }

  private static String place(PersonKey person, Villages villages) {
    return villages.name(person.villageId()) + (person.group() == null ? "" : person.group());
  }

  /** The cases as they are, each about the person's record the office keeps now. */
  private List<Entry<RecoveryCase>> all() {
    return followed(store.all(EntryKind.CASE), people);
  }

  static List<Entry<RecoveryCase>> followed(List<Entry<RecoveryCase>> cases, CasePeople people) {
    Map<Long, Long> now =
        people.current(cases.stream().map(c -> c.content().personId()).distinct().toList());
    return cases.stream().map(entry -> followed(entry, now)).toList();
  }

  private static Entry<RecoveryCase> followed(Entry<RecoveryCase> entry, Map<Long, Long> now) {
    RecoveryCase content = entry.content().about(now.get(entry.content().personId()));
    return new Entry<>(
        entry.id(), entry.caseId(), content, entry.version(), entry.changedAt(), entry.changedBy());
  }

  /**
   * Opens one case, or reads the open one afresh; the opening is put down with the purpose.
   *
   * @throws RefusedException {@code recovery.gone}
   */
  public CaseSheet open(long caseId, OpeningPurpose purpose) {
    access.require(CaseAction.CASE_VIEW);
    Entry<RecoveryCase> entry = one(caseId);
    String subject = CaseStore.subject(caseId);
    sight.see(subject, CaseAction.CASE_VIEW, subject, purpose);
    return sheet(entry);
  }

  /**
   * The person a case is about, as the office's registry shows them to the one at work. It is put
   * down here and not in the office's journal, where it would tell who is looked at from here.
   *
   * @throws RefusedException {@code recovery.gone}, {@code person.gone}
   */
  public PersonCard person(long caseId, OpeningPurpose purpose) {
    access.require(CaseAction.PERSON_VIEW);
    long person = one(caseId).content().personId();
    String subject = CaseStore.subject(caseId);
    sight.see(subject, CaseAction.PERSON_VIEW, subject, purpose);
    return people.card(person);
  }

  private Entry<RecoveryCase> one(long caseId) {
    List<Entry<RecoveryCase>> found =
        store.database().read(tx -> store.of(tx, caseId, EntryKind.CASE));
    if (found.isEmpty()) {
      throw new RefusedException("recovery.gone");
    }
    return followed(found, people).getFirst();
  }

  private CaseSheet sheet(Entry<RecoveryCase> entry) {
    RecoveryCase c = entry.content();
    CaseParts parts = parts(entry.caseId());
    var rules = new RecoveryRules(dates.figures());
    PersonKey person = people.named(List.of(c.personId())).get(c.personId());
    return new CaseSheet(
        entry,
        person == null ? "" : person.name(),
        c.receivedOn() == null ? null : rules.dueToReport(c.receivedOn()),
        rules.termEnd(c, contents(parts.suspensions())).orElse(null),
        RecoveryRules.isPriority(c),
        rules.gap(entry.caseId(), c.personId(), contents(parts.team()), dates.today()),
        RecoveryRules.missingPapers(contents(parts.file())),
        parts);
  }

  private static <T> List<T> contents(Collection<Entry<T>> entries) {
    return entries.stream().map(Entry::content).toList();
  }

  private CaseParts parts(long caseId) {
    return store
        .database()
        .read(
            tx ->
                new CaseParts(
                    store.of(tx, caseId, EntryKind.SUSPENSION),
                    store.of(tx, caseId, EntryKind.HANDOVER),
                    store.of(tx, caseId, EntryKind.TEAM),
                    store.of(tx, caseId, EntryKind.SERVICE),
                    store.of(tx, caseId, EntryKind.VISIT),
                    store.of(tx, caseId, EntryKind.SURVEY),
                    store.of(tx, caseId, EntryKind.REFERRAL),
                    store.of(tx, caseId, EntryKind.CONSENT),
                    store.of(tx, caseId, EntryKind.FILE)));
  }

  /**
   * Begins a case.
   *
   * @throws RefusedException {@code recovery.case-running} (the person has one that is not closed),
   *     {@code recovery.person-gone}, and as {@link #save}
   */
  public Entry<RecoveryCase> add(RecoveryCase content) {
    access.require(CaseAction.CASE_EDIT);
    long person = people.current(List.of(content.personId())).get(content.personId());
    if (!people.named(List.of(person)).containsKey(person)) {
      throw new RefusedException("recovery.person-gone");
    }
    boolean running =
        all().stream()
            .map(Entry::content)
            .anyMatch(c -> c.personId() == person && c.state() != CaseState.CLOSED);
    if (running) {
      throw new RefusedException("recovery.case-running");
    }
    RecoveryCase fresh = content.about(person).in(CaseState.OPEN, null, null, null);
    CaseCheck.of(fresh, dates.figures(), dates.today()).require();
    return store.begin(fresh, Deed.of(access.session(), CaseAction.CASE_EDIT), access.session());
  }

  /**
   * Saves a case that nobody changed since it was read.
   *
   * @throws RefusedException {@code recovery.day-order}, {@code recovery.day-ahead}, {@code
   *     recovery.too-long}, {@code recovery.end-incomplete}, {@code recovery.case-closed}, {@code
   *     recovery.changed-meanwhile}, {@code recovery.gone}
   */
  public Entry<RecoveryCase> save(Entry<RecoveryCase> read, RecoveryCase content) {
    access.require(CaseAction.CASE_EDIT);
    RecoveryCase stored = one(read.caseId()).content();
    if (stored.state() == CaseState.CLOSED) {
      throw new RefusedException("recovery.case-closed");
    }
    RecoveryCase next =
        content
            .about(stored.personId())
            .in(stored.state(), stored.proposedOn(), stored.proposedBy(), stored.closedOn());
    CaseCheck.of(next, dates.figures(), dates.today()).require();
    Deed deed =
        Deed.of(access.session(), CaseAction.CASE_EDIT).on(CaseStore.subject(read.caseId()));
    return store.save(read, EntryKind.CASE, next, deed, access.session());
  }

  /** What the help teams of running cases lack; complete ones are left out. */
  public List<TeamGap> gaps() {
    access.require(CaseAction.CASE_LIST);
    sight.see(CaseSight.LISTS, CaseAction.CASE_LIST, "gaps", null);
    Look look = dates.new Look();
    return all().stream()
        .filter(c -> c.content().state() == CaseState.OPEN && c.content().endedOn() == null)
        .map(
            c ->
                look.rules()
                    .gap(c.caseId(), c.content().personId(), look.team(c.caseId()), dates.today()))
        .filter(gap -> !gap.none())
        .toList();
  }

  /** The figures in force, the office's own among them. */
  public RecoveryFigures figures() {
    access.require(CaseAction.CASE_LIST);
    return dates.figures();
  }
}
