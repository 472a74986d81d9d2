package huimin.aid;

import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.policy.PolicyService;
import huimin.policy.Programme;
import huimin.value.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Which programmes exclude each other: a question for the clerk, never a stop (C5; lessons 8). */
final class AidProgrammes {
  static final Set<String> ALLOWANCE = Set.of("CSDB", "NCDB");
  static final Set<String> DESTITUTE = Set.of("TKJZ", "TKFS");
  static final String EXCLUSIVE = "aid-exclusive";
  private final Map<String, Programme> programmes;

  AidProgrammes(DSLContext tx, PolicyService policy) {
    this.programmes = policy.programmes(tx);
  }

  /**
   * Whether nobody may receive both: allowance and destitute support, in any of their forms (C5).
   */
  static boolean exclude(String one, String other) {
    boolean monthly =
        Stream.of(one, other).allMatch(p -> ALLOWANCE.contains(p) || DESTITUTE.contains(p));
    return monthly && !one.equals(other);
  }

  /** What a programme's code means; null for other columns. */
  String words(String column, Object value) {
    return column.equals("programme_code") ? programmes.get((String) value).name() : null;
  }

  /** A warning for each running case among these programmes. */
  List<Problem> exclusive(Collection<AidCaseRecord> cases, Set<String> others) {
    return cases.stream()
        .filter(c -> c.getEndMonth() == null && others.contains(c.getProgrammeCode()))
        .map(c -> programmes.get(c.getProgrammeCode()).name())
        .map(name -> Problem.warning(EXCLUSIVE, name).at("idNumber"))
        .toList();
  }
}
