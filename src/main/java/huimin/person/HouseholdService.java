package huimin.person;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.Problem;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * The door to households and who is in them (handbook B2, C3). Methods with a transaction are steps
 * of a caller's act, between which a household may be without head.
 */
public final class HouseholdService {
  private final OfficeDatabase database;
  private final Access access;
  private final HouseholdWriting writing;
  private final HouseholdReading reading;

  /** The households of one open office; ages count on the clock's day. */
  public HouseholdService(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.writing = new HouseholdWriting(access, clock);
    this.reading = new HouseholdReading(access, clock);
  }

  /** The household somebody belongs to. */
  public Optional<HouseholdView> of(long person) {
    access.require(Action.PERSON_OPEN);
    return database.read(
        tx -> HouseholdRepository.of(tx, person).map(household -> reading.view(tx, household)));
  }

  /**
   * One household.
   *
   * @throws RefusedException {@code person.household-gone}
   */
  public HouseholdView view(long household) {
    access.require(Action.PERSON_OPEN);
    return database.read(tx -> reading.view(tx, household));
  }

  /** The same inside a caller's transaction, as the one at work may see it. */
  public HouseholdView view(DSLContext tx, long household) {
    return reading.view(tx, household);
  }

  /**
   * What a household goes by, inside a caller's transaction; null without a head or when it is
   * gone.
   */
  public String headName(DSLContext tx, long household) {
    return HouseholdRepository.headName(tx, household);
  }

  /** The household somebody belongs to, inside a caller's transaction. */
  public Optional<Long> householdOf(DSLContext tx, long person) {
    return HouseholdRepository.of(tx, person);
  }

  /** What is wrong with a household's own fields. */
  public List<Problem> check(HouseholdDraft draft) {
    access.require(Action.PERSON_EDIT);
    return HouseholdRules.check(draft);
  }

  /** What is wrong with a member's fields. */
  public List<Problem> check(MemberDraft draft) {
    access.require(Action.PERSON_EDIT);
    return HouseholdRules.check(draft);
  }

  /**
   * Opens a household of one person, its head.
   *
   * @param since the day the head joined; may be null
   * @return the household's record
   * @throws RefusedException {@code person.member-elsewhere}, {@code person.form-errors}
   */
  public long open(long head, HouseholdDraft draft, LocalDate since) {
    access.require(Action.PERSON_EDIT);
    return write("person:" + head, tx -> open(tx, head, draft, since));
  }

  /** The same inside a caller's transaction. */
  public long open(DSLContext tx, long head, HouseholdDraft draft, LocalDate since) {
    long household = writing.open(tx, draft);
    writing.join(tx, household, MemberDraft.counted(head, HouseholdRules.HEAD, since));
    return household;
  }

  /**
   * Changes a household's own fields.
   *
   * @throws RefusedException {@code person.changed-meanwhile}, {@code person.household-gone}
   */
  public void change(long household, int version, HouseholdDraft draft) {
    access.require(Action.PERSON_EDIT);
    write(
        subject(household),
        tx -> {
          requireVersion(tx, household, version);
          writing.change(tx, household, draft);
          return null;
        });
  }

  /** The same inside a caller's transaction. */
  public void change(DSLContext tx, long household, HouseholdDraft draft) {
    writing.change(tx, household, draft);
  }

  /**
   * Takes somebody in.
   *
   * @throws RefusedException {@code person.member-elsewhere}, {@code person.household-has-head},
   *     {@code person.household-closed}, {@code person.form-errors}
   */
  public void join(long household, MemberDraft member) {
    access.require(Action.PERSON_EDIT);
    write(
        subject(household),
        tx -> {
          writing.join(tx, household, member);
          return null;
        });
  }

  /** The same inside a caller's transaction. */
  public void join(DSLContext tx, long household, MemberDraft member) {
    writing.join(tx, household, member);
  }

  /**
   * Changes a member's relation, day of joining, counting and obligation; who is head is changed by
   * {@link #newHead} only.
   *
   * @throws RefusedException {@code person.not-member}, {@code person.household-has-head}
   */
  public void changeMember(long household, MemberDraft member) {
    access.require(Action.PERSON_EDIT);
    write(
        subject(household),
        tx -> {
          writing.changeMember(tx, household, member);
          return null;
        });
  }

  /**
   * Says whether a member counts, inside a caller's transaction.
   *
   * @param reason code of the table not_counted_reason; null for one who counts
   */
  public void setCounted(DSLContext tx, long person, boolean counted, String reason) {
    writing.setCounted(tx, person, counted, reason);
  }

  /**
   * Takes somebody out; what was stays among the former members. The last one to leave closes the
   * household.
   *
   * @param reason code of the table leave_reason
   * @throws RefusedException {@code person.not-member}, {@code person.head-must-change-first}
   */
  public void leave(long household, long person, LocalDate day, String reason) {
    access.require(Action.PERSON_EDIT);
    write(
        subject(household),
        tx -> {
          HouseholdView before = reading.view(tx, household);
          boolean head =
              before.members().stream()
                  .anyMatch(member -> member.isHead() && member.person().id() == person);
          if (head && before.size() > 1) {
            String name = before.members().getFirst().person().name();
            throw new RefusedException("person.head-must-change-first", name);
          }
          leave(tx, person, day, reason);
          if (before.size() == 1) {
            close(tx, household, day);
          }
          return null;
        });
  }

  /** The same inside a caller's transaction; a head who leaves leaves the household without. */
  public void leave(DSLContext tx, long person, LocalDate day, String reason) {
    writing.leave(tx, person, day, reason);
  }

  /** What the others would be to a new head, as far as it can be told. */
  public Map<Long, String> proposedRelations(long household, long head) {
    access.require(Action.PERSON_EDIT);
    return database.read(tx -> proposedRelations(tx, household, head));
  }

  /** The same inside a caller's transaction. */
  public Map<Long, String> proposedRelations(DSLContext tx, long household, long head) {
    return reading.relationsTo(tx, household, head);
  }

  /**
   * Makes a member the head.
   *
   * @param relations of every other member to the new head
   * @throws RefusedException {@code person.relations-missing}, {@code person.not-member}, {@code
   *     person.changed-meanwhile}
   */
  public void newHead(long household, int version, long head, Map<Long, String> relations) {
    access.require(Action.PERSON_EDIT);
    write(
        subject(household),
        tx -> {
          requireVersion(tx, household, version);
          writing.newHead(tx, household, head, relations);
          return null;
        });
  }

  /** The same inside a caller's transaction. */
  public void newHead(DSLContext tx, long household, long head, Map<Long, String> relations) {
    writing.newHead(tx, household, head, relations);
  }

  /**
   * Closes an empty household, inside a caller's transaction.
   *
   * @throws RefusedException {@code person.household-not-empty}
   */
  public void close(DSLContext tx, long household, LocalDate day) {
    writing.close(tx, household, day);
  }

  private static void requireVersion(DSLContext tx, long household, int version) {
    HouseholdRecord stored = HouseholdWriting.active(tx, household);
    if (stored.getVersion() != version) {
      throw new RefusedException("person.changed-meanwhile");
    }
  }

  private static String subject(long household) {
    return "household:" + household;
  }

  private <T> T write(String subject, Function<DSLContext, T> work) {
    return database.write(Deed.of(access.session(), Action.PERSON_EDIT).on(subject), work);
  }
}
