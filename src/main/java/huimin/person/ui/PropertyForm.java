package huimin.person.ui;

import huimin.person.PropertyDraft;
import huimin.person.PropertyItem;
import huimin.text.Messages;
import huimin.ui.control.CodeChoice;
import huimin.ui.control.DayField;
import huimin.ui.control.EntryForm;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** One property as of a day. */
final class PropertyForm {
  private final IncomeSectionViewModel model;
  private final EntryForm form;
  private final CodeChoice kind = new CodeChoice("property_kind");
  private final DayField asOf = new DayField(Messages.text("person.property.as-of"), null);
  private final TextField value = new TextField();
  private final TextField count = new TextField();
  private final TextField area = new TextField();
  private final TextField note = new TextField();
  private PropertyItem edited;

  PropertyForm(IncomeSectionViewModel model, Runnable onSaved) {
    this.model = model;
    form =
        new EntryForm(
            "property",
            Messages.text("person.property.items"),
            () -> model.check(draft()),
            () -> model.save(draft(), () -> saved(onSaved)),
            model.busyProperty());
    form.field("kind", "person.property.kind", kind, true).setId("property-kind");
    form.field("asOf", "person.property.as-of", asOf, true);
    form.remark("person.property.what");
    form.field("value", "person.property.value", value, false).setId("property-value");
    form.field("count", "person.property.count", count, false).setId("property-count");
    form.field("area", "person.property.area", area, false).setId("property-area");
    form.field("note", "person.entry.note", note, false);
  }

  private void saved(Runnable onSaved) {
    form.close();
    onSaved.run();
  }

  void fresh() {
    edited = null;
    kind.setValue(null);
    asOf.setValue(model.today());
    value.clear();
    count.clear();
    area.clear();
    note.clear();
    form.open("person.property.new");
  }

  void edit(PropertyItem item) {
    edited = item;
    PropertyDraft draft = PropertyDraft.of(item);
    kind.setValue(draft.kind());
    asOf.setValue(draft.asOf());
    value.setText(draft.value());
    count.setText(draft.count());
    area.setText(draft.area());
    note.setText(draft.note() == null ? "" : draft.note());
    form.open("person.property.edit");
  }

  private PropertyDraft draft() {
    return new PropertyDraft(
        edited == null ? null : edited.id(),
        edited == null ? 0 : edited.version(),
        model.person(),
        asOf.getValue(),
        kind.getValue(),
        value.getText(),
        count.getText(),
        area.getText(),
        note.getText());
  }

  void close() {
    form.close();
  }

  Node node() {
    return form;
  }
}
