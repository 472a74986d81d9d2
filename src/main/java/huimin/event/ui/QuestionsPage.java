package huimin.event.ui;

import huimin.event.QuestionLine;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.Paragraph;
import huimin.ui.control.PlainTable;
import huimin.ui.control.Toolbar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 请核实: the open questions, the first due on top, and the answer to the one chosen. */
final class QuestionsPage {
  private final QuestionsViewModel model;
  private final EventJumps jumps;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Toolbar bar = new Toolbar(Messages.text("event.questions.title"));
  private final PlainTable<QuestionLine> table;
  private final VBox side = new VBox();
  private final ToggleGroup answers = new ToggleGroup();
  private final TextArea note = new TextArea();
  private final BorderPane root = new BorderPane();

  QuestionsPage(QuestionsViewModel model, EventJumps jumps, Dialogs dialogs, Clock clock) {
    this.model = model;
    this.jumps = jumps;
    this.dialogs = dialogs;
    this.clock = clock;
    table =
        new PlainTable<>(
            Messages.text("event.questions.title"),
            model.lines(),
            List.of(
                LedgerColumn.text("due", column("due"), 110, line -> line.dueOn().toString()),
                LedgerColumn.text("name", column("name"), 100, QuestionLine::name),
                LedgerColumn.text("village", column("village"), 100, QuestionLine::village),
                LedgerColumn.text("title", column("title"), 150, QuestionLine::title),
                LedgerColumn.text("event", column("event"), 200, QuestionLine::event)),
            Messages.text("event.questions.none"));
    table.setId("questions");
    table.mark("due", this::mark);
    table.chosenProperty().subscribe(this::show);
    note.setPrefRowCount(3);
    note.setWrapText(true);
    note.setId("question-note");
    note.setAccessibleText(Messages.text("event.questions.note"));
    side.getStyleClass().add("office-form");
    var scroll = new ScrollPane(side);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "office-side", "event-side");
    model.lines().addListener((ListChangeListener<QuestionLine>) change -> counted());
    root.setTop(bar);
    root.setCenter(table);
    root.setRight(scroll);
  }

  private static String column(String id) {
    return Messages.text("event.questions.column." + id);
  }

  private Mark mark(QuestionLine line) {
    return line.dueOn().isBefore(LocalDate.now(clock)) ? Mark.WARNING : Mark.OPEN;
  }

  private void counted() {
    bar.count(Messages.text("event.questions.count", model.lines().size()));
    if (table.chosenProperty().get() == null && !model.lines().isEmpty()) {
      table.table().getSelectionModel().selectFirst();
    }
  }

  private void show(QuestionLine line) {
    side.getChildren().clear();
    note.clear();
    answers.getToggles().clear();
    if (line == null) {
      side.getChildren().add(new Paragraph(Messages.text("event.questions.nobody"), "muted"));
      return;
    }
    var person = new Hyperlink(Messages.text("event.questions.person"));
    person.setId("question-person");
    person.setOnAction(event -> jumps.person().accept(line.personId()));
    side.getChildren()
        .addAll(
            new Paragraph(line.title(), "detail-title"),
            new Paragraph(
                Messages.text(
                    "event.questions.of",
                    line.name(),
                    line.village(),
                    line.raisedOn(),
                    line.role()),
                "muted"),
            new Paragraph(line.words(), "plain"),
            person);
    where(line);
    if (model.answers()) {
      answer(line);
    }
  }

  private void where(QuestionLine line) {
    if (jumps.leadsTo(line.table())) {
      var record = new Hyperlink(Messages.text("event.questions.to." + line.table()));
      record.setId("question-record");
      record.setOnAction(event -> jumps.open(line.table(), line.personId()));
      side.getChildren().add(record);
    }
  }

  private void answer(QuestionLine line) {
    var heading = new Paragraph(Messages.text("event.questions.answer"), "section-title");
    side.getChildren().add(heading);
    for (String code : CodeTables.table("answer").codes()) {
      var choice = new RadioButton(CodeTables.table("answer").label(code));
      choice.setUserData(code);
      choice.setId("answer-" + code);
      choice.setToggleGroup(answers);
      side.getChildren().add(choice);
    }
    var save = new Button(Messages.text("event.questions.save"));
    save.setId("question-save");
    save.getStyleClass().add("accent");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.disableProperty().bind(model.busyProperty().or(answers.selectedToggleProperty().isNull()));
    save.setOnAction(event -> save(line));
    var label = new Paragraph(Messages.text("event.questions.note"), "muted");
    label.setLabelFor(note);
    side.getChildren()
        .addAll(label, note, save, new Paragraph(Messages.text("event.questions.why"), "muted"));
  }

  private void save(QuestionLine line) {
    String code = (String) answers.getSelectedToggle().getUserData();
    model.answer(
        line,
        code,
        note.getText(),
        () -> dialogs.done(Messages.text("event.questions.answered", line.name())));
  }

  Node node() {
    return root;
  }

  void onShow() {
    model.load();
  }
}
