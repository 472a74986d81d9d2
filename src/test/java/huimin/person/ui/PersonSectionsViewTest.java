package huimin.person.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.person.AttachmentService;
import huimin.person.IncomeItem;
import huimin.person.IncomeService;
import huimin.person.VisitDraft;
import huimin.person.VisitService;
import huimin.platform.blob.BlobStore;
import huimin.platform.security.Purpose;
import huimin.platform.task.FxTaskRunner;
import huimin.testkit.Papers;
import huimin.testkit.TestOffice;
import huimin.testkit.Townsfolk;
import huimin.ui.Dialogs;
import huimin.ui.FileChoice;
import huimin.ui.MainWindow;
import huimin.ui.Navigation;
import huimin.ui.Theme;
import huimin.ui.control.CodeChoice;
import huimin.ui.control.ControlTest;
import huimin.ui.control.PictureView;
import huimin.value.Yuan;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonSectionsViewTest extends ControlTest {
  @TempDir Path outside;
  private final TestOffice office = TestOffice.create();
  private final FxTaskRunner runner = new FxTaskRunner();
  private final StackPane root = new StackPane();
  private Dialogs dialogs;

  @Override
  protected Parent control() {
    return root;
  }

  @AfterEach
  void stop() {
    runner.close();
    office.close();
  }

  private void open(PersonSection section) {
    var scroll = new ScrollPane(section.node());
    scroll.setFitToWidth(true);
    interact(
        () -> {
          root.getChildren().setAll(scroll);
          section.show(1);
        });
  }

  private void dialogs() {
    Townsfolk.person(office.database(), 1, "赵一");
    interact(
        () -> {
          var window = new MainWindow(new Navigation(), runner.running(), new Theme());
          dialogs = new Dialogs(stage, window.notices());
        });
  }

  private static void failed(Throwable thrown) {
    throw new AssertionError(thrown);
  }

  private boolean reads(String text) {
    return lookup(text).tryQuery().isPresent();
  }

  private void choose(String id, String code) {
    interact(() -> find(id, CodeChoice.class).setValue(code));
  }

  private void type(String id, String text) {
    interact(() -> find(id, TextField.class).setText(text));
  }

  @Test
  void anAmountIsEnteredCheckedAndSummed() throws Exception {
    dialogs();
    var service = new IncomeService(office.database(), office.access(), office.clock());
    var model =
        new IncomeSectionViewModel(service, runner, PersonSectionsViewTest::failed, office.clock());
    open(new IncomeSection(model, dialogs, true));
    waitFor(() -> model.shownProperty().get() != null);
    clickOn("#income-new");
    choose("#income-kind", "02");
    choose("#income-basis", "Y");
    type("#income-amount", "一万");
    clickOn("#income-save");
    waitFor(() -> !find("#problem-amount", Label.class).getText().isEmpty());
    assertThat(service.income(1)).isEmpty();
    type("#income-amount", "10,000");
    interact(() -> find("#income-amount", TextField.class).requestFocus());
    press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
    waitFor(() -> model.shownProperty().get().items().size() == 1);
    waitFor(() -> reads("经营净收入 10,000.00 元（全年）"));
    assertThat(model.shownProperty().get().household().net().annualBase())
        .isEqualTo(Yuan.of(10000));
    assertThat(service.income(1)).allMatch(IncomeItem::annual);
    assertThat(reads("折合全年 10,000.00 元")).isTrue();
  }

  @Test
  void aVisitIsEnteredAndOneThatIsDueIsSaid() throws Exception {
    dialogs();
    var service = new VisitService(office.database(), office.access(), office.clock());
    var model =
        new VisitSectionViewModel(service, runner, PersonSectionsViewTest::failed, office.clock());
    open(new VisitSection(model, dialogs, true, "李干部"));
    clickOn("#visit-new");
    choose("#visit-way", "02");
    choose("#visit-help", "01");
    clickOn("#visit-save");
    waitFor(() -> reads("2026-11-22 电话 · 就业"));
    assertThat(service.of(1)).singleElement().matches(row -> row.visitor().equals("李干部"));
    var day = model.today();
    service.save(
        new VisitDraft(null, 0, 1, day.minusDays(9), "01", "05", "李干部", "", day.minusDays(4)));
    assertThat(model.overdueDays()).isZero();
    service.remove(service.of(1).getFirst());
    interact(() -> model.load(1));
    waitFor(() -> reads("下次走访已过 4 天"));
  }

  /** Files are chosen as if in the native window. */
  private record Chosen(Path file, Path target) implements FileChoice {
    @Override
    public Optional<Path> open(String title, String kind, List<String> patterns) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> save(String title, String name, String kind, List<String> patterns) {
      return Optional.of(target);
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.empty();
    }

    @Override
    public void purpose(String title, String detail, String act, Consumer<Purpose> onGiven) {
      onGiven.accept(Purpose.usual());
    }
  }

  @Test
  void aPictureIsAddedLookedAtAndSaved() throws Exception {
    dialogs();
    Path file = Papers.in(outside, "身份证.png", Papers.png());
    var chosen = new Chosen(file, outside.resolve("另存.png"));
    var store = BlobStore.of(office.folder(), TestOffice.SECRET);
    var service = new AttachmentService(office.database(), store, office.access(), office.clock());
    var model = new AttachmentSectionViewModel(service, runner, PersonSectionsViewTest::failed);
    open(new AttachmentSection(model, dialogs, chosen, true));
    waitFor(() -> reads("还没有附件。先选类别，再按“添加文件”。"));
    choose("#attachment-kind", "01");
    clickOn("#attachment-add");
    waitFor(() -> reads("身份证件 身份证.png"));
    clickOn("查看");
    waitFor(() -> lookup(".picture-view").tryQuery().isPresent());
    assertThat(find(".picture-view", PictureView.class).getCenter()).isNotNull();
    clickOn("#look-close");
    clickOn("另存");
    waitFor(() -> chosen.target().toFile().exists());
    assertThat(chosen.target()).hasBinaryContent(Papers.png());
  }
}
