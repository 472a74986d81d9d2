package huimin.person;

import static huimin.platform.db.gen.Tables.HOUSEHOLD_MEMBER;

import huimin.platform.db.RecordIds;
import huimin.platform.db.StagedRecords;
import huimin.platform.db.gen.tables.records.HouseholdMemberRecord;
import huimin.platform.db.gen.tables.records.HouseholdRecord;
import huimin.platform.db.gen.tables.records.PastMemberRecord;
import huimin.platform.db.gen.tables.records.PersonRecord;
import huimin.platform.layout.Differences;
import huimin.platform.layout.LayoutRow;
import huimin.value.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Households of a roster (B2): a row 本人 opens one; members belong to the last such row above with
 * the same village, group and head name, else to the only one of that name in the file. Whoever is
 * listed in another household than before leaves that one on the day of the import, which is when
 * the register learns of it.
 */
final class HouseholdPlanning {
  private static final String HEAD = "01";
  private static final String LEFT_OTHERWISE = "9";
  private static final List<TableField<HouseholdMemberRecord, ?>> COMPARED =
      List.of(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, HOUSEHOLD_MEMBER.RELATION, HOUSEHOLD_MEMBER.JOINED_ON);
  private final DSLContext tx;
  private final List<LayoutRow> rows;
  private final List<PersonRecord> people;
  private final StagedRecords staged;
  private final RecordIds ids;
  private final LocalDate today;
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
      RecordIds ids,
      LocalDate today) {
    this.tx = tx;
    this.rows = rows;
    this.people = people;
    this.staged = staged;
    this.ids = ids;
    this.today = today;
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
    return head == null ? Part.NOTHING : member(people.get(index), head, row.text("relation"));
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

  private Part member(PersonRecord person, PersonRecord head, String relation) {
    long household = household(head).getId();
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
    if (known.getHouseholdId() != household) {
      staged.insert(past(known));
      fresh.setJoinedOn(today);
    }
    List<StagedRecords.Change> changes = staged.update(known, fresh, COMPARED);
    return new Part(
        List.of(),
        Differences.lines(
            "person",
            changes,
            (column, id) -> column.equals("household_id") ? headName((Long) id, head) : null));
  }

  /** A household goes by its head; that of this roster may not be stored yet. */
  private String headName(long household, PersonRecord head) {
    return household == household(head).getId()
        ? head.getName()
        : HouseholdWriting.headName(tx, household);
  }

  private PastMemberRecord past(HouseholdMemberRecord member) {
    var past = new PastMemberRecord();
    past.setId(ids.next());
    past.setHouseholdId(member.getHouseholdId());
    past.setPersonId(member.getPersonId());
    past.setRelation(member.getRelation());
    past.setJoinedOn(member.getJoinedOn());
    past.setLeftOn(today);
    past.setReason(LEFT_OTHERWISE);
    return past;
  }

  private static String key(LayoutRow row) {
    return row.text("village") + "|" + row.text("group") + "|" + row.name("headName");
  }
}
