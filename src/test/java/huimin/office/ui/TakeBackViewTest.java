package huimin.office.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.office.PastAct;
import huimin.office.TakeBackService;
import huimin.platform.db.Deed;
import huimin.platform.db.Reversal;
import huimin.platform.security.Action;
import huimin.testkit.TestOffice;
import huimin.ui.Screen;
import huimin.ui.ScreenTest;
import huimin.ui.control.PlainTable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TakeBackViewTest extends ScreenTest {
  private final TestOffice office = TestOffice.create();
  private TakeBackViewModel model;

  @Override
  protected Screen screen() {
    var service =
        new TakeBackService(
            office.database(),
            new Reversal(office.database(), office.clock()),
            office.access(),
            (column, value) -> "王一",
            batch -> {},
            office.clock());
    model = new TakeBackViewModel(service, runner, dialogs::failed);
    return new TakeBackView(model, dialogs).over(() -> {});
  }

  @AfterEach
  void closeOffice() {
    office.close();
  }

  private void act(String sql) {
    office
        .database()
        .write(Deed.of(office.access().session(), Action.WORK_EDIT), tx -> tx.execute(sql));
  }

  private String name() {
    return office
        .database()
        .read(
            tx ->
                String.join(
                    "", tx.fetch("select name from employer").map(r -> r.get(0, String.class))));
  }

  @Test
  void anActIsTakenBackByItsNameAndWhatCannotSaysWhy() throws Exception {
    act(
        "insert into employer (id, name, version, created_at, created_by, updated_at, updated_by)"
            + " values (7, '甲厂', 1, now(), '甲', now(), '甲')");
    act("update employer set name = '乙厂', version = 2");
    interact(model::load);
    waitFor(() -> model.list().size() == 2);
    assertThat(find("#act-why", Label.class).getText()).isEqualTo("撤销：修改名称");
    interact(() -> find("#acts", PlainTable.class).table().getSelectionModel().select(1));
    assertThat(find("#act-back", Button.class).isDisabled()).isTrue();
    assertThat(find("#act-why", Label.class).getText()).contains("用人单位", "请先撤销后来的办理");

    interact(() -> find("#acts", PlainTable.class).table().getSelectionModel().select(0));
    clickOn("#act-back");
    waitFor(() -> lookup("撤销：修改名称").queryAll().size() > 1);
    clickOn("#confirm-yes");
    waitFor(() -> model.list().size() == 3);
    assertThat(name()).isEqualTo("甲厂");
    assertThat(model.list().getFirst().act()).isEqualTo("恢复：修改名称");
    assertThat(model.list()).element(2).extracting(PastAct::can).isEqualTo(true);
  }
}
