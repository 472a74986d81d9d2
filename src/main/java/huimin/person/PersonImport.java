package huimin.person;

import static huimin.platform.db.gen.Tables.PERSON;

import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.platform.layout.Outcome;
import huimin.platform.layout.RosterContext;
import huimin.platform.layout.RosterImport;
import huimin.platform.layout.RosterPlan;
import huimin.platform.layout.RowOutcome;
import huimin.value.IdCardNumber;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Takes 人员信息台账 (handbook G, layout 1): people and, from 户主姓名 and 与户主关系, their households. A person
 * is known by the ID number; without one only by name, birth date, village and group together,
 * never by a placeholder.
 */
public final class PersonImport implements RosterImport {
  private static final List<TableField<PersonRecord, ?>> COMPARED =
      List.of(
          PERSON.NAME,
          PERSON.SEX,
          PERSON.BIRTH_DATE,
          PERSON.ETHNIC,
          PERSON.EDUCATION,
          PERSON.POLITICAL,
          PERSON.MARITAL,
          PERSON.HEALTH,
          PERSON.DISABILITY_KIND,
          PERSON.DISABILITY_GRADE,
          PERSON.LABOUR,
          PERSON.VILLAGE_ID,
          PERSON.GROUP_NAME,
          PERSON.REGISTERED_ADDRESS,
          PERSON.ADDRESS,
          PERSON.PHONE,
          PERSON.PHONE2,
          PERSON.CHECK_NOTE,
          PERSON.NOTE);

  @Override
  public String target() {
    return "person";
  }

  @Override
  public RosterPlan plan(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
    return new Planning(tx, context, rows).plan();
  }

  /** One run over one sheet. */
  private static final class Planning {
    private final DSLContext tx;
    private final RosterContext context;
    private final List<LayoutRow> rows;
    private final StagedRecords staged = new StagedRecords();
    private final RecordIds ids;
    private final PersonDrafts drafts;
    private final Map<String, PersonRecord> stored;
    private final Map<String, PersonRecord> storedWithoutDocument = new HashMap<>();
    private final Map<String, Integer> rowOfNumber = new HashMap<>();

    Planning(DSLContext tx, RosterContext context, List<LayoutRow> rows) {
      this.tx = tx;
      this.context = context;
      this.rows = rows;
      this.ids = new RecordIds(tx);
      this.drafts = new PersonDrafts(VillageRepository.all(tx));
      this.stored = PersonRepository.byIdNumbers(tx, LayoutRow.numbers(rows));
      PersonRepository.withoutDocument(tx).forEach(p -> storedWithoutDocument.put(loose(p), p));
    }

    RosterPlan plan() {
      var people = new ArrayList<PersonRecord>();
      var problems = new ArrayList<List<Problem>>();
      for (LayoutRow row : rows) {
        List<Problem> found = check(row);
        problems.add(found);
        people.add(found.stream().anyMatch(Problem::isError) ? null : drafts.record(row, found));
      }
      var changes = new ArrayList<List<StagedRecords.Change>>();
      for (PersonRecord person : people) {
        changes.add(person == null ? null : stage(person));
      }
      var households = new HouseholdPlanning(tx, rows, people, staged, ids, context.today());
      var outcomes = new ArrayList<RowOutcome>();
      for (int i = 0; i < rows.size(); i++) {
        outcomes.add(outcome(rows.get(i), problems.get(i), changes.get(i), households.of(i)));
      }
      return new RosterPlan(outcomes, staged);
    }

    private List<Problem> check(LayoutRow row) {
      var problems = new ArrayList<Problem>(row.problems());
      if (row.text("village") != null && !drafts.knowsVillage(row.text("village"))) {
        problems.add(Problem.error("village-unknown", row.text("village")).at("village"));
      }
      IdCardNumber id = row.id("idNumber");
      if (id == null) {
        return problems;
      }
      Integer first = rowOfNumber.putIfAbsent(bearer(id.text()), row.number());
      if (first != null) {
        problems.add(Problem.error("id-duplicate-in-file", first.toString()).at("idNumber"));
        return problems;
      }
      problems.addAll(PersonRules.crossCheck(id, row.text("sex"), PersonDrafts.exactBirth(row)));
      return problems;
    }

    /** Present and former number of one person mean one person. */
    private String bearer(String number) {
      PersonRecord known = stored.get(number);
      return known == null ? number : "person:" + known.getId();
    }

    /** Stages a new or changed person; null means new. The record's id becomes the stored one. */
    private List<StagedRecords.Change> stage(PersonRecord fresh) {
      PersonRecord known =
          fresh.getIdNumber() == null
              ? storedWithoutDocument.get(loose(fresh))
              : stored.get(fresh.getIdNumber());
      if (known == null) {
        fresh.setId(ids.next());
        staged.insert(fresh);
        return null;
      }
      fresh.setId(known.getId());
      fresh.setVersion(known.getVersion());
      List<StagedRecords.Change> changes = staged.update(known, fresh, COMPARED);
      if (changes.stream().anyMatch(change -> change.column().equals("name"))) {
        known.setPinyin(fresh.getPinyin());
        known.setInitials(fresh.getInitials());
      }
      return changes;
    }

    private RowOutcome outcome(
        LayoutRow row,
        List<Problem> problems,
        List<StagedRecords.Change> changes,
        HouseholdPlanning.Part household) {
      var all = new ArrayList<>(problems);
      all.addAll(household.problems());
      String subject = row.name("name") == null ? "" : row.name("name").text();
      if (all.stream().anyMatch(Problem::isError)) {
        return RowOutcome.rejected(row.number(), subject, all);
      }
      if (changes == null) {
        return new RowOutcome(row.number(), Outcome.ADDED, subject, List.of(), all);
      }
      var lines = new ArrayList<>(Differences.lines("person", changes, drafts::words));
      lines.addAll(household.differences());
      Outcome outcome = lines.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
      return new RowOutcome(row.number(), outcome, subject, lines, all);
    }

    private static String loose(PersonRecord person) {
      return String.join(
          "|",
          person.getName(),
          String.valueOf(person.getBirthDate()),
          String.valueOf(person.getVillageId()),
          String.valueOf(person.getGroupName()));
    }
  }
}
