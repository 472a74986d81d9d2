package huimin.exchange.ui;

import huimin.exchange.BatchRow;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.Icon;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The imports made so far, each of which can be taken back. */
final class ImportRegister extends VBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final ImportViewModel model;
  private final Dialogs dialogs;
  private final PlainTable<BatchRow> table;

  ImportRegister(ImportViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    table =
        new PlainTable<>(
            Messages.text("exchange.import.register"),
            model.batches(),
            columns(),
            Messages.text("exchange.import.register.empty"));
    table.mark("state", batch -> batch.undone() ? Mark.OPEN : Mark.DONE);
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().add("section");
    getChildren().addAll(head(), table);
  }

  private HBox head() {
    var title = new Label(Messages.text("exchange.import.register"));
    title.getStyleClass().add("section-title");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var undo =
        new Button(
            Messages.text("exchange.import.register.undo"), new Icon(Feather.CORNER_UP_LEFT));
    undo.setId("register-undo");
    undo.setDisable(true);
    table.chosenProperty().subscribe(chosen -> undo.setDisable(chosen == null || chosen.undone()));
    undo.setOnAction(event -> ask(table.chosenProperty().get()));
    var head = new HBox(title, space, undo);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void ask(BatchRow batch) {
    dialogs.confirm(
        Messages.text("exchange.import.undo.title", batch.file()),
        Messages.text("exchange.import.undo.detail", batch.added(), batch.changed()),
        Messages.text("exchange.import.undo.act", batch.added() + batch.changed()),
        () ->
            model.undo(
                batch.id(),
                undone ->
                    dialogs.done(
                        Messages.text(
                            "exchange.import.undo.done",
                            batch.file(),
                            undone.removed(),
                            undone.restored()))));
  }

  private static List<LedgerColumn<BatchRow>> columns() {
    return List.of(
        text("at", 140, batch -> TIME.format(batch.at())),
        text("layout", 180, BatchRow::layout),
        figure("read", 80, BatchRow::read),
        figure("added", 80, BatchRow::added),
        figure("changed", 80, BatchRow::changed),
        figure("unchanged", 80, BatchRow::unchanged),
        text("user", 100, BatchRow::user),
        text(
            "state",
            100,
            batch ->
                Messages.text(
                    batch.undone()
                        ? "exchange.import.register.undone"
                        : "exchange.import.register.kept")),
        text("file", 220, BatchRow::file));
  }

  private static LedgerColumn<BatchRow> text(
      String id, double width, Function<BatchRow, String> words) {
    return LedgerColumn.text(id, title(id), width, words);
  }

  private static LedgerColumn<BatchRow> figure(
      String id, double width, Function<BatchRow, Integer> figure) {
    return LedgerColumn.figure(
        id, title(id), width, batch -> String.format("%,d", figure.apply(batch)));
  }

  private static String title(String id) {
    return Messages.text("exchange.import.register.column." + id);
  }
}
