package huimin.person.ui;

import huimin.person.PersonField;
import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.ui.control.WordChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The fields of a person's record in two columns of sections, bound to the form's texts. */
final class PersonFields {
  private static final Set<PersonField> REQUIRED =
      Set.of(PersonField.NAME, PersonField.SEX, PersonField.VILLAGE);
  private static final int NOTE_ROWS = 2;

  private final PersonFormViewModel model;
  private final Map<String, String> villages;
  private final FormGrid first = new FormGrid(Messages.text("person.form.section.basic"));
  private final FormGrid second = new FormGrid(Messages.text("person.form.section.home"));
  private final HBox root = new HBox(first, second);

  /**
   * @param villages names by record, in the office's order
   */
  PersonFields(PersonFormViewModel model, Map<String, String> villages) {
    this.model = model;
    this.villages = new LinkedHashMap<>(villages);
    section(first, "basic");
    add(first, PersonField.NAME, PersonField.FORMER_NAME);
    section(first, "document");
    add(first, PersonField.DOCUMENT_TYPE, PersonField.ID_NUMBER, PersonField.NO_ID_REASON);
    add(first, PersonField.SEX, PersonField.BIRTH_DATE, PersonField.ETHNIC, PersonField.MARITAL);
    add(first, PersonField.EDUCATION, PersonField.POLITICAL);
    section(first, "health");
    add(first, PersonField.HEALTH, PersonField.LABOUR, PersonField.DISABILITY_CERTIFICATE);
    add(first, PersonField.DISABILITY_KIND, PersonField.DISABILITY_GRADE);
    section(second, "home");
    add(second, PersonField.VILLAGE, PersonField.GROUP, PersonField.ADDRESS);
    add(second, PersonField.REGISTRATION_KIND, PersonField.REGISTERED_ADDRESS);
    add(second, PersonField.REGISTERED_REGION, PersonField.REGION);
    section(second, "contact");
    add(second, PersonField.PHONE, PersonField.PHONE2);
    section(second, "note");
    add(second, PersonField.STATUS, PersonField.DIED_ON, PersonField.MOVED_ON, PersonField.NOTE);
    first.atEnd(second::focusFirst);
    for (FormGrid part : List.of(first, second)) {
      HBox.setHgrow(part, Priority.ALWAYS);
      part.setMaxWidth(Double.MAX_VALUE);
      part.getStyleClass().add("record-part");
    }
    root.getStyleClass().add("record-parts");
    model.problemsProperty().subscribe(problems -> show());
  }

  private static void section(FormGrid grid, String name) {
    grid.section(Messages.text("person.form.section." + name));
  }

  private void add(FormGrid grid, PersonField... fields) {
    for (PersonField field : fields) {
      String label = Messages.text("person.form." + field.code());
      Control control = grid.field(field.code(), label, control(field), REQUIRED.contains(field));
      control.setId("field-" + field.code());
      control
          .focusedProperty()
          .subscribe(
              (before, now) -> {
                if (before && !now) {
                  model.left(field);
                }
              });
    }
  }

  private Control control(PersonField field) {
    return switch (field) {
      case VILLAGE -> choice(new WordChoice(villages), model.text(field));
      case GROUP -> group(model.text(field));
      case NOTE -> note(model.text(field));
      default ->
          field.isCoded()
              ? choice(WordChoice.of(field.codes()), model.text(field))
              : text(new TextField(), model.text(field));
    };
  }

  private static Control choice(WordChoice choice, StringProperty text) {
    choice.valueProperty().bindBidirectional(text);
    return choice;
  }

  private static Control text(TextInputControl field, StringProperty text) {
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private static Control note(StringProperty text) {
    var area = new TextArea();
    area.setPrefRowCount(NOTE_ROWS);
    area.setWrapText(true);
    return text(area, text);
  }

  /** The village's groups to choose from, or another one typed. */
  private Control group(StringProperty text) {
    var box = new ComboBox<String>();
    box.setEditable(true);
    box.getEditor().textProperty().bindBidirectional(text);
    model.groupsProperty().subscribe(groups -> box.getItems().setAll(groups));
    return box;
  }

  /** Shows what is wrong under the fields left. */
  private void show() {
    first.show(model.problemsProperty().get());
    second.show(model.problemsProperty().get());
  }

  /** Puts the cursor into the name. */
  void focusFirst() {
    first.focusFirst();
  }

  /** Puts the cursor into the first field that refuses the form. */
  void focusFirstError() {
    second.focusFirstError();
    first.focusFirstError();
  }

  Node node() {
    return root;
  }
}
