package huimin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.SampleOffice;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.journal.JournalRecord;
import huimin.platform.layout.Outcome;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.TestOffice;
import huimin.value.LedgerQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PersonBatchServiceTest {
  private static SampleOffice office;

  @BeforeAll
  static void fill() {
    office = SampleOffice.create();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static PersonBatchService batch() {
    return office.wiring().people().batch();
  }

  private static List<PersonRow> people(String column, String text) {
    return office.wiring().persons().ledger(LedgerQuery.all().with(column, text)).rows();
  }

  private static List<Long> ids(List<PersonRow> rows) {
    return rows.stream().map(PersonRow::id).toList();
  }

  private static OfficeDatabase database() {
    return office.office().signedIn().database();
  }

  private static JournalRecord last() {
    return database().journal().at(database().tip().seq());
  }

  private static BatchEdit labour(List<Long> people) {
    return BatchEdit.of("labour", "完全丧失", people);
  }

  @Test
  void previewSaysWhatChangesAndWritesNothing() {
    List<Long> some = ids(people("village", "青石村").subList(0, 40));
    long before = database().tip().seq();
    BatchPreview preview = batch().preview(labour(some));
    assertThat(preview.lines()).extracting(BatchPreview.Line::person).isEqualTo(some);
    assertThat(preview.count(Outcome.CHANGED) + preview.count(Outcome.UNCHANGED)).isEqualTo(40);
    assertThat(preview.lines()).allMatch(line -> line.after().equals("完全丧失"));
    assertThat(preview.lines()).allMatch(line -> line.place().startsWith("青石村"));
    assertThat(database().tip().seq()).isEqualTo(before);
  }

  @Test
  void allIsWrittenAsOneActThatNamesTheFieldAndTheNumber() {
    List<Long> some = ids(people("village", "双河村").subList(0, 30));
    BatchEdit edit = BatchEdit.of("note", "已入户核查", some);
    BatchPreview preview = batch().preview(edit);
    long before = database().tip().seq();
    assertThat(batch().apply(edit, preview)).isEqualTo(30);
    assertThat(database().tip().seq()).isEqualTo(before + 1);
    assertThat(last().action()).isEqualTo(Action.PERSON_EDIT);
    assertThat(last().subject()).isEqualTo("batch:note");
    assertThat(last().reason()).isEqualTo("批量修改：备注，30 人");
    assertThat(last().tables().get("person").updated()).isEqualTo(30);
    assertThat(batch().preview(edit).count(Outcome.UNCHANGED)).isEqualTo(30);
    assertThatThrownBy(() -> batch().apply(edit, batch().preview(edit)))
        .hasMessage("person.batch-nothing");
  }

  @Test
  void villageIsFoundByItsNameAndEmptiedFieldsAreEmpty() {
    PersonRow one = people("village", "青石村").getLast();
    BatchEdit move = BatchEdit.of("village_id", "双河", List.of(one.id()));
    batch().apply(move, batch().preview(move));
    assertThat(people("personId", "" + one.id()).getFirst().village()).isEqualTo("双河村");
    BatchEdit empty = BatchEdit.of("group_name", "", List.of(one.id()));
    batch().apply(empty, batch().preview(empty));
    assertThat(people("personId", "" + one.id()).getFirst().group()).isEmpty();
  }

  @Test
  void everybodyTheLedgerShowsForAFilterCanBeMeant() {
    LedgerQuery matching = LedgerQuery.all().with("village", "白云村").with("sex", "女");
    mergeAway(office.wiring().persons().ledger(matching).rows().getLast().id());
    int expected = office.wiring().persons().ledger(matching).total();
    BatchPreview preview = batch().preview(BatchEdit.ofAll("health", "健康或良好", matching));
    assertThat(preview.lines()).hasSize(expected).hasSizeGreaterThan(5);
  }

  @Test
  void whatChangedSinceThePreviewIsNotOverwritten() {
    List<Long> some = ids(people("village", "青石村").subList(50, 55));
    BatchEdit edit = BatchEdit.of("note", "甲", some);
    BatchPreview shown = batch().preview(edit);
    BatchEdit other = BatchEdit.of("note", "乙", some.subList(0, 1));
    batch().apply(other, batch().preview(other));
    assertThatThrownBy(() -> batch().apply(edit, shown)).hasMessage("person.batch-changed");
    assertThat(batch().apply(edit, batch().preview(edit))).isEqualTo(5);
  }

  private static void mergeAway(long person) {
    database()
        .write(
            TestOffice.DEED,
            tx -> tx.execute("update person set merged_into = id where id = ?", person));
  }

  @Test
  void recordsThatWentIntoAnotherAreRejectedWithTheReason() {
    long merged = people("village", "青石村").get(60).id();
    mergeAway(merged);
    BatchPreview preview = batch().preview(BatchEdit.of("note", "甲", List.of(merged)));
    assertThat(preview.lines().getFirst().outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(preview.lines().getFirst().reason()).contains("并入");
  }

  @Test
  void wrongValuesAndNobodyAreRefused() {
    List<Long> one = ids(people("village", "青石村").subList(0, 1));
    assertRefused(BatchEdit.of("labour", "很能干", one), "person.batch-value");
    assertRefused(BatchEdit.of("village_id", "没有这个村", one), "person.batch-value");
    assertRefused(BatchEdit.of("village_id", "", one), "person.batch-value");
    assertRefused(BatchEdit.of("note", "长".repeat(501), one), "person.batch-value-long");
    assertRefused(BatchEdit.of("note", "甲", List.of()), "person.batch-nobody");
    assertRefused(BatchEdit.of("id_number", "1", one), "security.field-hidden");
    assertRefused(
        BatchEdit.ofAll("note", "甲", LedgerQuery.all().with("name", "没有这个人")),
        "person.batch-nobody");
  }

  private static void assertRefused(BatchEdit edit, String key) {
    assertThatThrownBy(() -> batch().preview(edit)).hasMessage(key);
  }

  @Test
  void whoMayNotEditNeitherLooksNorWrites() {
    Access leader = Access.of(new Session("审批员", Set.of(Role.LEADER)));
    var batch = new PersonBatchService(database(), leader, office.office().clock());
    assertThatThrownBy(batch::fields).hasMessage("security.not-permitted");
    Access social = Access.of(new Session("社保员", Set.of(Role.SOCIAL)));
    assertThat(new PersonBatchService(database(), social, office.office().clock()).fields())
        .extracting(BatchField::column)
        .contains("village_id", "note")
        .doesNotContain("name", "id_number", "phone");
  }

  @Test
  void eachFieldOffersWhatItTakes() {
    for (BatchField field : batch().fields()) {
      assertThat(field.label()).matches("\\P{Alpha}+");
      assertThat(batch().choices(field).isEmpty()).isEqualTo(field.kind() == BatchField.Kind.TEXT);
    }
  }
}
