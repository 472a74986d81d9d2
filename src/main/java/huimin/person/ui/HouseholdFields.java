package huimin.person.ui;

import huimin.person.HouseholdDraft;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.ui.control.WordChoice;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** A household's own fields. */
final class HouseholdFields {
  private final FormGrid grid = new FormGrid(Messages.text("person.household.fields"));
  private final TextField book = new TextField();
  private final WordChoice kind = WordChoice.of(CodeTables.table("household_kind"));
  private final WordChoice village;
  private final TextField group = new TextField();
  private final TextField address = new TextField();
  private final TextField note = new TextField();

  HouseholdFields(Map<String, String> villages) {
    village = new WordChoice(villages);
    grid.field("bookNumber", Messages.text("person.household.book"), book, false);
    grid.field("kind", Messages.text("person.household.kind"), kind, false);
    grid.field("village", Messages.text("person.form.village"), village, false);
    grid.field("group", Messages.text("person.form.group"), group, false);
    grid.field("address", Messages.text("person.household.address"), address, false);
    grid.field("note", Messages.text("person.form.note"), note, false);
    book.setId("household-book");
    address.setId("household-address");
  }

  void show(HouseholdDraft draft) {
    book.setText(draft.bookNumber());
    kind.setValue(draft.kind());
    village.setValue(draft.village() == null ? "" : draft.village().toString());
    group.setText(draft.group());
    address.setText(draft.address());
    note.setText(draft.note());
  }

  HouseholdDraft draft() {
    return new HouseholdDraft(
        book.getText(),
        kind.code(),
        village.code().isEmpty() ? null : Long.valueOf(village.code()),
        group.getText(),
        address.getText(),
        note.getText());
  }

  void disable() {
    grid.setDisable(true);
  }

  Node node() {
    return grid;
  }
}
