package huimin.payment.ui;

import huimin.payment.MonthNote;
import huimin.text.Messages;
import huimin.ui.control.Icon;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Rows of a month that somebody has to look at, each leading to its person. */
final class MonthNotes extends VBox {
  private final Label title = new Label();
  private final PlainTable<MonthNote> table;
  private final LongConsumer person;

  /**
   * @param id {@code blocked} or {@code questions}: part of the words' keys
   */
  MonthNotes(String id, Mark mark, ObservableList<MonthNote> notes, LongConsumer person) {
    this.person = person;
    table =
        new PlainTable<>(
            Messages.text("payment.month." + id),
            notes,
            List.of(
                LedgerColumn.text(
                    "subject",
                    Messages.text("payment.month.note.subject"),
                    200,
                    MonthNote::subject),
                LedgerColumn.text(
                    "text", Messages.text("payment.month.note.text"), 380, MonthNote::text)),
            Messages.text("payment.month." + id + ".none"));
    table.setId("month-" + id);
    table.mark("subject", note -> mark);
    table.setMinHeight(120);
    VBox.setVgrow(table, Priority.ALWAYS);
    table.table().setOnMouseClicked(event -> openOn(event.getClickCount() == 2));
    table
        .table()
        .addEventHandler(KeyEvent.KEY_PRESSED, event -> openOn(event.getCode() == KeyCode.ENTER));
    title.getStyleClass().add("section-title");
    notes.subscribe(() -> title.setText(title(id, notes.size())));
    title.setText(title(id, notes.size()));
    var explained = new Label(Messages.text("payment.month." + id + ".explained"));
    explained.setWrapText(true);
    explained.getStyleClass().add("muted");
    getStyleClass().add("section");
    getChildren().addAll(head(), explained, table);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  private static String title(String id, int count) {
    return Messages.text("payment.month." + id + ".title", count);
  }

  private HBox head() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var open = new Button(Messages.text("payment.month.open-person"), new Icon(Feather.USER));
    open.setId(table.getId() + "-open");
    open.setDisable(true);
    table.chosenProperty().subscribe(note -> open.setDisable(note == null));
    open.setOnAction(event -> openOn(true));
    var head = new HBox(title, space, open);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void openOn(boolean asked) {
    MonthNote note = table.chosenProperty().get();
    if (asked && note != null) {
      person.accept(note.personId());
    }
  }
}
