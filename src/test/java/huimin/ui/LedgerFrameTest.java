package huimin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import huimin.platform.report.PrintOrder;
import huimin.platform.report.PrintedList;
import huimin.platform.report.ReportPages;
import huimin.platform.report.Reports;
import huimin.platform.security.Purpose;
import huimin.platform.task.DirectTaskRunner;
import huimin.ui.control.ControlTest;
import huimin.ui.control.DetailPane;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.LedgerTable;
import huimin.ui.control.LedgerViewModel;
import huimin.value.LedgerLook;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import huimin.value.SavedLook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class LedgerFrameTest extends ControlTest {
  private final List<String> deeds = new ArrayList<>();
  private final List<SavedLook> kept = new ArrayList<>();
  private final List<LedgerQuery> asked = new ArrayList<>();
  private LedgerTable<String> ledger;
  private LedgerFrame<String> frame;

  private LedgerPage<String> answer(LedgerQuery query) {
    asked.add(query);
    return new LedgerPage<>(
        IntStream.rangeClosed(1, 60).mapToObj(i -> "王" + i).toList(), 60, Map.of());
  }

  @Override
  protected Parent control() {
    var model =
        new LedgerViewModel<>(
            this::answer,
            new DirectTaskRunner(),
            thrown -> {
              throw new AssertionError(thrown);
            });
    ledger =
        new LedgerTable<>(
            "人员台账",
            model,
            List.of(
                LedgerColumn.text("name", "姓名", 150, row -> row),
                LedgerColumn.text("phone", "电话", 150, row -> "")),
            List.of(),
            "");
    frame = new LedgerFrame<>("人员台账", model, ledger, new DetailPane(""), row -> {});
    var notices = new NoticeArea();
    frame.furnish(new Desk(), new DirectTaskRunner(), new Dialogs(stage, notices));
    return new StackPane(frame.node(), new Label());
  }

  private MenuButton looks() {
    return find("#ledger-looks", MenuButton.class);
  }

  private void choose(String words) {
    MenuItem item =
        looks().getItems().stream()
            .filter(i -> words.equals(i.getText()))
            .findFirst()
            .orElseThrow();
    interact(item::fire);
  }

  @Test
  void wayKeptForTheOpeningIsUsedAndOthersAreInTheMenu() {
    var first = new LedgerLook(Map.of("name", "王"), "name", false, List.of());
    kept.add(new SavedLook(1, "姓王的", true, first));
    interact(frame::onShow);
    assertThat(asked.getLast().filters()).isEqualTo(Map.of("name", "王"));
    assertThat(looks().getItems()).extracting(MenuItem::getText).contains("姓王的（打开台账时使用）");
    choose("恢复原样");
    assertThat(asked.getLast().filters()).isEmpty();
    int before = asked.size();
    interact(frame::onShow);
    assertThat(asked).as("later it is only read afresh").hasSize(before + 1);
    assertThat(asked.getLast().filters()).isEmpty();
  }

  @Test
  void whoWasLookedUpIsShownWhateverOpensTheLedger() {
    var first = new LedgerLook(Map.of("name", "王"), null, false, List.of());
    kept.add(new SavedLook(1, "姓王的", true, first));
    interact(() -> frame.showPerson(7));
    interact(frame::onShow);
    assertThat(asked.getLast().filters()).isEqualTo(Map.of(LedgerFrame.ONE_PERSON, "7"));
  }

  @Test
  void currentWayIsKeptUnderAName() throws Exception {
    interact(frame::onShow);
    interact(() -> frame.model().filter("name", "王"));
    choose("保存当前查询");
    waitFor(() -> lookup("#look-name").tryQuery().isPresent());
    assertThat(lookup("#panel-way-1").queryButton().isDisabled()).isTrue();
    clickOn("#look-name").write("abc");
    clickOn("#look-first");
    clickOn("#panel-way-1");
    waitFor(() -> !kept.isEmpty());
    assertThat(kept.getFirst().name()).isEqualTo("abc");
    assertThat(kept.getFirst().atFirst()).isTrue();
    assertThat(kept.getFirst().look().filters()).isEqualTo(Map.of("name", "王"));
  }

  @Test
  void wholeListIsCopiedOnlyWithReasonAndRecipientAFewRowsAtOnce() throws Exception {
    interact(frame::onShow);
    interact(() -> ledger.table().getSelectionModel().selectIndices(0, 1));
    interact(() -> ledger.copy(false));
    assertThat(deeds).isEmpty();
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).startsWith("王1\t\n王2");
    interact(() -> Clipboard.getSystemClipboard().clear());
    interact(() -> ledger.table().getSelectionModel().selectAll());
    interact(() -> ledger.copy(false));
    waitFor(() -> lookup("#purpose-go").tryQuery().isPresent());
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).isNull();
    clickOn("#purpose-go");
    waitFor(() -> !deeds.isEmpty());
    assertThat(deeds).containsExactly("copied 60");
    waitFor(() -> Clipboard.getSystemClipboard().getString() != null);
  }

  @Test
  void listIsLookedAtBeforeItIsPrinted() throws Exception {
    interact(frame::onShow);
    interact(() -> find("#bar-more", MenuButton.class).getItems().getFirst().fire());
    waitFor(() -> lookup(".page-preview").tryQuery().isPresent());
    assertThat(deeds).isEmpty();
    clickOn("#panel-way-1");
    waitFor(() -> lookup("#purpose-go").tryQuery().isPresent());
    clickOn("#purpose-go");
    waitFor(() -> !deeds.isEmpty());
    assertThat(deeds).containsExactly("printed 60 of 姓名 电话");
  }

  /** The desk of an office in memory. */
  private final class Desk implements LedgerDesk {
    @Override
    public boolean keepsLooks() {
      return true;
    }

    @Override
    public boolean prints() {
      return true;
    }

    @Override
    public List<SavedLook> looks() {
      return List.copyOf(kept);
    }

    @Override
    public SavedLook keep(String name, boolean atFirst, LedgerLook look) {
      kept.add(new SavedLook(kept.size() + 1, name, atFirst, look));
      return kept.getLast();
    }

    @Override
    public void forget(long id) {
      kept.removeIf(look -> look.id() == id);
    }

    @Override
    public ReportPages preview(PrintedList list) {
      return new Reports().list(list, "", "");
    }

    @Override
    public void print(PrintedList list, ReportPages pages, PrintOrder order, Purpose purpose) {
      List<String> titles = list.columns().stream().skip(1).map(PrintedList.Column::title).toList();
      deeds.add("printed " + list.rows().size() + " of " + String.join(" ", titles));
    }

    @Override
    public void savePdf(PrintedList list, ReportPages pages, Path file, Purpose purpose) {
      deeds.add("saved");
    }

    @Override
    public boolean isRecorded(int rows) {
      return rows > 50;
    }

    @Override
    public void copied(int rows, Purpose purpose) {
      deeds.add("copied " + rows);
    }
  }
}
