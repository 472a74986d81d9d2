package huimin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.aid.AidService;
import huimin.person.PersonService;
import huimin.platform.db.Reversal;
import huimin.testkit.RosterOffice;
import huimin.testkit.TestOffice;
import huimin.value.LedgerQuery;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import promises, on small rosters of our own (handbook G). */
class ImportRulesTest {
  private static final String PEOPLE =
      "村（社区）,村民小组,户主姓名,与户主关系,姓名,公民身份号码\n"
          + "青石村,1组,王𠮷,本人,王𠮷,500151194802290014\n"
          + "青石村,1组,王𠮷,子,王小明,500151197503100130\n";
  private static final String ALLOWANCE_HEAD =
      "2026年10月城乡低保发放花名册\n户主姓名,公民身份号码,类别,保障人口,补差,实发,起发月份\n";

  @TempDir Path folder;
  private RosterOffice office;

  @BeforeEach
  void open() {
    office = RosterOffice.create();
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private ImportResult take(String name, String text) throws IOException {
    return office.take(file(name, text, StandardCharsets.UTF_8));
  }

  @Test
  void columnsMayStandInAnyOrderUnderOtherWordsAndBelowAHeading() throws IOException {
    String turned =
        "安溪镇\n\n填报单位：安溪镇\n身份证号, 姓 名 ,家庭关系,户主,组,所属村,没见过的列\n"
            + "500151194802290014,王𠮷,户主,王𠮷,1组,青石,甲\n"
            + "合计,1\n填表人：甲\n500151197503100130,不该读到,子,王𠮷,1组,青石,乙\n";
    ImportResult result = take("人员.csv", turned);
    assertThat(result.layout()).isEqualTo("人员信息台账");
    assertThat(result.read()).isEqualTo(1);
    assertThat(result.isRefused()).isFalse();
  }

  @Test
  void csvInGb18030UnderAnotherNameIsReadAsWell() throws IOException {
    ImportResult result = office.take(file("人员.xls", PEOPLE, Charset.forName("GB18030")));
    assertThat(result.read()).isEqualTo(2);
    assertThat(office.names()).contains("王𠮷", "王小明");
  }

  @Test
  void aBlankCellErasesNothingAndAMissingRowDeletesNothing() throws IOException {
    take("一.csv", PEOPLE.replace("公民身份号码", "公民身份号码,联系电话").replace("0014\n", "0014,13000000000\n"));
    ImportResult second =
        take("二.csv", "村（社区）,户主姓名,与户主关系,姓名,公民身份号码,联系电话\n青石村,王𠮷,本人,王𠮷,500151194802290014,\n");
    assertThat(second.batchId()).isNull();
    assertThat(office.names()).hasSize(2);
    assertThat(office.phones()).containsExactly("13000000000");
  }

  @Test
  void aWrongRowAmongRightOnesLeavesTheLedgerAsItWas() throws IOException {
    ImportResult result = take("错.csv", PEOPLE + "青石村,1组,王𠮷,女,王小红,500151197503100131\n");
    assertThat(result.isRefused()).isTrue();
    assertThat(result.problems()).extracting(RowProblem::code).containsExactly("id-checksum");
    assertThat(office.names()).isEmpty();
    assertThat(office.undo().batches()).isEmpty();
  }

  @Test
  void theSameApplicantTwiceInOneRosterIsRefused() throws IOException {
    take("人员.csv", PEOPLE);
    String row = "王𠮷,500151194802290014,农村,2,500,500,2026-01\n";
    ImportResult twice = take("低保.csv", ALLOWANCE_HEAD + row + row);
    assertThat(twice.problems())
        .extracting(RowProblem::code)
        .containsExactly("id-duplicate-in-file");
    assertThat(take("低保.csv", ALLOWANCE_HEAD + row).batchId()).isNotNull();
  }

  @Test
  void anotherNameForTheSameNumberIsNotPaid() throws IOException {
    take("人员.csv", PEOPLE);
    ImportResult wrong =
        take("低保.csv", ALLOWANCE_HEAD + "王吉,500151194802290014,农村,2,500,500,2026-01\n");
    assertThat(wrong.problems())
        .extracting(RowProblem::code)
        .containsExactly("person-name-differs");
  }

  @Test
  void sumsThatDoNotAddUpAreRefused() throws IOException {
    take("人员.csv", PEOPLE);
    ImportResult wrong =
        take("低保.csv", ALLOWANCE_HEAD + "王𠮷,500151194802290014,农村,2,500,501,2026-01\n");
    assertThat(wrong.problems()).extracting(RowProblem::code).containsExactly("amounts-disagree");
  }

  @Test
  void aWarningMarksTheRecordUntilACleanRowComesAndIsAskedForAlone() throws IOException {
    String people = PEOPLE.replace("公民身份号码\n", "公民身份号码,联系电话\n").replace("0014\n", "0014,12345\n");
    assertThat(take("人员.csv", people).isRefused()).isFalse();
    String row = "王𠮷,500151194802290014,农村,2,500.005,,2026-01\n";
    assertThat(take("低保.csv", ALLOWANCE_HEAD + row).isRefused()).isFalse();
    assertThat(toCheck()).containsExactly(1, 1);
    take("人员.csv", people.replace("12345", "13000000000"));
    take("低保.csv", ALLOWANCE_HEAD + row.replace("500.005", "500.01"));
    assertThat(toCheck()).containsExactly(0, 0);
  }

  /** How many people and aid cases wait to be checked, as the ledgers answer. */
  private List<Integer> toCheck() {
    LedgerQuery query = LedgerQuery.all().with("check", "1");
    return List.of(
        new PersonService(office.database(), office.access(), TestOffice.CLOCK)
            .ledger(query)
            .total(),
        new AidService(office.database(), office.access()).ledger(query).total());
  }

  @Test
  void anImportIsTakenBackNewestFirstAndNotWhatHasBeenBuiltUpon() throws IOException {
    long people = take("人员.csv", PEOPLE).batchId();
    long changed = take("改.csv", PEOPLE.replace("王小明", "王大明")).batchId();
    assertThatThrownBy(() -> office.undo().undo(people, office.session()))
        .hasMessage("exchange.undo-built-upon");
    assertThat(office.undo().undo(changed, office.session()).restored()).isEqualTo(1);
    assertThat(office.names()).contains("王小明");
    take("低保.csv", ALLOWANCE_HEAD + "王𠮷,500151194802290014,农村,2,500,500,2026-01\n");
    assertThatThrownBy(() -> office.undo().undo(people, office.session()))
        .hasMessage("exchange.undo-built-upon");
    assertThat(office.names()).hasSize(2);
  }

  @Test
  void anImportIsTakenBackAlthoughItsRecordsWereChangedAndTakenBackSince() throws IOException {
    long people = take("人员.csv", PEOPLE).batchId();
    long changed = take("改.csv", PEOPLE.replace("王小明", "王大明")).batchId();
    long edit = edit();
    assertThatThrownBy(() -> office.undo().undo(changed, office.session()))
        .hasMessage("exchange.undo-built-upon");
    takeBack(edit);
    office.undo().undo(changed, office.session());
    assertThat(office.names()).contains("王小明");
    takeBack(edit());
    office.undo().undo(people, office.session());
    assertThat(office.names()).isEmpty();
    assertThat(office.database().isAsJournalled()).isTrue();
  }

  @Test
  void whoeverIsListedInAnotherHouseholdLeavesTheFirstOneUntilTheImportIsTakenBack()
      throws IOException {
    take("人员.csv", PEOPLE);
    assertThat(households()).containsExactly("王𠮷 01 -", "王小明 20 -");
    long moved = take("分户.csv", PEOPLE.replace("王𠮷,子,王小明", "王小明,本人,王小明")).batchId();
    assertThat(households()).containsExactly("王𠮷 01 -", "王小明 01 2026-11-22");
    assertThat(past()).containsExactly("王小明 20 2026-11-22 9");
    office.undo().undo(moved, office.session());
    assertThat(households()).containsExactly("王𠮷 01 -", "王小明 20 -");
    assertThat(past()).isEmpty();
    assertThat(office.database().isAsJournalled()).isTrue();
  }

  @Test
  void whoeverOnlyBecomesAnotherRelationLeavesNothing() throws IOException {
    take("人员.csv", PEOPLE);
    take("改.csv", PEOPLE.replace("王𠮷,子,", "王𠮷,其他亲属,"));
    assertThat(past()).isEmpty();
  }

  /** Everybody's relation and day of joining. */
  private List<String> households() {
    return office.texts(
        "select p.name || ' ' || m.relation || ' ' || coalesce(cast(m.joined_on as varchar), '-')"
            + " from household_member m join person p on p.id = m.person_id order by p.id");
  }

  private List<String> past() {
    return office.texts(
        "select p.name || ' ' || m.relation || ' ' || m.left_on || ' ' || m.reason"
            + " from past_member m join person p on p.id = m.person_id order by m.id");
  }

  private long edit() {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx -> tx.execute("update person set phone = '1', version = version + 1"));
    return office.database().tip().seq();
  }

  private void takeBack(long seq) {
    Reversal reversal = office.reversal();
    var upon =
        office.database().write(TestOffice.DEED, tx -> reversal.takeBack(tx, seq, TestOffice.USER));
    assertThat(upon).isEmpty();
  }
}
