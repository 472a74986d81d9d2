package huimin.work;

import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.EmployerRecord;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/** Employers named by a roster: the stored one, or a new one staged once. */
final class EmployerPlanning {
  private final StagedRecords staged;
  private final RecordIds ids;
  private final Map<String, Long> byCode = new HashMap<>();
  private final Map<String, Long> byName = new HashMap<>();
  private final Map<Long, String> nameOf = new HashMap<>();

  EmployerPlanning(DSLContext tx, StagedRecords staged, RecordIds ids) {
    this.staged = staged;
    this.ids = ids;
    PlacementRepository.employers(tx).forEach(this::remember);
  }

  /** The employer's id; null where the row names none (self-employed, 灵活就业). */
  Long idOf(String name, String code) {
    if (name == null) {
      return null;
    }
    Long known = code == null ? byName.get(name) : byCode.get(code);
    if (known != null) {
      return known;
    }
    var employer = new EmployerRecord();
    employer.setId(ids.next());
    employer.setName(name);
    employer.setCreditCode(code);
    staged.insert(employer);
    remember(employer);
    return employer.getId();
  }

  /** What an employer's number means; null for other columns. */
  String words(String column, Object value) {
    return column.equals("employer_id") ? nameOf.get((Long) value) : null;
  }

  private void remember(EmployerRecord employer) {
    nameOf.put(employer.getId(), employer.getName());
    if (employer.getCreditCode() == null) {
      byName.put(employer.getName(), employer.getId());
    } else {
      byCode.put(employer.getCreditCode(), employer.getId());
      byName.putIfAbsent(employer.getName(), employer.getId());
    }
  }
}
