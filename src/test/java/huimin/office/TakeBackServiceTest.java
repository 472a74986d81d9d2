package huimin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Reversal;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Role;
import huimin.platform.security.Session;
import huimin.testkit.InOffice;
import huimin.testkit.TestOffice;
import huimin.value.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@InOffice
class TakeBackServiceTest {
  private static final Session CIVIL = new Session("王办", Set.of(Role.CIVIL));
  private static final Session SOCIAL = new Session("李办", Set.of(Role.SOCIAL));
  private static final Session LEADER = new Session("张主任", Set.of(Role.LEADER));
  private static final String STAMP = "1, now(), '甲', now(), '甲'";
  private static final String FRAME = "version, created_at, created_by, updated_at, updated_by";

  private final List<Long> batches = new ArrayList<>();
  private OfficeDatabase database;
  private TestOffice office;

  private TakeBackService as(Session session) {
    return new TakeBackService(
        database,
        new Reversal(database, office.clock()),
        Access.of(session),
        (column, value) -> value.equals("1") ? "王一" : value.equals("2") ? "李二" : null,
        batches::add,
        office.clock());
  }

  private void begin(TestOffice fresh) {
    office = fresh;
    database = fresh.database();
    act(CIVIL, Action.PERSON_EDIT, person(1, "王一"));
    act(SOCIAL, Action.PERSON_EDIT, person(2, "李二"));
  }

  private static String person(long id, String name) {
    return "insert into person (id, name, pinyin, initials, document_type, sex, status, "
        + FRAME
        + ") values (%d, '%s', 'w', 'w', '111', '1', '01', %s)".formatted(id, name, STAMP);
  }

  private long act(Session session, Action action, String... statements) {
    database.write(
        Deed.of(session, action),
        tx -> {
          List.of(statements).forEach(tx::execute);
          return null;
        });
    return database.tip().seq();
  }

  private String phone() {
    return database.read(
        tx -> tx.fetchSingle("select phone from person where id = 1").get(0, String.class));
  }

  @Test
  void anActIsNamedTakenBackAndDoneAgain(TestOffice fresh) {
    begin(fresh);
    long edit =
        act(
            CIVIL,
            Action.PERSON_EDIT,
            "update person set phone = '139', address = '一组', version = 2 where id = 1");
    TakeBackService service = as(CIVIL);

    PastAct newest = service.acts(false).getFirst();
    assertThat(newest.what()).isEqualTo("修改 王一 的现住址、联系电话");
    assertThat(newest.act()).isEqualTo("撤销：修改 王一 的现住址、联系电话");
    assertThat(newest.can()).isTrue();
    assertThat(newest.rows()).isOne();
    assertThat(service.acts(false))
        .extracting(PastAct::what)
        .containsExactly(newest.what(), "登记 王一");
    assertThat(service.acts(true)).extracting(PastAct::user).contains("李办");

    service.takeBack(edit);
    assertThat(phone()).isNull();
    List<PastAct> acts = service.acts(false);
    assertThat(acts.getFirst().what()).isEqualTo("撤销：修改 王一 的现住址、联系电话");
    assertThat(acts.getFirst().act()).isEqualTo("恢复：修改 王一 的现住址、联系电话");
    assertThat(acts.get(1).state()).isEqualTo(PastAct.State.TAKEN_BACK);
    assertThat(acts.get(1).why()).contains("王办");
    assertThatThrownBy(() -> service.takeBack(edit)).hasMessage("office.undo-already");

    service.takeBack(acts.getFirst().seq());
    assertThat(phone()).isEqualTo("139");
    assertThat(service.acts(false).getFirst().what()).startsWith("恢复：");
    assertThat(service.acts(false).get(2).can()).as("holds again").isTrue();
    assertThat(database.isAsJournalled()).isTrue();
  }

  @Test
  void whatWasBuiltUponItIsNamed(TestOffice fresh) {
    begin(fresh);
    long first =
        act(CIVIL, Action.PERSON_EDIT, "update person set phone = '139', version = 2 where id = 1");
    act(SOCIAL, Action.PERSON_EDIT, "update person set phone = '138', version = 3 where id = 1");
    TakeBackService service = as(CIVIL);

    PastAct act = service.acts(false).getFirst();
    assertThat(act.state()).isEqualTo(PastAct.State.CANNOT);
    assertThat(act.why()).contains("2026-11-22", "李办", "人员");
    assertThatThrownBy(() -> service.takeBack(first))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> {
              assertThat(refused.key()).isEqualTo("office.undo-built-upon");
              assertThat(refused.args()).contains("李办", "人员");
            });
    assertThat(phone()).isEqualTo("138");
  }

  @Test
  void aClosedMonthHoldsWhatItWasCalculatedFromAndNothingElse(TestOffice fresh) {
    begin(fresh);
    long phone =
        act(CIVIL, Action.PERSON_EDIT, "update person set phone = '139', version = 2 where id = 1");
    act(
        CIVIL,
        Action.POLICY_EDIT,
        "insert into programme (code, name, public_name, section, counted_in, one_off, sort_no)"
            + " values ('NCDB', '农村低保', '农村低保', 'DB', '1', false, 1)");
    long aid =
        act(
            CIVIL,
            Action.AID_EDIT,
            "insert into aid_case (id, programme_code, person_id, covered_size, base_amount,"
                + " addon_amount, monthly_amount, start_month, "
                + FRAME
                + ") values (9, 'NCDB', 1, 1, 500, 0, 500, '2026-01', "
                + STAMP
                + ")");
    assertThat(as(CIVIL).acts(false).getFirst().what()).isEqualTo("新增 王一 的救助个案");
    assertThat(as(CIVIL).acts(false).getFirst().can()).as("before the month is closed").isTrue();
    database.write(Deed.of(CIVIL, Action.MONTH_CLOSE).on("2026-11"), tx -> null);
    long closing = database.tip().seq();

    assertThatThrownBy(() -> as(CIVIL).takeBack(aid)).hasMessage("office.undo-month-closed");
    assertThatThrownBy(() -> as(CIVIL).takeBack(closing)).hasMessage("office.undo-never");
    as(CIVIL).takeBack(phone);
    assertThat(phone()).isNull();
    assertThatThrownBy(() -> as(CIVIL).takeBack(9_999)).hasMessage("office.undo-unknown");
  }

  @Test
  void nobodyTakesBackWhatHeMayNotDo(TestOffice fresh) {
    begin(fresh);
    long work =
        act(
            SOCIAL,
            Action.WORK_EDIT,
            "insert into employer (id, name, " + FRAME + ") values (7, '甲厂', " + STAMP + ")");
    assertThat(as(SOCIAL).acts(false)).extracting(PastAct::what).contains("新增用人单位");
    assertThat(as(CIVIL).acts(true)).extracting(PastAct::what).doesNotContain("新增用人单位");
    assertThatThrownBy(() -> as(CIVIL).takeBack(work)).hasMessage("security.not-permitted");
    assertThatThrownBy(() -> as(LEADER).takeBack(work)).hasMessage("security.not-permitted");
    as(SOCIAL).takeBack(work);
    long back = database.tip().seq();
    assertThatThrownBy(() -> as(CIVIL).takeBack(back)).hasMessage("security.not-permitted");
  }

  @Test
  void anImportGoesItsOwnWay(TestOffice fresh) {
    begin(fresh);
    database.write(
        Deed.of(CIVIL, Action.PERSON_EDIT).on("人员.xlsx"),
        tx ->
            tx.execute(
                "insert into import_batch (id, layout, file_name, file_digest, row_count, added,"
                    + " changed, unchanged, imported_at, imported_by) values (77, '', '人员.xlsx',"
                    + " 'x', 0, 0, 0, 0, now(), '王办')"));
    long seq = database.tip().seq();
    assertThat(as(CIVIL).acts(false).getFirst().what()).isEqualTo("导入 人员.xlsx");
    as(CIVIL).takeBack(seq);
    assertThat(batches).containsExactly(77L);
    database.write(Deed.of(CIVIL, Action.IMPORT_UNDO).on("batch:77"), tx -> null);
    assertThat(as(CIVIL).acts(false).getFirst().state()).isEqualTo(PastAct.State.TAKEN_BACK);
    assertThatThrownBy(() -> as(CIVIL).takeBack(seq)).hasMessage("office.undo-already");
  }
}
