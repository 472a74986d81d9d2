package huimin.event.ui;

import huimin.event.Concerned;
import huimin.event.EventKind;
import huimin.event.EventPreview;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 登记大事: who, what, a short form at the left, what would change at the right. */
final class EventPage {
  private final EventFormViewModel model;
  private final Dialogs dialogs;
  private final Runnable onRecorded;
  private final Toolbar bar = new Toolbar(Messages.text("event.form.title"));
  private final PersonField person;
  private final FlowPane kinds = new FlowPane();
  private final VBox left = new VBox();
  private final PreviewPane preview = new PreviewPane();
  private final Button look = new Button(Messages.text("event.form.preview"));
  private final Button record;
  private final BorderPane root = new BorderPane();
  private EventInputs inputs;
  private NoticeBox done;

  /**
   * @param onRecorded told when an event was recorded
   */
  EventPage(EventFormViewModel model, Dialogs dialogs, Runnable onRecorded) {
    this.model = model;
    this.dialogs = dialogs;
    this.onRecorded = onRecorded;
    person = new PersonField((words, onRead) -> model.people(this, words, onRead));
    person.setId("event-person");
    person.setPrefColumnCount(24);
    person.setAccessibleText(Messages.text("event.form.who"));
    person.onChosen(
        id -> {
          if (id != null) {
            model.begin(id);
          }
        });
    bar.add(person);
    record = bar.primary(Messages.text("event.form.record"), "", this::record);
    record.setId("event-record");
    look.setId("event-look");
    look.getStyleClass().add("accent");
    look.setOnAction(event -> model.preview(inputs.draft()));
    kinds.getStyleClass().add("event-kinds");
    left.getStyleClass().add("office-form");
    var form = new ScrollPane(left);
    form.setFitToWidth(true);
    form.getStyleClass().addAll("edge-to-edge", "event-form");
    var seen = new ScrollPane(preview.node());
    seen.setFitToWidth(true);
    seen.getStyleClass().add("edge-to-edge");
    root.setTop(bar);
    root.setLeft(form);
    root.setCenter(seen);
    model.whoProperty().subscribe(this::showWho);
    model.kindProperty().subscribe(kind -> showForm());
    model.previewProperty().subscribe(this::showPreview);
  }

  private void showWho(Concerned who) {
    if (who == null) {
      left.getChildren().clear();
      return;
    }
    Concerned.Somebody self = who.self();
    if (done != null && !self.name().equals(person.getText())) {
      done = null;
    }
    person.show(self.name());
    bar.count(
        Messages.text(
            "event.form.summary",
            self.name(),
            CodeTables.table("sex").label(self.sex()),
            self.birthDate() == null ? "—" : self.birthDate(),
            CodeTables.table("person_status").label(self.status()),
            who.people().size()));
    showForm();
  }

  private void fillKinds() {
    kinds.getChildren().clear();
    for (EventKind kind : model.kinds()) {
      var button = new ToggleButton(kind.label());
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setId("event-kind-" + kind.code());
      button.setSelected(kind == model.kindProperty().get());
      button.setDisable(!model.hindrance(kind).isEmpty());
      button.setOnAction(event -> choose(kind));
      kinds.getChildren().add(button);
    }
  }

  private void choose(EventKind kind) {
    done = null;
    model.choose(kind);
    fillKinds(); // choosing the same again must not leave it unpressed
  }

  private void showForm() {
    if (model.whoProperty().get() == null) {
      return;
    }
    fillKinds();
    var title = new Label(Messages.text("event.form.what"));
    title.getStyleClass().add("section-title");
    left.getChildren().setAll(title, kinds);
    if (done != null) {
      left.getChildren().addFirst(done);
    }
    inputs = null;
    if (model.kindProperty().get() != null) {
      inputs = new EventInputs(model);
      left.getChildren().addAll(inputs.form(), look);
    }
    showPreview(model.previewProperty().get());
  }

  private void showPreview(EventPreview shown) {
    record.setDisable(shown == null || shown.isRefused());
    if (shown == null) {
      preview.hint(whatIsNext());
      if (inputs != null) {
        inputs.form().show(java.util.List.of());
      }
      return;
    }
    preview.show(shown, inputs.form().show(shown.problems()));
    if (shown.isRefused()) {
      inputs.form().focusFirstError();
    }
  }

  private String whatIsNext() {
    if (model.whoProperty().get() == null) {
      return Messages.text("event.form.nobody");
    }
    boolean chosen = model.kindProperty().get() != null;
    return Messages.text(chosen ? "event.form.then-preview" : "event.form.then-kind");
  }

  private void record() {
    String what = model.kindProperty().get().label();
    String name = model.whoProperty().get().self().name();
    model.record(
        () -> {
          done =
              new NoticeBox(
                  NoticeBox.Kind.DONE,
                  Messages.text("event.form.recorded", name, what),
                  Messages.text("event.form.recorded-why"));
          showForm();
          dialogs.done(Messages.text("event.form.recorded", name, what));
          model.begin(model.whoProperty().get().self().id());
          onRecorded.run();
        });
  }

  Node node() {
    return root;
  }
}
