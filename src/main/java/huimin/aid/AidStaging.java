package huimin.aid;

import static huimin.platform.db.gen.Tables.AID_CASE;

import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.AidCaseRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.Outcome;
import huimin.platform.layout.PersonMatch;
import huimin.platform.layout.RosterPlan;
import huimin.platform.layout.RowOutcome;
import huimin.text.Messages;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.TableField;

/** What the three aid rosters share: who the row is about, and the stored case it means. */
final class AidStaging {
  private static final List<TableField<AidCaseRecord, ?>> COMPARED =
      List.of(
          AID_CASE.PROGRAMME_CODE,
          AID_CASE.HOUSEHOLD_SIZE,
          AID_CASE.COVERED_SIZE,
          AID_CASE.BASE_AMOUNT,
          AID_CASE.ADDON_AMOUNT,
          AID_CASE.MONTHLY_AMOUNT,
          AID_CASE.CHANNEL,
          AID_CASE.BANK,
          AID_CASE.ACCOUNT_NAME,
          AID_CASE.ACCOUNT_NUMBER,
          AID_CASE.START_MONTH,
          AID_CASE.END_MONTH,
          AID_CASE.END_REASON,
          AID_CASE.SELF_CARE,
          AID_CASE.CARER,
          AID_CASE.INSTITUTION,
          AID_CASE.TARGET_GROUP,
          AID_CASE.REASON,
          AID_CASE.APPLIED_ON,
          AID_CASE.APPROVED_ON,
          AID_CASE.HANDLER,
          AID_CASE.CHECK_NOTE,
          AID_CASE.NOTE);

  private final StagedRecords staged = new StagedRecords();
  private final List<RowOutcome> outcomes = new ArrayList<>();
  private final RecordIds ids;
  private final Differences.Words words;
  private final Map<String, PersonKey> people;
  private final Map<Long, List<AidCaseRecord>> cases;
  private final Map<Long, Integer> rowOfCase = new HashMap<>();

  /**
   * @param words what codes of a changed case are called
   */
  AidStaging(DSLContext tx, PersonService persons, List<LayoutRow> rows, Differences.Words words) {
    this.words = words;
    this.ids = new RecordIds(tx);
    this.people = persons.byIdNumbers(tx, LayoutRow.numbers(rows));
    this.cases = AidRepository.ofPeople(tx, people.values().stream().map(PersonKey::id).toList());
  }

  StagedRecords records() {
    return staged;
  }

  RecordIds ids() {
    return ids;
  }

  RosterPlan plan() {
    return new RosterPlan(outcomes, staged);
  }

  /** Every row that would change anything is rejected for this reason. */
  RosterPlan planWithoutChange(Problem reason) {
    List<RowOutcome> refused =
        outcomes.stream()
            .map(
                row ->
                    row.outcome() == Outcome.ADDED || row.outcome() == Outcome.CHANGED
                        ? RowOutcome.rejected(row.row(), row.subject(), List.of(reason))
                        : row)
            .toList();
    return new RosterPlan(refused, staged);
  }

  PersonKey person(LayoutRow row) {
    return row.id("idNumber") == null ? null : people.get(row.id("idNumber").text());
  }

  /** The row's own problems, the person's and these; a rejected row is noted here and now. */
  List<Problem> check(LayoutRow row, List<Problem> more) {
    PersonKey person = person(row);
    var problems = new ArrayList<>(row.with(more));
    problems.addAll(PersonMatch.check(row, person == null ? null : person.name()));
    if (problems.stream().anyMatch(Problem::isError)) {
      outcomes.add(RowOutcome.rejected(row.number(), subject(row), problems));
    }
    return problems;
  }

  /** Cases of a person, stored or staged by a row above; never null. */
  List<AidCaseRecord> casesOf(PersonKey person) {
    return cases.computeIfAbsent(person.id(), id -> new ArrayList<>());
  }

  /**
   * Stages the fresh case, or its changes on the known one; the same case twice in one file is
   * refused.
   *
   * @param known the stored case the row means, or null
   * @param extra further differences the caller found for this row
   * @return the case as it will be stored
   */
  AidCaseRecord stage(
      LayoutRow row,
      AidCaseRecord fresh,
      AidCaseRecord known,
      List<Problem> problems,
      List<String> extra) {
    Integer earlier = known == null ? null : rowOfCase.putIfAbsent(known.getId(), row.number());
    if (earlier != null) {
      Problem twice = Problem.error("id-duplicate-in-file", earlier.toString()).at("idNumber");
      outcomes.add(RowOutcome.rejected(row.number(), subject(row), List.of(twice)));
      return known;
    }
    fresh.setCheckNote(note(problems));
    if (known == null) {
      fresh.setId(ids.next());
      rowOfCase.put(fresh.getId(), row.number());
      staged.insert(fresh);
      casesOf(person(row)).add(fresh);
      outcomes.add(new RowOutcome(row.number(), Outcome.ADDED, subject(row), List.of(), problems));
      return fresh;
    }
    List<StagedRecords.Change> changes = staged.update(known, fresh, COMPARED);
    var lines = new ArrayList<>(Differences.lines("aid", changes, words));
    lines.addAll(extra);
    Outcome outcome = lines.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    outcomes.add(new RowOutcome(row.number(), outcome, subject(row), lines, problems));
    return known;
  }

  private static String subject(LayoutRow row) {
    return row.name("name") == null ? "" : row.name("name").text();
  }

  /** Only what the row itself makes doubtful; what hangs on other cases is asked each month. */
  private static String note(List<Problem> problems) {
    return problems.stream()
        .filter(problem -> !problem.code().equals(AidProgrammes.EXCLUSIVE))
        .map(Messages::text)
        .collect(Collectors.joining(" "));
  }
}
