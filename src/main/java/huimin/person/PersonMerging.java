package huimin.person;

import huimin.platform.db.RecordHistory;
import huimin.platform.db.RecordState;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.value.RefusedException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * Two entries of the register that are one person, in a caller's transaction. The one that goes
 * stays as a record, points to the one that is kept and keeps no number; what it bore becomes a
 * former number, so that a roster with it means the person who is kept.
 */
public final class PersonMerging {
  private final RecordHistory history;

  /**
   * The entries of one open office.
   *
   * @param history tells which act made two entries one
   */
  public PersonMerging(RecordHistory history) {
    this.history = history;
  }

  /** The two versions somebody was looking at. */
  public record Versions(int kept, int other) {}

  /** Where the two differ, in the order of the form. */
  public List<MergeField> fields(DSLContext tx, long kept, long other) {
    PersonRecord stays = entry(tx, kept);
    PersonRecord goes = entry(tx, other);
    return MergeRepository.differing(tx, stays, goes);
  }

  /** The versions of both now. */
  public Versions versions(DSLContext tx, long kept, long other) {
    return new Versions(entry(tx, kept).getVersion(), entry(tx, other).getVersion());
  }

  /**
   * Writes the entry that stays and closes the other; the records that hang on it are handed over
   * by each room's {@link PersonMove}.
   *
   * @throws RefusedException {@code person.gone}, {@code person.merge-same}, {@code
   *     person.merge-changed} when one was changed since somebody looked
   */
  public void merge(DSLContext tx, Merge merge, Versions seen) {
    PersonRecord stays = entry(tx, merge.kept());
    PersonRecord goes = entry(tx, merge.other());
    if (merge.kept() == merge.other()) {
      throw new RefusedException("person.merge-same");
    }
    if (stays.getVersion() != seen.kept() || goes.getVersion() != seen.other()) {
      throw new RefusedException("person.merge-changed");
    }
    MergeRepository.merge(tx, stays, goes, merge);
  }

  /** Who an entry went into; empty while it stands for itself. */
  public Optional<Long> keptFor(DSLContext tx, long person) {
    return MergeRepository.keptFor(tx, person);
  }

  /** Everybody who can be somebody else's second entry, with all numbers ever borne. */
  public List<Identity> identities(DSLContext tx) {
    return IdentityRepository.all(tx);
  }

  /** Entries that went into another one, newest first. */
  public List<MergedEntry> merged(DSLContext tx) {
    return MergeRepository.merged(tx);
  }

  /**
   * The record of the journal that made an entry part of another one.
   *
   * @throws RefusedException {@code person.merge-none} when it stands for itself
   */
  public long record(long other) {
    return history.of("person", Long.toString(other)).stream()
        .filter(state -> state.before().get("merged_into") == null)
        .filter(state -> state.after().get("merged_into") != null)
        .map(RecordState::seq)
        .reduce((first, last) -> last)
        .orElseThrow(() -> new RefusedException("person.merge-none"));
  }

  private static PersonRecord entry(DSLContext tx, long id) {
    PersonRecord person = PersonRepository.byId(tx, id);
    if (person == null || person.getMergedInto() != null) {
      throw new RefusedException("person.gone");
    }
    return person;
  }
}
