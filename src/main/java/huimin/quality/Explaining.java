package huimin.quality;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.value.Digests;
import huimin.value.RefusedException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** Keeps what clerks say of doubtful records; both lists of this room share it. */
final class Explaining {
  private static final int LONGEST = 500;

  /** Between values: stands in none of them. */
  private static final String BETWEEN = "\u001f";

  private final OfficeDatabase database;
  private final Access access;
  private final Clock clock;

  Explaining(OfficeDatabase database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** The same for the same values and for no others. */
  static String fingerprint(List<String> values) {
    return Digests.sha256(String.join(BETWEEN, values));
  }

  /**
   * @throws RefusedException {@code quality.reason-missing}, {@code quality.reason-too-long}
   */
  void explain(ExplanationRepository.Key key, String reason) {
    String said = reason == null ? "" : reason.strip();
    if (said.isEmpty()) {
      throw new RefusedException("quality.reason-missing");
    }
    if (said.length() > LONGEST) {
      throw new RefusedException("quality.reason-too-long", LONGEST);
    }
    database.write(
        deed(key).because(said),
        tx -> {
          var explanation =
              new Explanation(said, LocalDateTime.now(clock), access.session().user());
          ExplanationRepository.put(tx, key, explanation);
          return null;
        });
  }

  /** What was said counts no longer. */
  void forget(ExplanationRepository.Key key) {
    database.write(deed(key), tx -> ExplanationRepository.remove(tx, key));
  }

  private Deed deed(ExplanationRepository.Key key) {
    return Deed.of(access.session(), Action.PROBLEM_EXPLAIN).on(key.subject());
  }
}
