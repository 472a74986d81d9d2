package huimin.recovery.ui;

import huimin.recovery.Entry;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.DetailPane;
import huimin.ui.control.EntryCard;
import huimin.ui.control.EntryForm;
import huimin.value.Problem;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Entries of one kind, newest first, with the form they are entered in. */
final class EntrySection<T> {
  private final Shape<T> shape;
  private final Entries entries;
  private final Dialogs dialogs;
  private final EntryForm form;
  private final Button fresh = new Button(Messages.text("recovery.entry.new"));
  private final VBox notices = new VBox();
  private final VBox list = new VBox();
  private final Node root;
  private Entry<T> edited;
  private boolean edits;

  EntrySection(Shape<T> shape, Entries entries, Dialogs dialogs, Forms forms) {
    this.shape = shape;
    this.entries = entries;
    this.dialogs = dialogs;
    String title = Messages.text(shape.titleKey());
    form =
        forms.add(
            new EntryForm(shape.id(), title, this::check, this::save, entries.busyProperty()));
    shape.fields().into(form, shape.id());
    fresh.setId(shape.id() + "-new");
    fresh.setAccessibleText(fresh.getText() + title);
    fresh.setMinWidth(Region.USE_PREF_SIZE);
    fresh.managedProperty().bind(fresh.visibleProperty());
    fresh.setOnAction(event -> form.leave(this::fresh));
    list.getStyleClass().add("entry-list");
    var content = new VBox(notices, fresh, form, list);
    content.getStyleClass().add("entry-section");
    root = DetailPane.section(title, content);
    root.getStyleClass().add("person-card");
  }

  private void fresh() {
    edited = null;
    shape.fields().show(Fields.values("on", entries.today(), "by", entries.user()));
    form.open("recovery.entry.new");
  }

  private void edit(Entry<T> entry) {
    edited = entry;
    shape.fields().show(shape.out().apply(entry.content()));
    form.open("recovery.entry.edit");
  }

  private List<Problem> check() {
    return shape.check(entries.today());
  }

  private void save() {
    entries.save(shape.kind(), edited, shape.in().apply(shape.fields()), this::saved);
  }

  private void saved() {
    form.close();
    dialogs.done(Messages.text("recovery.entry.saved"));
  }

  private void remove(Entry<T> entry) {
    dialogs.confirm(
        Messages.text("recovery.entry.remove.title"),
        Messages.text("recovery.entry.remove.detail", shape.head().apply(entry.content())),
        Messages.text("recovery.entry.remove.act"),
        () ->
            entries.remove(
                shape.kind(), entry, () -> dialogs.done(Messages.text("recovery.entry.removed"))));
  }

  /**
   * Shows entries.
   *
   * @param mayEdit whether they are entered and changed here, or only read
   */
  void show(List<Entry<T>> shown, boolean mayEdit) {
    edits = mayEdit;
    fresh.setVisible(mayEdit);
    list.getChildren().clear();
    shown.reversed().forEach(entry -> list.getChildren().add(card(entry)));
    if (shown.isEmpty()) {
      var none = new Label(Messages.text("recovery.entry.none"));
      none.getStyleClass().add("muted");
      list.getChildren().add(none);
    }
  }

  /** Leaves the form and shows nothing: another case comes, or none. */
  void clear() {
    form.close();
    notices.getChildren().clear();
    list.getChildren().clear();
  }

  /** Shows what is to be noticed about them. */
  void notice(Node... boxes) {
    notices.getChildren().setAll(boxes);
  }

  private Node card(Entry<T> entry) {
    var card = new EntryCard(shape.head().apply(entry.content()));
    shape.more().apply(entry.content()).forEach(card::quiet);
    if (edits) {
      card.link(Messages.text("recovery.entry.edit"), () -> form.leave(() -> edit(entry)));
      card.link(Messages.text("recovery.entry.remove"), () -> remove(entry));
    }
    return card;
  }

  Node node() {
    return root;
  }
}
