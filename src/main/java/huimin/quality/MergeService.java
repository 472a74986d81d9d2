package huimin.quality;

import huimin.person.Merge;
import huimin.person.MergeField;
import huimin.person.MergedEntry;
import huimin.person.PersonKey;
import huimin.person.PersonMerging;
import huimin.person.PersonMerging.Versions;
import huimin.person.PersonMove;
import huimin.person.PersonMove.Moving;
import huimin.person.PersonService;
import huimin.person.Villages;
import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;

/**
 * The door to merging two entries that are one person: one write, one deed, so that it can be taken
 * back whole. Paid lines and notices are frozen and stay as they are; no payment changes by it.
 */
public final class MergeService {
  private final OfficeDatabase database;
  private final Access access;
  private final PersonService persons;
  private final PersonMerging merging;
  private final List<PersonMove> moves;
  private final LongConsumer takeBack;
  private final Clock clock;

  /**
   * The merges of one open office.
   *
   * @param moves hand over what hangs on an entry, room by room
   * @param takeBack takes a record of the journal back by its number, as long as nothing was built
   *     upon it
   */
  public MergeService(
      OfficeDatabase database,
      Access access,
      PersonService persons,
      PersonMerging merging,
      List<PersonMove> moves,
      LongConsumer takeBack,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.persons = persons;
    this.merging = merging;
    this.moves = List.copyOf(moves);
    this.takeBack = takeBack;
    this.clock = clock;
  }

  /**
   * What merging would do; changes nothing.
   *
   * @param fromOther columns whose value is taken from the entry that goes
   * @throws RefusedException what {@link #merge} refuses
   */
  public MergePreview preview(long kept, long other, Set<String> fromOther) {
    access.require(Action.PERSON_MERGE);
    Merge merge = order(kept, other, fromOther);
    return database.read(
        tx -> {
          Map<Long, PersonKey> people = persons.byIds(tx, List.of(kept, other));
          Villages villages = persons.villages(tx);
          var lines = new ArrayList<String>();
          var doubts = new ArrayList<String>();
          Versions seen = merging.versions(tx, kept, other);
          for (PersonMove move : moves) {
            Moving moving = move.preview(tx, merge);
            lines.addAll(moving.lines());
            doubts.addAll(moving.doubts());
          }
          return new MergePreview(
              entry(people.get(kept), villages),
              entry(people.get(other), villages),
              merging.fields(tx, kept, other).stream().map(this::seen).toList(),
              lines,
              doubts,
              seen);
        });
  }

  private static MergePreview.Entry entry(PersonKey person, Villages villages) {
    String group = person.group() == null ? "" : person.group();
    return new MergePreview.Entry(
        person.id(), person.name(), villages.name(person.villageId()) + group);
  }

  private MergeField seen(MergeField field) {
    return new MergeField(
        field.column(),
        field.name(),
        field.label(),
        access.text(field.name(), field.kept()),
        access.text(field.name(), field.other()),
        field.suggestsOther());
  }

  private Merge order(long kept, long other, Set<String> fromOther) {
    LocalDateTime now = LocalDateTime.now(clock);
    return new Merge(kept, other, Set.copyOf(fromOther), now, access.session().user());
  }

  /**
   * Merges: the other entry's records go over to the one that is kept, the entry itself stays as a
   * record and points there.
   *
   * @param fromOther columns whose value is taken from the entry that goes
   * @param seen the versions of the preview
   * @throws RefusedException {@code person.gone}, {@code person.merge-same}, {@code
   *     person.merge-changed}, {@code work.merge-twin-differs}; nothing is changed then
   */
  public void merge(long kept, long other, Set<String> fromOther, Versions seen) {
    access.require(Action.PERSON_MERGE);
    Merge merge = order(kept, other, fromOther);
    Deed deed = Deed.of(access.session(), Action.PERSON_MERGE).on("person:" + kept + "+" + other);
    database.write(deed, tx -> merged(tx, merge, seen));
  }

  private Void merged(DSLContext tx, Merge merge, Versions seen) {
    moves.forEach(move -> move.move(tx, merge));
    merging.merge(tx, merge, seen);
    return null;
  }

  /** Entries that went into another one, newest first. */
  public List<MergedEntry> merged() {
    access.require(Action.PERSON_MERGE);
    return database.read(merging::merged);
  }

  /**
   * Takes a merge back: everything is as it was before, as long as nothing was built upon it.
   *
   * @param other the entry that went into another one
   * @throws RefusedException {@code person.merge-none} when it stands for itself; and what says
   *     what was built upon the merge
   */
  public void takeBack(long other) {
    access.require(Action.PERSON_MERGE);
    takeBack.accept(merging.record(other));
  }
}
