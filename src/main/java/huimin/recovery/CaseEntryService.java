package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;

/** The door to what belongs to a case, and to staff, contacts and own figures of the office. */
public final class CaseEntryService {
  private final CaseStore store;
  private final CaseAccess access;
  private final CaseSight sight;

  CaseEntryService(CaseStore store, CaseAccess access, CaseSight sight) {
    this.sight = sight;
    this.store = store;
    this.access = access;
  }

  /** Everything of a kind that belongs to no case: staff, contacts, own figures. */
  public <T> List<Entry<T>> ofOffice(EntryKind<T> kind) {
    access.require(CaseAction.CASE_LIST);
    if (kind.ofCase()) {
      throw new IllegalArgumentException(kind.code());
    }
    sight.see("office", CaseAction.CASE_LIST, "office", null);
    return store.all(kind);
  }

  /**
   * Adds something to a case, or to the office when the kind is the office's.
   *
   * @param caseId not looked at for what belongs to no case
   * @throws RefusedException {@code recovery.case-closed}, {@code recovery.gone}, {@code
   *     recovery.day-order}, {@code recovery.day-ahead}, {@code recovery.day-missing}, {@code
   *     recovery.name-missing}, {@code recovery.text-long}, {@code recovery.figure-wrong}
   */
  public <T> Entry<T> add(long caseId, EntryKind<T> kind, T content) {
    access.require(actionOf(kind));
    long owner = kind.ofCase() ? caseId : CaseKeys.OFFICE;
    check(owner, kind, content);
    return store.add(owner, kind, content, deed(kind, owner), access.session());
  }

  /**
   * Saves an entry that nobody changed since it was read.
   *
   * @throws RefusedException as {@link #add}, and {@code recovery.changed-meanwhile}
   */
  public <T> Entry<T> save(Entry<T> read, EntryKind<T> kind, T content) {
    access.require(actionOf(kind));
    check(read.caseId(), kind, content);
    return store.save(read, kind, content, deed(kind, read.caseId()), access.session());
  }

  /** Takes an entry out that nobody changed since it was read. */
  public <T> void remove(Entry<T> read, EntryKind<T> kind) {
    access.require(actionOf(kind));
    requireOpen(read.caseId(), kind);
    store.remove(read, deed(kind, read.caseId()));
  }

  private static CaseAction actionOf(EntryKind<?> kind) {
    if (kind.ofCase()) {
      return CaseAction.CASE_EDIT;
    }
    return kind.equals(EntryKind.FIGURE) ? CaseAction.FIGURE_EDIT : CaseAction.STAFF_EDIT;
  }

  private Deed deed(EntryKind<?> kind, long caseId) {
    Deed deed = Deed.of(access.session(), actionOf(kind));
    return kind.ofCase() ? deed.on(CaseStore.subject(caseId)) : deed;
  }

  private <T> void check(long caseId, EntryKind<T> kind, T content) {
    if (kind.equals(EntryKind.CASE)) {
      throw new IllegalArgumentException(kind.code());
    }
    requireOpen(caseId, kind);
    EntryCheck.of(content, LocalDate.now(store.clock())).require();
  }

  private void requireOpen(long caseId, EntryKind<?> kind) {
    if (!kind.ofCase()) {
      return;
    }
    List<Entry<RecoveryCase>> found =
        store.database().read(tx -> store.of(tx, caseId, EntryKind.CASE));
    if (found.isEmpty()) {
      throw new RefusedException("recovery.gone");
    }
    if (found.getFirst().content().state() == CaseState.CLOSED) {
      throw new RefusedException("recovery.case-closed");
    }
  }
}
