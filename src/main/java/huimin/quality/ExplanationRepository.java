package huimin.quality;

import static huimin.platform.db.gen.Tables.PROBLEM_EXPLANATION;

import huimin.platform.db.RecordIds;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Explanations: one for each kind and record, good for the values it was given for. */
final class ExplanationRepository {
  private ExplanationRepository() {}

  /** What an explanation is given for. */
  record Key(String kind, String subject, String fingerprint) {}

  static Map<Key, Explanation> all(DSLContext tx) {
    var all = new HashMap<Key, Explanation>();
    tx.selectFrom(PROBLEM_EXPLANATION)
        .forEach(
            e ->
                all.put(
                    new Key(e.getKind(), e.getSubject(), e.getFingerprint()),
                    new Explanation(e.getReason(), e.getCreatedAt(), e.getCreatedBy())));
    return all;
  }

  /** Puts an explanation in the place of an earlier one for other values. */
  static void put(DSLContext tx, Key key, Explanation explanation) {
    int before = remove(tx, key);
    tx.insertInto(PROBLEM_EXPLANATION)
        .set(PROBLEM_EXPLANATION.ID, RecordIds.one(tx))
        .set(PROBLEM_EXPLANATION.KIND, key.kind())
        .set(PROBLEM_EXPLANATION.SUBJECT, key.subject())
        .set(PROBLEM_EXPLANATION.FINGERPRINT, key.fingerprint())
        .set(PROBLEM_EXPLANATION.REASON, explanation.reason())
        .set(PROBLEM_EXPLANATION.VERSION, before + 1)
        .set(PROBLEM_EXPLANATION.CREATED_AT, explanation.at())
        .set(PROBLEM_EXPLANATION.CREATED_BY, explanation.by())
        .execute();
  }

  /** How many were there: none or one. */
  static int remove(DSLContext tx, Key key) {
    return tx.deleteFrom(PROBLEM_EXPLANATION)
        .where(PROBLEM_EXPLANATION.KIND.eq(key.kind()))
        .and(PROBLEM_EXPLANATION.SUBJECT.eq(key.subject()))
        .execute();
  }
}
