package huimin.platform.layout;

import huimin.platform.db.StagedRecords;
import java.util.List;

/** What an import would do: one outcome for each row read, and the records it would write. */
public record RosterPlan(List<RowOutcome> outcomes, StagedRecords records) {

  /** How many rows have this outcome. */
  public int count(Outcome outcome) {
    return (int) outcomes.stream().filter(row -> row.outcome() == outcome).count();
  }
}
