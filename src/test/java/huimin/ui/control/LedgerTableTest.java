package huimin.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import huimin.platform.report.PrintedList;
import huimin.platform.task.DirectTaskRunner;
import huimin.value.LedgerLook;
import huimin.value.LedgerPage;
import huimin.value.LedgerQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class LedgerTableTest extends ControlTest {
  private record Row(int number, String name, String village, String amount) {}

  private final List<Row> all =
      List.of(
          new Row(1, "王𠮷", "青石村", "1,026.00"),
          new Row(2, "单秀英", "双河村", "860.00"),
          new Row(3, "李䶮", "青石村", null));
  private final List<LedgerQuery> asked = new ArrayList<>();
  private final List<Row> opened = new ArrayList<>();
  private int total = 3;
  private LedgerViewModel<Row> model;
  private LedgerTable<Row> ledger;

  private LedgerPage<Row> answer(LedgerQuery query) {
    asked.add(query);
    var rows =
        all.stream()
            .filter(row -> row.name().contains(query.filters().getOrDefault("name", "")))
            .filter(row -> row.village().contains(query.filters().getOrDefault("village", "")))
            .toList();
    return new LedgerPage<>(rows, rows.size() < 3 ? rows.size() : total, Map.of("amount", "9.00"));
  }

  @Override
  protected Parent control() {
    model =
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
                LedgerColumn.text("name", "姓名", 150, Row::name),
                LedgerColumn.choice("village", "村", 120, Row::village, List.of("青石村", "双河村")),
                LedgerColumn.figure("amount", "金额（元）", 120, Row::amount)),
            List.of(new LedgerSum(LedgerSum.TOTAL, "", "人"), new LedgerSum("amount", "合计", "元")),
            "先导入花名册");
    ledger.onOpen(opened::add);
    model.search();
    return ledger;
  }

  private void focusTable() {
    interact(() -> ledger.table().requestFocus());
  }

  @Test
  void typedFilterIsAskedByItselfAfterAPause() throws Exception {
    interact(() -> find("#filter-name", TextField.class).setText("王"));
    assertThat(asked).hasSize(1);
    waitFor(() -> asked.size() == 2);
    assertThat(asked.getLast().filters()).isEqualTo(Map.of("name", "王"));
    assertThat(model.rows()).containsExactly(all.get(0));
  }

  @Test
  void enterAsksAtOnceAndEscapeLiftsTheFilter() {
    clickOn("#filter-name");
    interact(() -> find("#filter-name", TextField.class).setText("李"));
    type(KeyCode.ENTER);
    assertThat(model.rows()).containsExactly(all.get(2));
    type(KeyCode.ESCAPE);
    assertThat(model.rows()).hasSize(3);
    assertThat(find("#filter-name", TextField.class).getText()).isEmpty();
  }

  @Test
  void choiceAsksAndAllLiftsIt() {
    ComboBox<?> box = find("#filter-village", ComboBox.class);
    assertThat(box.getValue()).isEqualTo("全部");
    interact(() -> box.getSelectionModel().select(2));
    assertThat(asked.getLast().filters()).isEqualTo(Map.of("village", "双河村"));
    interact(() -> box.getSelectionModel().selectFirst());
    assertThat(asked.getLast().filters()).isEmpty();
  }

  @Test
  void filtersSetElsewhereShowInTheirFields() {
    interact(() -> model.filterBy(Map.of("name", "王", "village", "青石村")));
    assertThat(find("#filter-name", TextField.class).getText()).isEqualTo("王");
    assertThat(find("#filter-village", ComboBox.class).getValue()).isEqualTo("青石村");
    assertThat(asked).as("showing them asks nothing more").hasSize(2);
  }

  @Test
  void headingSortsAndFilterBelowItDoesNot() {
    clickOn("金额（元）");
    assertThat(asked.getLast().sortColumn()).isEqualTo("amount");
    int before = asked.size();
    clickOn("#filter-amount");
    assertThat(asked).hasSize(before);
    press(KeyCode.CONTROL).type(KeyCode.DOWN).release(KeyCode.CONTROL);
    assertThat(asked.getLast().descending()).isTrue();
  }

  @Test
  void filtersStandUnderTheirHeadings() throws Exception {
    interact(() -> ledger.table().getColumns().get(1).setPrefWidth(260));
    waitFor(() -> find("#filter-name", TextField.class).getWidth() > 200);
    var filter = find("#filter-village", ComboBox.class);
    double heading = lookup("村").queryLabeled().localToScene(0, 0).getX();
    assertThat(filter.localToScene(0, 0).getX()).isBetween(heading - 8, heading + 8);
  }

  private void copyWith(KeyCode... held) {
    press(held).type(KeyCode.C).release(held);
  }

  private static String clipboard() throws Exception {
    return onFx(() -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void copiesMarkedRowsAsTextForAWorkbook() throws Exception {
    focusTable();
    interact(() -> ledger.table().getSelectionModel().selectIndices(0, 2));
    copyWith(KeyCode.CONTROL);
    assertThat(clipboard()).isEqualTo("王𠮷\t青石村\t1,026.00\n李䶮\t青石村\t\n");
    assertThat(onFx(() -> Clipboard.getSystemClipboard().getHtml()))
        .contains("mso-number-format:'\\@'\">王𠮷</td>")
        .contains("<td>1,026.00</td>");
    copyWith(KeyCode.CONTROL, KeyCode.SHIFT);
    assertThat(clipboard()).startsWith("姓名\t村\t金额（元）\n王𠮷\t");
  }

  @Test
  void longListIsCopiedOnlyWhenItsGateLetsIt() throws Exception {
    var asked = new ArrayList<Integer>();
    interact(() -> ledger.onCopy((rows, columns, copy) -> asked.addAll(List.of(rows, columns))));
    interact(() -> ledger.table().getSelectionModel().selectIndices(0, 1, 2));
    focusTable();
    interact(() -> Clipboard.getSystemClipboard().clear());
    copyWith(KeyCode.CONTROL);
    assertThat(asked).containsExactly(3, 3);
    assertThat(clipboard()).isNull();
    interact(() -> ledger.onCopy((rows, columns, copy) -> copy.run()));
    copyWith(KeyCode.CONTROL);
    assertThat(clipboard()).startsWith("王𠮷");
  }

  @Test
  void hiddenColumnsAreNotCopied() {
    interact(
        () -> {
          ledger.showColumns(Set.of("name"));
          ledger.table().getSelectionModel().select(0);
        });
    assertThat(ledger.visibleColumns()).containsExactly("name");
    assertThat(ledger.marked(true).text()).isEqualTo("姓名\n王𠮷\n");
  }

  @Test
  void draggingOverCellsMarksABlockAndEscapeLetsItGo() {
    interact(() -> ledger.table().requestFocus());
    drag("王𠮷").dropTo("双河村");
    assertThat(ledger.marked(false).text()).isEqualTo("王𠮷\t青石村\n单秀英\t双河村\n");
    type(KeyCode.ESCAPE);
    assertThat(ledger.marked(false).text()).contains("1,026.00");
    press(KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    assertThat(ledger.marked(true).rows().getFirst()).containsExactly("姓名", "村");
  }

  @Test
  void wayToLookIsTakenOverAndGivenBack() throws Exception {
    interact(() -> model.filter("village", "青石村"));
    interact(() -> model.sort("amount", true));
    LedgerLook look = onFx(ledger::look);
    assertThat(look.filters()).isEqualTo(Map.of("village", "青石村"));
    assertThat(look.columns()).extracting(LedgerLook.Column::id).contains("name", "amount");
    var other =
        new LedgerLook(
            Map.of("name", "李", "gone", "x", "amount", "1-"),
            "gone",
            true,
            List.of(
                new LedgerLook.Column("amount", 90, true),
                new LedgerLook.Column("village", 80, false)));
    interact(() -> ledger.show(other));
    assertThat(ledger.visibleColumns()).containsExactly("amount", "name");
    assertThat(asked.getLast().filters()).isEqualTo(Map.of("name", "李", "amount", "1-"));
    assertThat(asked.getLast().sortColumn()).isNull();
    interact(() -> ledger.show(look));
    assertThat(ledger.visibleColumns()).containsExactly("name", "village", "amount");
    assertThat(onFx(ledger::look)).isEqualTo(look);
  }

  @Test
  void frozenColumnsStayInSightWhenOneScrollsSideways() throws Exception {
    interact(
        () -> {
          ledger.freezeUpTo("name");
          ledger.table().getColumns().getLast().setPrefWidth(1_500);
        });
    Node heading = lookup("姓名").query();
    double before = heading.localToScene(0, 0).getX();
    double village = lookup("村").query().localToScene(0, 0).getX();
    interact(() -> ledger.table().scrollToColumnIndex(3));
    waitFor(() -> lookup("村").query().localToScene(0, 0).getX() < village - 50);
    assertThat(heading.localToScene(0, 0).getX()).isCloseTo(before, within(1.0));
    waitFor(() -> lookup(".pinned-cells").queryAll().stream().anyMatch(Node::isVisible));
    waitFor(() -> lookup(".pinned-cells .label").queryAll().stream().anyMatch(this::saysFirst));
  }

  private boolean saysFirst(Node node) {
    return node instanceof Label label && label.getText().equals("王𠮷") && label.isVisible();
  }

  @Test
  void keysOfTheScreenReachIt() {
    var called = new ArrayList<String>();
    interact(
        () -> {
          ledger.onNew(() -> called.add("new"));
          ledger.onEdit(row -> called.add(row.name()));
        });
    focusTable();
    interact(() -> ledger.table().getSelectionModel().clearAndSelect(1));
    type(KeyCode.F2);
    press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
    assertThat(called).containsExactly("单秀英", "new");
  }

  @Test
  void printedListIsWhatIsSeenWithFilterAndSums() {
    interact(
        () -> {
          model.filter("village", "青石村");
          ledger.showColumns(Set.of("name", "amount"));
        });
    PrintedList list = ledger.printed("人员台账");
    assertThat(list.columns())
        .extracting(PrintedList.Column::title)
        .containsExactly("序号", "姓名", "金额（元）");
    assertThat(list.rows())
        .containsExactly(List.of("1", "王𠮷", "1,026.00"), List.of("2", "李䶮", ""));
    assertThat(list.filter()).isEqualTo("筛选：村“青石村”");
    assertThat(list.foot()).contains("2 人").contains("合计 9.00 元");
  }

  @Test
  void enterAndDoubleClickOpen() {
    focusTable();
    interact(() -> ledger.table().getSelectionModel().clearAndSelect(1));
    type(KeyCode.ENTER);
    doubleClickOn("李䶮");
    assertThat(opened).containsExactly(all.get(1), all.get(2));
  }

  @Test
  void controlFGoesToTheFirstFilter() {
    focusTable();
    press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    assertThat(find("#filter-name", TextField.class).isFocused()).isTrue();
  }

  @Test
  void marksStayWhenRowsAreReadAgain() {
    interact(() -> ledger.table().getSelectionModel().selectIndices(0, 2));
    interact(() -> model.search());
    assertThat(model.selection()).containsExactly(all.get(0), all.get(2));
    interact(() -> model.filter("name", "李"));
    assertThat(model.selection()).containsExactly(all.get(2));
  }

  @Test
  void saysWhenRowsAreLeftOut() {
    assertThat(find("#ledger-more", Label.class).getText()).isEmpty();
    total = 12_345;
    interact(() -> model.search());
    assertThat(find("#ledger-more", Label.class).getText()).contains("仅显示前 3 行");
  }

  @Test
  void emptyLedgerSaysWhatToDoAndFiltersCanBeLifted() {
    interact(() -> model.filter("name", "没有"));
    assertThat(find("#ledger-empty", Label.class).getText()).contains("筛选");
    clickOn("#ledger-clear");
    assertThat(model.rows()).hasSize(3);
    interact(() -> model.rows().clear());
    assertThat(find("#ledger-empty", Label.class).getText()).isEqualTo("先导入花名册");
  }

  @Test
  void rowsAreThirtyTwoPixelsHighAndGrowWithTheText() {
    assertThat(ledger.table().getFixedCellSize()).isBetween(31.9, 32.1);
    double before = ledger.table().getColumns().get(1).getWidth();
    interact(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 21px;"));
    assertThat(ledger.table().getFixedCellSize()).isBetween(47.9, 48.1);
    assertThat(ledger.table().getColumns().get(1).getWidth()).isCloseTo(before * 1.5, within(0.01));
  }
}
