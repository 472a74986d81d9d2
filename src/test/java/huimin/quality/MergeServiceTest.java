package huimin.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.aid.AidService;
import huimin.aid.PayableCase;
import huimin.person.Merge;
import huimin.person.MergeField;
import huimin.person.PersonExport;
import huimin.person.PersonKey;
import huimin.person.PersonMove;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.LedgerQuery;
import huimin.value.Period;
import huimin.value.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@InOffice
class MergeServiceTest {
  private static final String NUMBER = "500151196208150026";
  private static final String OTHER_NUMBER = "500151197503100130";

  private static void merge(MergeService merges, long kept, long other, String... fromOther) {
    MergePreview preview = merges.preview(kept, other, Set.of(fromOther));
    merges.merge(kept, other, Set.of(fromOther), preview.seen());
  }

  private static Map<String, String> row(TestOffice office, String sql, Object... values) {
    return office
        .database()
        .read(
            tx -> {
              var map = new java.util.HashMap<String, String>();
              tx.fetchSingle(sql, values)
                  .intoMap()
                  .forEach((name, value) -> map.put(name.toLowerCase(), String.valueOf(value)));
              return map;
            });
  }

  /** Somebody with everything that can hang on an entry, and a second entry with the same. */
  private static long[] two(Town town) {
    long kept = town.person("李桂芳", NUMBER, "2", "1962-08-15");
    long other = town.person("李桂芳", OTHER_NUMBER, "2", "1962-08-15");
    long head = town.person("王建国", null, "1", "1960-01-02");
    town.household(head, kept);
    town.household(other, town.person("李小明", null, "1", "1990-03-04"));
    town.set(kept, "phone", null);
    town.set(other, "education", "70");
    town.aid(kept, "NCDB", "1111", "李桂芳");
    town.aid(other, "NCDB", "2222", "李桂芳");
    town.placement(other, "GY", "2026-03-01", null);
    town.account(kept, "李桂芳", "1111");
    town.account(other, "李桂芳", "2222");
    town.sql(
        "insert into former_id_number (id, person_id, id_number, reason, version, created_at,"
            + " created_by) values (9001, ?, '500151620815002', '1', 1, now(), 'a')",
        other);
    town.sql(
        "insert into past_member (id, household_id, person_id, relation, left_on, reason, version,"
            + " created_at, created_by) select 9002, id, ?, '20', date '2020-01-01', '2', 1, now(),"
            + " 'a' from household where head_id = ?",
        other,
        head);
    town.sql(
        "insert into life_event (id, kind, person_id, on_day, details, version, created_at,"
            + " created_by) values (9003, '01', ?, date '2020-01-01', 'x', 1, now(), 'a')",
        other);
    town.sql(
        "insert into visit (id, person_id, visited_on, contact_way, help_kind, visitor, version,"
            + " created_at, created_by, updated_at, updated_by) values (9005, ?, date '2026-01-01',"
            + " '1', '1', 'x', 1, now(), 'a', now(), 'a')",
        other);
    town.sql(
        "insert into question (id, kind, person_id, role, raised_on, version, created_at,"
            + " created_by) values (9004, 'x', ?, 'civil', date '2026-01-01', 1, now(), 'a')",
        other);
    return new long[] {kept, other};
  }

  @Test
  void everythingGoesOver(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    merge(town.merges(), two[0], two[1], "education", Merge.HOUSEHOLD);
    Map<String, String> kept = row(office, "select * from person where id = ?", two[0]);
    assertThat(kept).containsEntry("id_number", NUMBER).containsEntry("education", "70");
    Map<String, String> other = row(office, "select * from person where id = ?", two[1]);
    assertThat(other)
        .containsEntry("merged_into", String.valueOf(two[0]))
        .containsEntry("id_number", "null");
    for (String table : List.of("aid_case", "placement", "person_account", "life_event", "visit")) {
      assertThat(row(office, "select count(*) n from " + table + " where person_id = ?", two[1]))
          .as(table)
          .containsEntry("n", "0");
    }
    assertThat(row(office, "select count(*) n from former_id_number where person_id = ?", two[0]))
        .as("the number borne before, and the other entry's own")
        .containsEntry("n", "2");
    assertThat(row(office, "select relation from household_member where person_id = ?", two[0]))
        .as("the household of the other entry, whose head it was")
        .containsEntry("relation", "01");
  }

  @Test
  void theOtherEntryIsSeenNowhereAndItsNumberMeansTheOneThatIsKept(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    int people = town.persons().counts().get("persons");
    merge(town.merges(), two[0], two[1]);
    assertThat(town.persons().counts()).containsEntry("persons", people - 1);
    assertThat(town.persons().search("李桂芳", 9)).hasSize(1);
    assertThat(town.persons().search(OTHER_NUMBER, 9))
        .extracting(PersonKey::id)
        .containsExactly(two[0]);
    assertThat(town.persons().ledger(LedgerQuery.all()).rows())
        .extracting(row -> row.id())
        .contains(two[0])
        .doesNotContain(two[1]);
    assertThat(new PersonExport(office.database(), office.access()).people()).hasSize(people - 1);
    assertThat(town.persons().card(two[1]).id()).as("an old link").isEqualTo(two[0]);
    assertThat(
            office
                .database()
                .read(tx -> town.persons().byIdNumbers(tx, List.of(OTHER_NUMBER)))
                .get(OTHER_NUMBER)
                .id())
        .as("a roster with the other's number")
        .isEqualTo(two[0]);
  }

  @Test
  void mergeAndUndoGivesEveryRowOfEveryTableBack(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    for (Set<String> choice :
        List.of(
            Set.<String>of(),
            Set.of("id_number", "education", Merge.HOUSEHOLD),
            Set.of(Merge.HOUSEHOLD))) {
      Map<String, List<String>> before = town.rows();
      merge(town.merges(), two[0], two[1], choice.toArray(String[]::new));
      assertThat(town.rows()).as("a merge changes something").isNotEqualTo(before);
      town.merges().takeBack(two[1]);
      assertThat(town.rows()).isEqualTo(before);
    }
    assertThatThrownBy(() -> town.merges().takeBack(two[0])).hasMessage("person.merge-none");
  }

  @Test
  void noPaymentChangesAndTheDoubleOneIsTold(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    var aid = new AidService(office.database(), office.access());
    Period month = Period.parse("2026-11");
    List<String> before = office.database().read(tx -> amounts(aid.payable(tx, month)));
    MergePreview preview = town.merges().preview(two[0], two[1], Set.of());
    assertThat(preview.doubts()).anyMatch(line -> line.contains("农村低保"));
    town.merges().merge(two[0], two[1], Set.of(), preview.seen());
    List<String> after = office.database().read(tx -> amounts(aid.payable(tx, month)));
    assertThat(after).isEqualTo(before);
    assertThat(town.problems().ledger(LedgerQuery.all().with("kind", "aid-twice")).rows())
        .hasSize(1);
  }

  private static List<String> amounts(List<PayableCase> cases) {
    return cases.stream().map(c -> c.caseId() + " " + c.payable() + " " + c.account()).toList();
  }

  @Test
  void theHouseholdLeftBehindIsToldAndBecomesAProblem(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    MergePreview preview = town.merges().preview(two[0], two[1], Set.of());
    assertThat(preview.doubts()).anyMatch(line -> line.contains("没有户主"));
    town.merges().merge(two[0], two[1], Set.of(), preview.seen());
    assertThat(town.problems().ledger(LedgerQuery.all().with("kind", "head-missing")).rows())
        .hasSize(1);
  }

  @Test
  void onlyWhatDiffersIsAskedAndGapsAreFilledFromTheOther(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    List<MergeField> fields = town.merges().preview(two[0], two[1], Set.of()).fields();
    assertThat(fields)
        .extracting(MergeField::column)
        .containsExactlyInAnyOrder("id_number", "phone", "education", Merge.HOUSEHOLD);
    assertThat(fields)
        .filteredOn(MergeField::suggestsOther)
        .extracting(MergeField::column)
        .containsExactlyInAnyOrder("phone", "education");
  }

  @Test
  void theKindOfPaperGoesWithTheNumber(TestOffice office) {
    var town = new Town(office);
    long kept = town.person("李桂芳", null, "2", "1962-08-15");
    town.set(kept, "no_id_reason", "1");
    long other = town.person("李桂芳", NUMBER, "2", "1962-08-15");
    assertThat(town.merges().preview(kept, other, Set.of()).fields())
        .extracting(MergeField::column)
        .containsExactly("id_number");
    merge(town.merges(), kept, other, "id_number");
    assertThat(row(office, "select * from person where id = ?", kept))
        .containsEntry("id_number", NUMBER)
        .containsEntry("document_type", "111")
        .containsEntry("no_id_reason", "null");
  }

  @Test
  void whoWasChangedSinceIsNotMerged(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    MergePreview preview = town.merges().preview(two[0], two[1], Set.of());
    town.sql("update person set note = 'x', version = version + 1 where id = ?", two[1]);
    Map<String, List<String>> before = town.rows();
    assertThatThrownBy(() -> town.merges().merge(two[0], two[1], Set.of(), preview.seen()))
        .isInstanceOf(RefusedException.class)
        .hasMessage("person.merge-changed");
    assertThat(town.rows()).as("nothing was handed over").isEqualTo(before);
  }

  @Test
  void onePlacementEnteredTwiceGoesOverOnceAndNeverWhenTheyDiffer(TestOffice office) {
    var town = new Town(office);
    long[] two = two(town);
    town.placement(two[0], "GY", "2026-03-01", null);
    MergeService merges = town.merges();
    assertThat(merges.preview(two[0], two[1], Set.of()).moves())
        .anyMatch(line -> line.contains("只留一条"));
    town.sql("update placement set monthly_wage = 2000 where person_id = ?", two[1]);
    assertThatThrownBy(() -> merges.preview(two[0], two[1], Set.of()))
        .hasMessage("work.merge-twin-differs");
    town.sql("update placement set monthly_wage = 2000 where person_id = ?", two[0]);
    merge(merges, two[0], two[1]);
    assertThat(row(office, "select count(*) n from placement")).containsEntry("n", "1");
  }

  /** Frozen tables, and the entry itself. */
  private static final Set<String> NOT_MOVED = Set.of("pay_line", "person");

  @Test
  void everyTableThatNamesSomebodyIsHandedOverOrFrozen(TestOffice office) {
    List<String> naming =
        office
            .database()
            .read(
                tx ->
                    tx
                        .fetchValues(
                            "select distinct lower(f.table_name) from"
                                + " information_schema.referential_constraints r join"
                                + " information_schema.table_constraints f on f.constraint_name ="
                                + " r.constraint_name join information_schema.table_constraints t"
                                + " on t.constraint_name = r.unique_constraint_name where"
                                + " lower(t.table_name) = 'person'")
                        .stream()
                        .map(Object::toString)
                        .toList());
    var cared = new TreeSet<String>(NOT_MOVED);
    Town.MOVES.stream().map(PersonMove::tables).forEach(cared::addAll);
    assertThat(naming).hasSizeGreaterThan(8).isSubsetOf(cared);
  }
}
