package huimin.recovery.ui;

import huimin.recovery.Measure;
import huimin.recovery.ui.CabinetDesk.Candidate;
import huimin.text.Messages;
import huimin.ui.control.WordChoice;
import java.util.LinkedHashMap;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Whom a new case is about, found in the registry, and its measure. */
final class NewCaseForm extends VBox {
  private static final Duration PAUSE = Duration.millis(250);
  private static final double WIDTH = 460;
  private static final double HEIGHT = 210;

  private final ListView<Candidate> found = new ListView<>();
  private final WordChoice measure;

  NewCaseForm(CaseListViewModel model) {
    getStyleClass().add("entry-section");
    setPrefWidth(WIDTH);
    var text = new TextField();
    text.setId("case-new-find");
    Label person = label("recovery.case.new.person", text);
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(
        event -> {
          if (!text.getText().isBlank()) {
            model.find(text.getText(), found.getItems()::setAll);
          }
        });
    text.textProperty().subscribe((before, now) -> pause.playFromStart());
    found.setId("case-new-found");
    found.setPrefHeight(HEIGHT);
    found.setPlaceholder(new Label(Messages.text("recovery.case.new.none")));
    found.setCellFactory(list -> new Cell());
    var words = new LinkedHashMap<String, String>();
    for (Measure each : Measure.values()) {
      words.put(each.name(), each.label());
    }
    measure = new WordChoice(words);
    measure.setId("case-new-measure");
    Label which = label("recovery.field.measure", measure);
    getChildren().addAll(person, text, found, which, measure);
  }

  private static Label label(String key, javafx.scene.control.Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    return label;
  }

  private static final class Cell extends ListCell<Candidate> {
    @Override
    protected void updateItem(Candidate item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? "" : Messages.text("recovery.candidate", item.name(), item.detail()));
    }
  }

  /** Whether both are chosen. */
  BooleanBinding isComplete() {
    return Bindings.createBooleanBinding(
        () -> found.getSelectionModel().getSelectedItem() != null && !measure.code().isEmpty(),
        found.getSelectionModel().selectedItemProperty(),
        measure.valueProperty());
  }

  long person() {
    return found.getSelectionModel().getSelectedItem().id();
  }

  Measure measure() {
    return Measure.valueOf(measure.code());
  }
}
