package huimin.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.SampleOffice;
import huimin.exchange.ImportRequest;
import huimin.person.MergedEntry;
import huimin.platform.task.FxTaskRunner;
import huimin.platform.task.Progress;
import huimin.quality.DuplicateRow;
import huimin.quality.ProblemRow;
import huimin.ui.Dialogs;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Theme;
import huimin.ui.control.ControlTest;
import huimin.value.LedgerQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QualityViewTest extends ControlTest {
  private static final String WRONG =
      """
      人员信息台账
      村（社区）,组,户主姓名,与户主关系,姓名,性别,公民身份号码,出生日期,联系电话
      青石村,1组,罗测试,本人,罗测试,男,500151196208150026,1962-08-15,
      青石村,1组,罗小测,本人,罗小测,女,,1990-03-07,13000000000
      青石村,2组,罗小测,本人,罗小测,女,51272419900307004X,1990-03-07,13000000001
      """;

  private final FxTaskRunner runner = new FxTaskRunner();
  private final SampleOffice office = SampleOffice.create();
  private final List<Long> opened = new ArrayList<>();
  private QualityView view;

  @Override
  protected Parent control() {
    take();
    var quality = office.wiring().people().quality();
    var window = new MainWindow(new Navigation(), runner.running(), new Theme());
    view =
        new QualityView(
            new QualityDesk(
                office.wiring().access(),
                quality.problems(),
                quality.duplicates(),
                quality.merges(),
                List.of("青石村")),
            runner,
            new Dialogs(stage, window.notices()),
            opened::add);
    return (Parent) view.node();
  }

  private void take() {
    try {
      Path roster = Files.createTempFile("wrong", ".csv");
      Files.writeString(roster, WRONG);
      office
          .wiring()
          .imports()
          .run(
              new ImportRequest(roster, office.wiring().rosterLayouts(), null, false),
              office.wiring().session(),
              Progress.NONE);
      Files.delete(roster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterEach
  void stop() {
    runner.close();
    office.close();
  }

  private List<ProblemRow> sexes() {
    LedgerQuery kind = LedgerQuery.all().with("kind", "sex-differs").with("name", "罗测试");
    return office.wiring().people().quality().problems().ledger(kind).rows();
  }

  @Test
  void aProblemLeadsToItsPersonAndIsQuietOnceExplained() throws Exception {
    interact(view::onShow);
    TableView<ProblemRow> problems = lookup("#problems").queryTableView();
    waitFor(() -> !problems.getItems().isEmpty());
    ProblemRow wrong = sexes().getFirst();
    interact(() -> problems.getSelectionModel().clearSelection());
    interact(() -> problems.getSelectionModel().select(wrong));
    waitFor(() -> lookup("#problem-open").tryQuery().isPresent());
    clickOn("#problem-open");
    assertThat(opened).containsExactly(wrong.personId());
    interact(() -> find("#explain-reason", TextArea.class).setText("公安机关已更正"));
    clickOn("#explain-save");
    waitFor(() -> !sexes().getFirst().open());
    waitFor(() -> problems.getItems().stream().noneMatch(wrong::equals));
  }

  @Test
  void twoEntriesBecomeOneAndTwoAgain() throws Exception {
    show(1);
    TableView<DuplicateRow> pairs = lookup("#duplicates").queryTableView();
    waitFor(() -> !pairs.getItems().isEmpty());
    DuplicateRow pair =
        pairs.getItems().stream()
            .filter(row -> row.one().name().equals("罗小测"))
            .findFirst()
            .orElseThrow();
    interact(() -> pairs.getSelectionModel().clearAndSelect(pairs.getItems().indexOf(pair)));
    waitFor(() -> lookup("#duplicate-merge").tryQuery().isPresent());
    int before = people();
    clickOn("#duplicate-merge");
    waitFor(() -> lookup("#merge-id_number-other").tryQuery().isPresent());
    clickOn("#merge-act");
    confirm();
    waitFor(() -> people() == before - 1);
    assertThat(office.wiring().persons().card(pair.other().id()).id()).isEqualTo(pair.one().id());

    show(2);
    TableView<MergedEntry> merged = lookup("#merged").queryTableView();
    waitFor(() -> merged.getItems().size() == 1);
    interact(() -> merged.getSelectionModel().select(0));
    clickOn("#merged-back");
    confirm();
    waitFor(() -> people() == before);
  }

  private void show(int tab) {
    interact(() -> find("#quality-tabs", TabPane.class).getSelectionModel().select(tab));
  }

  private void confirm() throws Exception {
    waitFor(() -> lookup("#confirm-yes").tryQuery().isPresent());
    clickOn("#confirm-yes");
  }

  private int people() {
    return office.wiring().persons().counts().get("persons");
  }
}
