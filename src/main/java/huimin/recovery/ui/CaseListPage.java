package huimin.recovery.ui;

import huimin.recovery.CaseAction;
import huimin.recovery.CaseRow;
import huimin.recovery.Measure;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import huimin.ui.control.WordChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is due, and the cases; rows are opened with Enter or a double click. */
final class CaseListPage implements Screen {
  private static final String DUE_HEIGHT = "-fx-min-height: 13em; -fx-pref-height: 15em;";
  private static final String CASES_HEIGHT = "-fx-min-height: 12em;";

  private final CabinetViewModel cabinet;
  private final CaseListViewModel model;
  private final Dialogs dialogs;
  private final Consumer<CaseRow> open;
  private final Toolbar bar = new Toolbar(Messages.text("recovery.title"));
  private final Button fresh;
  private final TextField text = new TextField();
  private final WordChoice measure;
  private final CheckBox closed = new CheckBox(Messages.text("recovery.filter.closed"));
  private final BorderPane root = new BorderPane();

  /**
   * @param forms are left before the cabinet is closed
   * @param open opens a case
   */
  CaseListPage(
      CabinetViewModel cabinet,
      CaseListViewModel model,
      Dialogs dialogs,
      Forms forms,
      Consumer<CaseRow> open) {
    this.cabinet = cabinet;
    this.model = model;
    this.dialogs = dialogs;
    this.open = open;
    fresh = bar.act(Messages.text("recovery.case.new"), Feather.PLUS, this::begin);
    fresh.setId("case-new");
    fresh.managedProperty().bind(fresh.visibleProperty());
    Button close =
        bar.act(Messages.text("recovery.close"), Feather.LOCK, () -> forms.leave(cabinet::close));
    close.setId("cabinet-close");
    var measures = new LinkedHashMap<String, String>();
    measures.put("", Messages.text("recovery.filter.measures"));
    for (Measure each : Measure.values()) {
      measures.put(each.name(), each.label());
    }
    measure = new WordChoice(measures);
    PlainTable<CaseListViewModel.Due> due = due();
    PlainTable<CaseRow> cases = cases();
    var page = new VBox(heading("recovery.worklist.title"), due, filter(), cases);
    page.getStyleClass().add("page");
    VBox.setVgrow(cases, Priority.ALWAYS);
    root.setTop(bar);
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true); // both tables keep some rows where letters are large
    scroll.getStyleClass().add("edge-to-edge");
    root.setCenter(scroll);
    model.rows().addListener((ListChangeListener<CaseRow>) change -> count());
  }

  private void count() {
    bar.count(Messages.text("recovery.count", model.rows().size()));
  }

  private static Label heading(String key) {
    var label = new Label(Messages.text(key));
    label.getStyleClass().add("section-title");
    return label;
  }

  private PlainTable<CaseListViewModel.Due> due() {
    PlainTable<CaseListViewModel.Due> table =
        table(
            "recovery.worklist.title",
            model.due(),
            List.of(
                LedgerColumn.text("on", column("on"), 120, due -> due.item().on().toString()),
                LedgerColumn.text("what", column("what"), 230, due -> due.item().kind().label()),
                LedgerColumn.text("name", column("name"), 130, due -> due.row().name()),
                LedgerColumn.text(
                    "measure", column("measure"), 200, due -> due.row().measure().label())),
            "recovery.worklist.none",
            CaseListViewModel.Due::row);
    table.mark("on", due -> due.late() ? Mark.STOP : Mark.WARNING);
    table.table().setId("case-due");
    table.setStyle(DUE_HEIGHT);
    return table;
  }

  private PlainTable<CaseRow> cases() {
    PlainTable<CaseRow> table =
        table(
            "recovery.title",
            model.rows(),
            List.of(
                LedgerColumn.text("name", column("name"), 110, CaseRow::name),
                LedgerColumn.text("village", column("village"), 150, CaseRow::village),
                LedgerColumn.text("measure", column("measure"), 150, row -> row.measure().label()),
                LedgerColumn.text("state", column("state"), 110, row -> row.state().label()),
                LedgerColumn.text(
                    "due-to-report", column("due-to-report"), 110, r -> Lines.day(r.dueToReport())),
                LedgerColumn.text(
                    "reported", column("reported"), 110, row -> Lines.day(row.reportedOn())),
                LedgerColumn.text("term", column("term"), 110, row -> Lines.day(row.termEnd())),
                LedgerColumn.text("priority", column("priority"), 90, this::priority)),
            "recovery.cases.none",
            row -> row);
    table.table().setId("cases");
    table.setStyle(CASES_HEIGHT);
    return table;
  }

  private String priority(CaseRow row) {
    return row.priority() ? Messages.text("recovery.priority") : "";
  }

  private <R> PlainTable<R> table(
      String nameKey,
      ObservableList<R> rows,
      List<LedgerColumn<R>> columns,
      String noneKey,
      Function<R, CaseRow> whose) {
    var table = new PlainTable<>(Messages.text(nameKey), rows, columns, Messages.text(noneKey));
    Runnable act =
        () -> {
          R chosen = table.chosenProperty().get();
          if (chosen != null) {
            open.accept(whose.apply(chosen));
          }
        };
    table
        .table()
        .setOnMouseClicked(
            event -> {
              if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                act.run();
              }
            });
    table
        .table()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                act.run();
              }
            });
    return table;
  }

  private static String column(String id) {
    return Messages.text("recovery.column." + id);
  }

  private Node filter() {
    text.setId("case-filter");
    text.setPromptText(Messages.text("recovery.filter.text"));
    text.setAccessibleText(Messages.text("recovery.filter.text"));
    measure.setAccessibleText(Messages.text("recovery.column.measure"));
    text.textProperty().subscribe(typed -> filtered());
    measure.valueProperty().subscribe(chosen -> filtered());
    closed.selectedProperty().subscribe(chosen -> filtered());
    var line = new FlowPane(heading("recovery.cases.title"), text, measure, closed);
    line.getStyleClass().add("entry-bar");
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    return line;
  }

  private void filtered() {
    String code = measure.code();
    model.filter(
        new CaseListViewModel.Filter(
            text.getText().strip(),
            code.isEmpty() ? null : Measure.valueOf(code),
            closed.isSelected()));
  }

  private void begin() {
    var form = new NewCaseForm(model);
    Button act =
        dialogs
            .panel(
                Messages.text("recovery.case.new.title"),
                form,
                new Dialogs.Way(Messages.text("recovery.case.new.act"), () -> begin(form)))
            .getFirst();
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.disableProperty().bind(form.isComplete().not());
  }

  private void begin(NewCaseForm form) {
    model.begin(form.person(), form.measure(), caseId -> dialogs.done(begun()));
  }

  private String begun() {
    model.read();
    return Messages.text("recovery.case.begun");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    fresh.setVisible(cabinet.allows(CaseAction.CASE_EDIT));
    model.read();
  }
}
