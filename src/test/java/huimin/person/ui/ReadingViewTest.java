package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.SearchService;
import huimin.platform.task.FxTaskRunner;
import huimin.testkit.TestOffice;
import huimin.ui.control.ControlTest;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a name is read, put right on somebody's page. */
class ReadingViewTest extends ControlTest {
  private final TestOffice office = TestOffice.create();
  private final FxTaskRunner runner = new FxTaskRunner();
  private final SearchService search =
      new SearchService(office.database(), office.access(), office.clock());

  @Override
  protected Parent control() {
    office
        .database()
        .write(
            TestOffice.DEED,
            tx ->
                tx.execute(
                    "insert into person (id, name, pinyin, initials, document_type, sex, status,"
                        + " version, created_at, created_by, updated_at, updated_by) values (7,"
                        + " '区建国', 'oujianguo', 'ojg', '111', '1', '1', 1, '2026-01-01', '测试员',"
                        + " '2026-01-01', '测试员')"));
    var model =
        new ReadingViewModel(
            search,
            runner,
            thrown -> {
              throw new AssertionError(thrown);
            });
    return new VBox(new ReadingView(model).of(7));
  }

  @AfterEach
  void stop() {
    runner.close();
    office.close();
  }

  private boolean reads(String text) {
    return find("#reading", Label.class).getText().equals(text);
  }

  @Test
  void aReadingIsPutRightOrRefusedAtTheField() throws Exception {
    waitFor(() -> reads("ou jian guo"));
    clickOn("#reading-correct");
    TextField field = find("#reading-field", TextField.class);
    assertThat(field.getText()).isEqualTo("ou jian guo");
    write("qu jianguo").type(KeyCode.ENTER);
    waitFor(() -> find("#reading-problem", Label.class).getText().contains("3 个音节"));
    interact(() -> field.setText("qu jian guo"));
    clickOn("#reading-save");
    waitFor(() -> reads("qu jian guo"));
    assertThat(field.isVisible() && field.getParent().isVisible()).isFalse();
    assertThat(search.find("qjg", 2)).hasSize(1);
    clickOn("#reading-correct").write("ou").type(KeyCode.ESCAPE);
    waitFor(() -> find("#reading-problem", Label.class).getText().isEmpty());
    assertThat(reads("qu jian guo")).isTrue();
  }
}
