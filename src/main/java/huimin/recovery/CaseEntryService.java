package huimin.recovery;

import huimin.platform.db.Deed;
import huimin.value.RefusedException;
import java.time.LocalDate;
import java.util.List;

/** The door to what belongs to a case, and to staff, contacts and own figures of the office. */
public final class CaseEntryService {
  private static final int LONGEST = 200;

  private final CaseStore store;
  private final CaseAccess access;

  CaseEntryService(CaseStore store, CaseAccess access) {
    this.store = store;
    this.access = access;
  }

  /** Everything of a kind that belongs to no case: staff, contacts, own figures. */
  public <T> List<Entry<T>> ofOffice(EntryKind<T> kind) {
    access.require(CaseAction.CASE_LIST);
    if (kind.ofCase()) {
      throw new IllegalArgumentException(kind.code());
    }
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
    LocalDate today = LocalDate.now(store.clock());
    switch (content) {
      case Suspension s -> requireDays(s.from(), s.until());
      case Handover h -> requireDays(h.on(), h.arrivedOn());
      case TeamMember m -> requireName(m.name());
      case ServicePlanItem s -> requireShort(s.note());
      case CaseVisit v -> {
        requirePast(v.on(), today);
        CaseCheck.inOrder(v.on(), v.nextOn());
        requireShort(v.text());
      }
      case Survey s -> {
        requirePast(s.on(), today);
        requireShort(s.needs());
      }
      case Referral r -> requireDays(r.startedOn(), r.endedOn());
      case Consent c -> requireDays(c.givenOn(), c.withdrawnOn());
      case FileItem f -> requirePast(f.on(), today);
      case StaffMember s -> requireName(s.name());
      case CaseContact c -> requireName(c.name());
      case OwnFigure f -> requireFigure(f);
      default -> throw new IllegalArgumentException(kind.code());
    }
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

  private static void requireDays(LocalDate from, LocalDate until) {
    if (from == null) {
      throw new RefusedException("recovery.day-missing");
    }
    CaseCheck.inOrder(from, until);
  }

  private static void requirePast(LocalDate day, LocalDate today) {
    requireDays(day, null);
    CaseCheck.notAhead(day, today);
  }

  private static void requireName(String name) {
    if (name == null || name.isBlank()) {
      throw new RefusedException("recovery.name-missing");
    }
  }

  private static void requireShort(String text) {
    if (text != null && text.codePointCount(0, text.length()) > LONGEST) {
      throw new RefusedException("recovery.text-long", LONGEST);
    }
  }

  /** Only figures there are, of the same kind as the program's own, with day and source. */
  private static void requireFigure(OwnFigure figure) {
    boolean known =
        RecoveryFigures.bundled().rows().stream()
            .filter(row -> row.code().equals(figure.code()))
            .anyMatch(row -> isAlike(row.value(), figure.value()));
    boolean sourced = figure.source() != null && !figure.source().isBlank();
    if (!known || !sourced || figure.validFrom() == null) {
      throw new RefusedException("recovery.figure-wrong");
    }
  }

  private static boolean isAlike(String value, String other) {
    String digits = "\\d{1,4}";
    return value.matches(digits)
        ? other != null && other.matches(digits)
        : "before".equals(other) || "same".equals(other);
  }
}
