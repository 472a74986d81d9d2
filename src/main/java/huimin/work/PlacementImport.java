package huimin.work;

import static huimin.platform.db.gen.Tables.PLACEMENT;

import huimin.person.PersonKey;
import huimin.person.PersonService;
import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.PlacementRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.Outcome;
import huimin.platform.layout.PersonMatch;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.platform.layout.RowOutcome;
import huimin.text.Messages;
import huimin.value.PartialDate;
import huimin.value.Problem;
import huimin.value.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Takes 就业安置台账: a placement is known by person, way and the day work began; employers come along by
 * credit code, or by name where they have none.
 */
public final class PlacementImport implements RosterImport {
  private static final List<TableField<PlacementRecord, ?>> COMPARED =
      List.of(
          PLACEMENT.EMPLOYER_ID,
          PLACEMENT.POST_NAME,
          PLACEMENT.CONTRACT_FROM,
          PLACEMENT.CONTRACT_TO,
          PLACEMENT.OPEN_ENDED,
          PLACEMENT.MONTHLY_WAGE,
          PLACEMENT.INSURED,
          PLACEMENT.LEFT_ON,
          PLACEMENT.CHECK_NOTE,
          PLACEMENT.NOTE);
  private static final String YES = "1";
  private final PersonService persons;

  /** Asks the person ledger who the rows are about. */
  public PlacementImport(PersonService persons) {
    this.persons = persons;
  }

  @Override
  public String target() {
    return "placement";
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    var staged = new StagedRecords();
    var ids = new RecordIds(tx);
    var employers = new EmployerPlanning(tx, staged, ids);
    Map<String, PersonKey> people = persons.byIdNumbers(tx, LayoutRow.numbers(rows));
    Map<String, PlacementRecord> stored =
        PlacementRepository.ofPeople(tx, people.values().stream().map(PersonKey::id).toList());
    var outcomes = new ArrayList<RowOutcome>();
    var rowOfKey = new HashMap<String, Integer>();
    for (LayoutRow row : rows) {
      PersonKey person = row.id("idNumber") == null ? null : people.get(row.id("idNumber").text());
      List<Problem> problems = check(row, person);
      String subject = row.name("name") == null ? "" : row.name("name").text();
      if (problems.stream().anyMatch(Problem::isError)) {
        outcomes.add(RowOutcome.rejected(row.number(), subject, problems));
        continue;
      }
      PlacementRecord fresh = record(row, person, employers, problems);
      PlacementRecord known = stored.get(PlacementRepository.key(fresh));
      Integer earlier = rowOfKey.putIfAbsent(PlacementRepository.key(fresh), row.number());
      if (earlier != null) {
        Problem twice = Problem.error("id-duplicate-in-file", earlier.toString()).at("idNumber");
        outcomes.add(RowOutcome.rejected(row.number(), subject, List.of(twice)));
        continue;
      }
      if (known == null) {
        fresh.setId(ids.next());
        staged.insert(fresh);
        outcomes.add(new RowOutcome(row.number(), Outcome.ADDED, subject, List.of(), problems));
        continue;
      }
      List<String> lines =
          Differences.lines("work", staged.update(known, fresh, COMPARED), employers::words);
      Outcome outcome = lines.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
      outcomes.add(new RowOutcome(row.number(), outcome, subject, lines, problems));
    }
    return new RosterPlan(outcomes, staged);
  }

  private static List<Problem> check(LayoutRow row, PersonKey person) {
    var problems = new ArrayList<>(row.problems());
    problems.addAll(PersonMatch.check(row, person == null ? null : person.name()));
    if (row.date("leftOn") != null
        && row.date("startedOn") != null
        && row.date("leftOn").isBefore(row.date("startedOn"))) {
      problems.add(Problem.error("date-order").at("leftOn"));
    }
    if (row.text("contractTo") != null && !PartialDate.isOpenEnded(row.text("contractTo"))) {
      PartialDate.read(row.text("contractTo"))
          .problems()
          .forEach(problem -> problems.add(problem.at("contractTo")));
    }
    return problems;
  }

  private static PlacementRecord record(
      LayoutRow row, PersonKey person, EmployerPlanning employers, List<Problem> problems) {
    var placement = new PlacementRecord();
    placement.setPersonId(person.id());
    placement.setEmployerId(employers.idOf(row.text("employer"), row.text("creditCode")));
    placement.setWay(row.text("way"));
    placement.setPostName(row.text("post"));
    PartialDate from = row.partialDate("contractFrom");
    placement.setContractFrom(from == null ? null : from.toString());
    boolean openEnded = PartialDate.isOpenEnded(orEmpty(row.text("contractTo")));
    placement.setOpenEnded(openEnded);
    placement.setContractTo(openEnded ? null : contractTo(row.text("contractTo")));
    placement.setMonthlyWage(row.money("wage") == null ? null : row.money("wage").amount());
    placement.setInsured(row.text("insured") == null ? null : YES.equals(row.text("insured")));
    placement.setStartedOn(row.date("startedOn"));
    placement.setLeftOn(row.date("leftOn"));
    placement.setNote(row.text("note"));
    placement.setCheckNote(problems.stream().map(Messages::text).collect(Collectors.joining(" ")));
    return placement;
  }

  private static String contractTo(String text) {
    Read<PartialDate> read = PartialDate.read(orEmpty(text));
    return read.value() == null ? null : read.value().toString();
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
