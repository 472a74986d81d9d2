package huimin.person.ui;

import huimin.person.BatchField;
import huimin.person.BatchPreview;
import huimin.platform.layout.Outcome;
import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.ui.control.LedgerColumn;
import huimin.ui.control.Mark;
import huimin.ui.control.PlainTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** 批量修改: who, which field, what; below it each person before and after. */
final class BatchEditView extends VBox {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 480;

  private final BatchEditViewModel model;
  private final FormGrid form = new FormGrid(Messages.text("person.batch.title"));
  private final ComboBox<String> who = new ComboBox<>();
  private final ComboBox<BatchField> field = new ComboBox<>();
  private final ComboBox<String> value = new ComboBox<>();
  private final Label verdict = new Label();

  BatchEditView(BatchEditViewModel model) {
    this.model = model;
    setPrefSize(WIDTH, HEIGHT);
    getStyleClass().add("page-parts");
    who();
    field();
    value();
    var look = new Button(Messages.text("person.batch.look"));
    look.setId("batch-look");
    look.setMinWidth(USE_PREF_SIZE);
    look.disableProperty().bind(model.fieldProperty().isNull());
    look.setOnAction(event -> model.look());
    verdict.setId("batch-verdict");
    verdict.setWrapText(true);

    verdict.setText(Messages.text("person.batch.first-look"));
    HBox.setHgrow(verdict, Priority.ALWAYS);
    var line = new HBox(look, verdict);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("line");
    var table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(form, line, table);
    model.previewProperty().subscribe(shown -> showVerdict());
    model.refusalProperty().subscribe(shown -> showVerdict());
  }

  private void who() {
    who.setId("batch-who");
    int marked = model.scope().marked().size();
    if (marked > 0) {
      who.getItems().add(Messages.text("person.batch.marked", count(marked)));
    }
    String everybody = Messages.text("person.batch.matching", count(model.scope().total()));
    who.getItems().add(everybody);
    who.getSelectionModel().selectFirst();
    model.allProperty().bind(who.valueProperty().isEqualTo(everybody));
    form.field("who", Messages.text("person.batch.who"), who, true);
  }

  private void field() {
    field.setId("batch-field");
    field.setItems(model.fields());
    field.setConverter(new FieldNames());
    field.valueProperty().bindBidirectional(model.fieldProperty());
    form.field("field", Messages.text("person.batch.field"), field, true);
  }

  /** Where a field has its own words one of them is chosen, else any are typed. */
  private void value() {
    value.setId("batch-value");
    value.setItems(model.choices());
    value.editableProperty().bind(Bindings.isEmpty(model.choices()));
    value.getEditor().setPromptText(Messages.text("person.batch.empty"));
    value
        .getEditor()
        .textProperty()
        .subscribe(
            typed -> {
              if (value.isEditable()) {
                model.valueProperty().set(typed);
              }
            });
    value
        .valueProperty()
        .subscribe(chosen -> model.valueProperty().set(chosen == null ? "" : chosen));
    model
        .fieldProperty()
        .subscribe(
            chosen -> {
              value.setValue(null);
              value.getEditor().clear();
            });
    form.field("value", Messages.text("person.batch.value"), value, false);
  }

  private PlainTable<BatchPreview.Line> table() {
    var table =
        new PlainTable<>(
            Messages.text("person.batch.title"),
            model.lines(),
            List.of(
                column("name", 110, BatchPreview.Line::name),
                column("place", 130, BatchPreview.Line::place),
                column("before", 180, BatchPreview.Line::before),
                column("after", 180, BatchPreview.Line::after),
                column("outcome", 180, BatchEditView::outcome)),
            Messages.text("person.batch.none"));
    table.mark(
        "outcome",
        line ->
            switch (line.outcome()) {
              case CHANGED, ADDED -> Mark.DONE;
              case REJECTED -> Mark.WARNING;
              case UNCHANGED -> null;
            });
    return table;
  }

  private static LedgerColumn<BatchPreview.Line> column(
      String id, double width, Function<BatchPreview.Line, String> text) {
    return LedgerColumn.text(id, Messages.text("person.batch.column." + id), width, text);
  }

  private static String outcome(BatchPreview.Line line) {
    return switch (line.outcome()) {
      case CHANGED, ADDED -> Messages.text("person.batch.changed");
      case UNCHANGED -> Messages.text("person.batch.unchanged");
      case REJECTED -> Messages.text("person.batch.rejected", line.reason());
    };
  }

  private void showVerdict() {
    BatchPreview shown = model.previewProperty().get();
    if (shown != null) {
      verdict.setText(
          Messages.text(
              "person.batch.verdict",
              count(shown.count(Outcome.CHANGED)),
              count(shown.count(Outcome.UNCHANGED)),
              count(shown.count(Outcome.REJECTED))));
    } else {
      String refusal = model.refusalProperty().get();
      verdict.setText(refusal.isEmpty() ? Messages.text("person.batch.first-look") : refusal);
    }
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static final class FieldNames extends StringConverter<BatchField> {
    @Override
    public String toString(BatchField shown) {
      return shown == null ? "" : shown.label();
    }

    @Override
    public BatchField fromString(String label) {
      throw new UnsupportedOperationException(label);
    }
  }
}
