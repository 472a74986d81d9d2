package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.RecordIds;
import huimin.platform.security.Session;
import huimin.recovery.gen.tables.records.CaseEntryRecord;
import huimin.value.RefusedException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/**
 * What is kept in the open cabinet. An entry whose key is gone is gone: it is passed over wherever
 * it may still lie, as after a restore of half a backup.
 */
final class CaseStore {
  private final OfficeDatabase database;
  private final CaseKeys keys;
  private final Clock clock;

  CaseStore(OfficeDatabase database, CaseKeys keys, Clock clock) {
    this.database = database;
    this.keys = keys;
    this.clock = clock;
  }

  OfficeDatabase database() {
    return database;
  }

  CaseKeys keys() {
    return keys;
  }

  Clock clock() {
    return clock;
  }

  /** Everything of a kind. */
  <T> List<Entry<T>> all(EntryKind<T> kind) {
    return database.read(tx -> opened(EntryRepository.ofKind(tx, kind.code()), kind));
  }

  /** Everything of a kind in one case. */
  <T> List<Entry<T>> of(DSLContext tx, long caseId, EntryKind<T> kind) {
    return opened(
        EntryRepository.ofCase(tx, caseId).stream()
            .filter(row -> row.getKind().equals(kind.code()))
            .toList(),
        kind);
  }

  /**
   * One entry.
   *
   * @throws RefusedException {@code recovery.gone}
   */
  <T> Entry<T> one(long id, EntryKind<T> kind) {
    return database
        .read(tx -> EntryRepository.byId(tx, id))
        .filter(row -> row.getKind().equals(kind.code()))
        .flatMap(row -> open(row, kind))
        .orElseThrow(() -> new RefusedException("recovery.gone"));
  }

  private <T> List<Entry<T>> opened(List<CaseEntryRecord> rows, EntryKind<T> kind) {
    var entries = new ArrayList<Entry<T>>();
    rows.forEach(row -> open(row, kind).ifPresent(entries::add));
    return entries;
  }

  private <T> Optional<Entry<T>> open(CaseEntryRecord row, EntryKind<T> kind) {
    Optional<byte[]> key = keys.of(row.getCaseId());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    try {
      T content = CaseCipher.open(row.getContent(), key.get(), place(row), kind.type());
      return Optional.of(
          new Entry<>(
              row.getId(),
              row.getCaseId(),
              content,
              row.getVersion(),
              row.getChangedAt(),
              row.getChangedBy()));
    } catch (GeneralSecurityException e) { // the row is not what was written there
      throw new RefusedException(e, "recovery.entry-altered");
    }
  }

  private static String place(CaseEntryRecord row) {
    return place(row.getId(), row.getCaseId(), row.getKind());
  }

  private static String place(long id, long caseId, String kind) {
    return id + " " + caseId + " " + kind;
  }

  /** A new case with its own key. */
  Entry<RecoveryCase> begin(RecoveryCase content, Deed deed, Session session) {
    long caseId = database.write(deed, RecordIds::one);
    keys.add(caseId);
    return add(caseId, EntryKind.CASE, content, deed.on(subject(caseId)), session);
  }

  /** A new entry of a case, or of the office. */
  <T> Entry<T> add(long caseId, EntryKind<T> kind, T content, Deed deed, Session session) {
    byte[] key = keys.of(caseId).orElseThrow(() -> new RefusedException("recovery.gone"));
    LocalDateTime now = LocalDateTime.now(clock);
    return database.write(
        deed,
        tx -> {
          long id = RecordIds.one(tx);
          String sealed = CaseCipher.seal(content, key, place(id, caseId, kind.code()));
          EntryRepository.insert(
              tx, new CaseEntryRecord(id, caseId, kind.code(), sealed, 1, now, session.user()));
          return new Entry<>(id, caseId, content, 1, now, session.user());
        });
  }

  /**
   * Another content of an entry that nobody changed meanwhile.
   *
   * @throws RefusedException {@code recovery.changed-meanwhile}
   */
  <T> Entry<T> save(Entry<T> read, EntryKind<T> kind, T content, Deed deed, Session session) {
    byte[] key = keys.of(read.caseId()).orElseThrow(() -> new RefusedException("recovery.gone"));
    String sealed = CaseCipher.seal(content, key, place(read.id(), read.caseId(), kind.code()));
    LocalDateTime now = LocalDateTime.now(clock);
    return database.write(
        deed,
        tx -> {
          if (!EntryRepository.update(tx, read.id(), read.version(), sealed, now, session.user())) {
            throw new RefusedException("recovery.changed-meanwhile");
          }
          return new Entry<>(
              read.id(), read.caseId(), content, read.version() + 1, now, session.user());
        });
  }

  /** Takes an entry out. */
  void remove(Entry<?> read, Deed deed) {
    database.write(
        deed,
        tx -> {
          if (!EntryRepository.delete(tx, read.id(), read.version())) {
            throw new RefusedException("recovery.changed-meanwhile");
          }
          return null;
        });
  }

  /** Takes a case out with all its entries, then destroys its key. */
  void erase(long caseId, Deed deed) {
    database.write(
        deed,
        tx -> {
          EntryRepository.deleteCase(tx, caseId);
          return null;
        });
    keys.destroy(caseId);
  }

  /** Keys of cases that have no entry: a beginning or a deletion was cut short. */
  void tidyKeys() {
    List<Long> there = database.read(EntryRepository::caseIds);
    for (long caseId : keys.cases()) {
      if (caseId != CaseKeys.OFFICE && !there.contains(caseId)) {
        keys.destroy(caseId);
      }
    }
  }

  /** Puts down what changes nothing. */
  void note(Deed deed) {
    database.write(deed, tx -> null);
  }

  static String subject(long caseId) {
    return "case:" + caseId;
  }
}
