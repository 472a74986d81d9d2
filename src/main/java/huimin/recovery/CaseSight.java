package huimin.recovery;

import huimin.platform.db.Deed;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts down what is looked at in the open cabinet, before it is handed out: once for each time
 * something comes into view. While one view stays, reading it again, as after saving in it, puts
 * down nothing more; another view and back is another look.
 */
final class CaseSight {
  /** All lists of cases: one looks at them together. */
  static final String LISTS = "lists";

  private final CaseStore store;
  private final CaseAccess access;
  private final Set<Deed> seen = new HashSet<>();
  private String view = "";

  CaseSight(CaseStore store, CaseAccess access) {
    this.store = store;
    this.access = access;
  }

  /**
   * Something is looked at.
   *
   * @param of the view it belongs to, e.g. one case with all that is shown beside it
   * @param subject in numbers, never a name; null for none
   * @param purpose null where none is asked for
   */
  synchronized void see(String of, CaseAction act, String subject, OpeningPurpose purpose) {
    if (!view.equals(of)) {
      seen.clear();
      view = of;
    }
    Deed deed =
        Deed.of(access.session(), act).on(subject).because(purpose == null ? null : purpose.name());
    if (!seen.contains(deed)) {
      store.note(deed);
      seen.add(deed);
    }
  }
}
