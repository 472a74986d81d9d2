package huimin.exchange.ui;

import huimin.exchange.ImportResult;
import huimin.exchange.RowProblem;
import huimin.platform.layout.Outcome;
import huimin.text.Messages;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The rows of a checked file, by what would become of them, and the problems found. */
final class ImportRows extends VBox {
  private final ImportViewModel model;
  private final Map<ImportFilter, ToggleButton> filters = new EnumMap<>(ImportFilter.class);
  private final ToggleGroup group = new ToggleGroup();
  private final PlainTable<ImportLine> lines;
  private final PlainTable<RowProblem> problems;
  private final Label whole = new Label();

  ImportRows(ImportViewModel model) {
    this.model = model;
    lines =
        new PlainTable<>(
            Messages.text("exchange.import.rows"),
            model.lines(),
            lineColumns(),
            Messages.text("exchange.import.rows.none"));
    lines.mark("outcome", line -> mark(line.outcome()));
    problems =
        new PlainTable<>(
            Messages.text("exchange.import.problems"),
            model.problems(),
            problemColumns(),
            Messages.text("exchange.import.problems.none"));
    problems.mark("kind", problem -> problem.error() ? Mark.STOP : Mark.WARNING);
    whole.setWrapText(true);
    whole.setMinHeight(USE_PREF_SIZE);
    whole.setId("import-whole-note");
    whole.getStyleClass().add("whole-note");
    whole.managedProperty().bind(whole.visibleProperty());
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    lines.chosenProperty().subscribe(line -> whole.setText(line == null ? "" : line.note()));
    problems.chosenProperty().subscribe(one -> whole.setText(one == null ? "" : one.message()));
    var tables = new StackPane(lines, problems);
    VBox.setVgrow(tables, Priority.ALWAYS);
    getStyleClass().add("section");
    getChildren().addAll(filterLine(), tables, whole);
    model.filterProperty().subscribe(this::choose);
  }

  private HBox filterLine() {
    var line = new HBox();
    line.getStyleClass().add("filter-line");
    for (ImportFilter filter : ImportFilter.values()) {
      var button = new ToggleButton();
      button.setId("import-filter-" + filter.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            // A second click must not leave no filter chosen.
            button.setSelected(true);
            model.filterProperty().set(filter);
          });
      filters.put(filter, button);
      line.getChildren().add(button);
    }
    return line;
  }

  private void choose(ImportFilter filter) {
    filters.get(filter).setSelected(true);
    boolean ofProblems = filter == ImportFilter.PROBLEMS;
    problems.setVisible(ofProblems);
    lines.setVisible(!ofProblems);
    whole.setText("");
  }

  /** Shows how many rows there are of each kind. */
  void show(ImportResult result) {
    filters.forEach(
        (filter, button) -> {
          button.setText(Messages.text(filter.key(), "%,d".formatted(filter.count(result))));
          button.setDisable(filter.count(result) == 0 && filter != ImportFilter.ALL);
        });
  }

  private static Mark mark(Outcome outcome) {
    return switch (outcome) {
      case ADDED -> Mark.DONE;
      case CHANGED -> Mark.ACTIVE;
      case UNCHANGED -> Mark.OPEN;
      case REJECTED -> Mark.STOP;
    };
  }

  private static List<LedgerColumn<ImportLine>> lineColumns() {
    return List.of(
        LedgerColumn.figure("row", title("row"), 60, line -> String.valueOf(line.row())),
        LedgerColumn.text("sheet", title("sheet"), 110, ImportLine::sheet),
        LedgerColumn.text(
            "outcome",
            title("outcome"),
            90,
            line ->
                Messages.text(
                    "exchange.import.outcome." + line.outcome().name().toLowerCase(Locale.ROOT))),
        LedgerColumn.text("subject", title("subject"), 240, ImportLine::subject),
        LedgerColumn.text("note", title("note"), 380, line -> line.note().replace("\n", "；")));
  }

  private static List<LedgerColumn<RowProblem>> problemColumns() {
    return List.of(
        LedgerColumn.figure("row", title("row"), 60, problem -> String.valueOf(problem.row())),
        LedgerColumn.text("sheet", title("sheet"), 110, RowProblem::sheet),
        LedgerColumn.text(
            "kind",
            title("kind"),
            90,
            problem ->
                Messages.text(
                    problem.error() ? "exchange.import.kind.error" : "exchange.import.kind.check")),
        LedgerColumn.text("column", title("column"), 130, RowProblem::column),
        LedgerColumn.text("message", title("message"), 480, RowProblem::message));
  }

  private static String title(String id) {
    return Messages.text("exchange.import.column." + id);
  }
}
