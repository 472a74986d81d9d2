package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;

import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.value.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * Households of a roster (B2): a row 本人 opens one; members belong to the last such row above with
 * the same village, group and head name, else to the only one of that name in the file.
 */
final class HouseholdPlanning {
  private static final String HEAD = "01";
  private final List<LayoutRow> rows;
  private final List<PersonRecord> people;
  private final StagedRecords staged;
  private final RecordIds ids;
  private final HouseholdRepository stored;
  private final Map<String, List<Integer>> headRows = new HashMap<>();
  private final Map<Long, HouseholdRecord> ofHead = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** What a row means for its household. */
  record Part(List<Problem> problems, List<String> differences) {
    static final Part NOTHING = new Part(List.of(), List.of());
  }

  HouseholdPlanning(
      DSLContext tx,
      List<LayoutRow> rows,
      List<PersonRecord> people,
      StagedRecords staged,
      RecordIds ids) {
    this.rows = rows;
    this.people = people;
    this.staged = staged;
    this.ids = ids;
    this.stored = new HouseholdRepository(tx, people);
    for (int i = 0; i < rows.size(); i++) {
      if (HEAD.equals(rows.get(i).text("relation"))) {
        headRows.computeIfAbsent(key(rows.get(i)), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      parts.add(plan(i));
    }
  }

  Part of(int index) {
    return parts.get(index);
  }

  private Part plan(int index) {
    LayoutRow row = rows.get(index);
    if (people.get(index) == null || row.text("relation") == null) {
      return Part.NOTHING;
    }
    Integer headRow = headRow(index);
    if (headRow == null) {
      String head = row.name("headName") == null ? "" : row.name("headName").text();
      return new Part(
          List.of(Problem.error("household-head-missing", head).at("headName")), List.of());
    }
    PersonRecord head = people.get(headRow);
    return head == null
        ? Part.NOTHING
        : member(people.get(index), household(head).getId(), row.text("relation"));
  }

  private Integer headRow(int index) {
    if (HEAD.equals(rows.get(index).text("relation"))) {
      return index;
    }
    List<Integer> candidates = headRows.get(key(rows.get(index)));
    if (candidates == null) {
      return null;
    }
    return candidates.stream()
        .filter(candidate -> candidate < index)
        .reduce((first, last) -> last)
        .orElse(candidates.size() == 1 ? candidates.getFirst() : null);
  }

  private HouseholdRecord household(PersonRecord head) {
    return ofHead.computeIfAbsent(
        head.getId(),
        id -> {
          HouseholdRecord known = stored.ofHead(id);
          if (known != null) {
            return known;
          }
          var fresh = new HouseholdRecord();
          fresh.setId(ids.next());
          fresh.setHeadId(id);
          fresh.setVillageId(head.getVillageId());
          fresh.setGroupName(head.getGroupName());
          staged.insert(fresh);
          return fresh;
        });
  }

  private Part member(PersonRecord person, long household, String relation) {
    var fresh = new HouseholdMemberRecord();
    fresh.setPersonId(person.getId());
    fresh.setHouseholdId(household);
    fresh.setRelation(relation);
    fresh.setCounted(true);
    fresh.setObligor(false);
    HouseholdMemberRecord known = stored.membership(person.getId());
    if (known == null) {
      staged.insert(fresh);
      return Part.NOTHING;
    }
    List<StagedRecords.Change> changes =
        staged.update(
            known, fresh, List.of(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, HOUSEHOLD_MEMBER.RELATION));
    return new Part(List.of(), Differences.lines("person", changes));
  }

  private static String key(LayoutRow row) {
    return row.text("village") + "|" + row.text("group") + "|" + row.name("headName");
  }
}
