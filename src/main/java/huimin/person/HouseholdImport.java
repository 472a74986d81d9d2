package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD;

import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.Outcome;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.platform.layout.RowOutcome;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** Takes 家庭台账: what is known of a household beyond its members, found by the head's ID number. */
public final class HouseholdImport implements RosterImport {
  private static final List<TableField<HouseholdRecord, ?>> COMPARED =
      List.of(HOUSEHOLD.BOOK_NUMBER, HOUSEHOLD.KIND, HOUSEHOLD.GROUP_NAME, HOUSEHOLD.NOTE);

  @Override
  public String target() {
    return "household";
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    var staged = new StagedRecords();
    var outcomes = new ArrayList<RowOutcome>();
    Map<String, PersonRecord> people = PersonRepository.byIdNumbers(tx, LayoutRow.numbers(rows));
    var households = new HouseholdRepository(tx, List.copyOf(people.values()));
    for (LayoutRow row : rows) {
      String name = row.name("name") == null ? "" : row.name("name").text();
      PersonRecord head = row.id("idNumber") == null ? null : people.get(row.id("idNumber").text());
      HouseholdRecord household = head == null ? null : households.ofHead(head.getId());
      var problems = new ArrayList<>(row.problems());
      if (household == null && problems.isEmpty()) {
        problems.add(Problem.error("household-head-missing", name).at("name"));
      }
      if (problems.stream().anyMatch(Problem::isError)) {
        outcomes.add(RowOutcome.rejected(row.number(), name, problems));
        continue;
      }
      var fresh = new HouseholdRecord();
      fresh.setBookNumber(row.text("bookNumber"));
      fresh.setKind(row.text("kind"));
      fresh.setGroupName(row.text("group"));
      fresh.setNote(row.text("note"));
      List<String> lines =
          Differences.lines(
              "person", staged.update(household, fresh, COMPARED), Differences.Words.NONE);
      Outcome outcome = lines.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
      outcomes.add(new RowOutcome(row.number(), outcome, name, lines, problems));
    }
    return new RosterPlan(outcomes, staged);
  }
}
