package huimin.person.ui;

import huimin.person.IncomeDraft;
import huimin.person.IncomeItem;
import huimin.text.Messages;
import huimin.ui.control.CodeChoice;
import huimin.ui.control.EntryForm;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** One amount of income or a deduction. */
final class IncomeForm {
  private final IncomeSectionViewModel model;
  private final EntryForm form;
  private final TextField period = new TextField();
  private final CodeChoice kind = new CodeChoice("income_kind");
  private final CodeChoice basis = new CodeChoice("income_basis");
  private final TextField amount = new TextField();
  private final TextField note = new TextField();
  private IncomeItem edited;

  IncomeForm(IncomeSectionViewModel model, Runnable onSaved) {
    this.model = model;
    form =
        new EntryForm(
            "income",
            Messages.text("person.income.items"),
            () -> model.check(draft()),
            () -> model.save(draft(), () -> saved(onSaved)),
            model.busyProperty());
    form.field("kind", "person.income.kind", kind, true).setId("income-kind");
    form.field("basis", "person.income.basis", basis, true).setId("income-basis");
    form.field("amount", "person.income.amount", amount, true).setId("income-amount");
    form.field("period", "person.income.period", period, true).setId("income-period");
    form.field("note", "person.entry.note", note, false);
  }

  private void saved(Runnable onSaved) {
    form.close();
    onSaved.run();
  }

  /** Begins a new amount in the month in view. */
  void fresh() {
    edited = null;
    period.setText(model.period().label());
    kind.setValue(null);
    basis.setValue(IncomeDraft.MONTHLY);
    amount.clear();
    note.clear();
    form.open("person.income.new");
  }

  void edit(IncomeItem item) {
    edited = item;
    IncomeDraft draft = IncomeDraft.of(item);
    period.setText(item.period().label());
    kind.setValue(draft.kind());
    basis.setValue(draft.basis());
    amount.setText(draft.amount());
    note.setText(draft.note() == null ? "" : draft.note());
    form.open("person.income.edit");
  }

  private IncomeDraft draft() {
    return new IncomeDraft(
        edited == null ? null : edited.id(),
        edited == null ? 0 : edited.version(),
        model.person(),
        period.getText(),
        kind.getValue(),
        basis.getValue(),
        amount.getText(),
        note.getText());
  }

  void close() {
    form.close();
  }

  Node node() {
    return form;
  }
}
