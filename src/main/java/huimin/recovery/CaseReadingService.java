package huimin.recovery;

import java.util.ArrayList;
import java.util.List;

/** The door to who opened and changed what: the cabinet's own journal, newest first. */
public final class CaseReadingService {
  private final CaseStore store;
  private final CaseAccess access;
  private final CaseSight sight;

  CaseReadingService(CaseStore store, CaseAccess access, CaseSight sight) {
    this.sight = sight;
    this.store = store;
    this.access = access;
  }

  /** The newest lines. */
  public List<CaseReading> newest(int most) {
    access.require(CaseAction.READING_VIEW);
    var lines = new ArrayList<CaseReading>();
    store
        .database()
        .journal()
        .heads(
            1,
            record -> {
              boolean says =
                  !record.voided()
                      && !record.user().isEmpty()
                      && !record.act().equals(CaseAction.NOTHING.code());
              if (says) {
                lines.add(
                    new CaseReading(
                        record.seq(),
                        record.at(),
                        record.user(),
                        record.act(),
                        record.subject(),
                        record.reason(),
                        record.recipient()));
              }
            });
    sight.see("holders", CaseAction.READING_VIEW, null, null); // after: not itself the newest
    return lines.reversed().stream().limit(most).toList();
  }
}
