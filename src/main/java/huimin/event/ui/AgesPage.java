package huimin.event.ui;

import huimin.event.AgeLine;
import huimin.event.EventDraft;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Paragraph;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 本月到龄: who reaches an age that means something; the clerk records it, not the program. */
final class AgesPage {
  private final AgesViewModel model;
  private final boolean records;
  private final Consumer<EventDraft> onRecord;
  private final LongConsumer onPerson;
  private final Toolbar bar = new Toolbar(Messages.text("event.ages.title"));
  private final PlainTable<AgeLine> table;
  private final VBox side = new VBox();
  private final BorderPane root = new BorderPane();

  /**
   * @param records whether the one at work may record events
   * @param onRecord begins the event proposed
   * @param onPerson shows somebody in the person ledger
   */
  AgesPage(
      AgesViewModel model, boolean records, Consumer<EventDraft> onRecord, LongConsumer onPerson) {
    this.model = model;
    this.records = records;
    this.onRecord = onRecord;
    this.onPerson = onPerson;
    table =
        new PlainTable<>(
            Messages.text("event.ages.title"),
            model.lines(),
            List.of(
                LedgerColumn.text("day", column("day"), 110, line -> line.day().toString()),
                LedgerColumn.text("name", column("name"), 100, AgeLine::name),
                LedgerColumn.text("village", column("village"), 100, AgeLine::village),
                LedgerColumn.text("kind", column("kind"), 130, line -> line.kind().label()),
                LedgerColumn.text("dates", column("dates"), 260, AgeLine::dates)),
            Messages.text("event.ages.none"));
    table.setId("ages");
    table.chosenProperty().subscribe(this::show);
    side.getStyleClass().add("office-form");
    var scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "office-side");
    model.lines().addListener((ListChangeListener<AgeLine>) change -> counted());
    root.setTop(bar);
    root.setCenter(table);
    root.setRight(scroll);
  }

  private static String column(String id) {
    return Messages.text("event.ages.column." + id);
  }

  private void counted() {
    bar.count(Messages.text("event.ages.count", model.lines().size()));
    if (table.chosenProperty().get() == null && !model.lines().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  private void show(AgeLine line) {
    side.getChildren().clear();
    if (line == null) {
      side.getChildren().add(new Paragraph(Messages.text("event.ages.nobody"), "muted"));
      return;
    }
    side.getChildren()
        .addAll(
            new Paragraph(line.name(), "detail-title"),
            new Paragraph(
                Messages.text("event.ages.of", line.village(), line.kind().label(), line.day()),
                "muted"),
            new Paragraph(line.dates(), "plain"));
    if (records) {
      line.choices().forEach(group -> side.getChildren().add(choice(line, group)));
      if (line.choices().isEmpty()) {
        side.getChildren().add(button("ages-record", "event.ages.record", line));
      } else {
        side.getChildren().add(new Paragraph(Messages.text("event.ages.choose-why"), "muted"));
      }
    }
    var person = new Hyperlink(Messages.text("event.questions.person"));
    person.setOnAction(event -> onPerson.accept(line.personId()));
    side.getChildren().add(person);
  }

  private Node button(String id, String key, AgeLine line) {
    var button = new Button(Messages.text(key, line.kind().label()));
    button.setId(id);
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> onRecord.accept(line.draft()));
    return button;
  }

  private Node choice(AgeLine line, String group) {
    String words = CodeTables.table("retirement_group").label(group);
    var button = new Button(Messages.text("event.ages.choose", words));
    button.setId("ages-group-" + group);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> model.choose(line, group));
    return button;
  }

  Node node() {
    return root;
  }

  void onShow() {
    model.load();
  }
}
