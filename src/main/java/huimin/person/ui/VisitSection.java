package huimin.person.ui;

import huimin.person.VisitDraft;
import huimin.person.VisitRow;
import huimin.platform.security.Action;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.CodeChoice;
import huimin.ui.control.DayField;
import huimin.ui.control.EntryCard;
import huimin.ui.control.EntryForm;
import huimin.ui.control.NoticeBox;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** 走访服务: visits to a person, newest first, and when the next one is due. */
public final class VisitSection implements PersonSection {
  private final VisitSectionViewModel model;
  private final Dialogs dialogs;
  private final boolean edits;
  private final String user;
  private final VBox due = new VBox();
  private final VBox list = new VBox();
  private final EntryForm form;
  private final DayField on = new DayField(Messages.text("person.visit.on"), null);
  private final CodeChoice way = new CodeChoice("contact_way");
  private final CodeChoice help = new CodeChoice("help_kind");
  private final TextField visitor = new TextField();
  private final TextArea text = new TextArea();
  private final DayField next = new DayField(Messages.text("person.visit.next"), null);
  private final VBox root = new VBox();
  private VisitRow edited;
  private Runnable onChanged = () -> {};

  /**
   * @param edits whether visits are entered here, or only read
   * @param user who is at work: usually the visitor
   */
  public VisitSection(VisitSectionViewModel model, Dialogs dialogs, boolean edits, String user) {
    this.model = model;
    this.dialogs = dialogs;
    this.edits = edits;
    this.user = user;
    form =
        new EntryForm(
            "visit",
            title(),
            () -> model.check(draft()),
            () -> model.save(draft(), this::saved),
            model.busyProperty());
    form.field("on", "person.visit.on", on, true);
    form.field("way", "person.visit.way", way, true).setId("visit-way");
    form.field("help", "person.visit.help", help, true).setId("visit-help");
    form.field("visitor", "person.visit.visitor", visitor, true).setId("visit-visitor");
    form.field("text", "person.visit.text", text, false).setId("visit-text");
    form.field("next", "person.visit.next", next, false);
    text.setWrapText(true);
    list.getStyleClass().add("entry-list");
    root.getStyleClass().add("entry-section");
    if (edits) {
      var fresh = new Button(Messages.text("person.visit.new"));
      fresh.setId("visit-new");
      fresh.setOnAction(event -> fresh());
      root.getChildren().add(fresh);
    }
    root.getChildren().addAll(form, due, list);
    model.rows().addListener((ListChangeListener<VisitRow>) change -> fill());
    fill();
  }

  private void fill() {
    due.getChildren().clear();
    list.getChildren().clear();
    if (model.overdueDays() > 0) {
      due.getChildren()
          .add(
              new NoticeBox(
                  NoticeBox.Kind.WARNING,
                  Messages.text("person.visit.overdue", model.overdueDays()),
                  Messages.text("person.visit.overdue.day", model.rows().getFirst().next())));
    }
    if (model.rows().isEmpty()) {
      list.getChildren().add(SectionWords.hint("person.visit.none"));
    }
    model.rows().forEach(row -> list.getChildren().add(card(row)));
  }

  private Node card(VisitRow row) {
    String head =
        Messages.text(
            "person.visit.head",
            row.on(),
            CodeTables.table("contact_way").label(row.way()),
            CodeTables.table("help_kind").label(row.help()));
    String who =
        row.next() == null
            ? Messages.text("person.visit.by", row.visitor())
            : Messages.text("person.visit.by-next", row.visitor(), row.next());
    var card = new EntryCard(head).line(row.text()).quiet(who);
    if (edits) {
      card.link(Messages.text("person.entry.edit"), () -> edit(row));
      card.link(Messages.text("person.entry.remove"), () -> remove(row));
    }
    return card;
  }

  /** Who is told when a visit was entered, changed or removed: what is due is another then. */
  public void onChanged(Runnable listener) {
    onChanged = listener;
  }

  /** Brings the form of a new visit into view; for those who enter visits. */
  public void begin() {
    fresh();
  }

  private void fresh() {
    edited = null;
    on.setValue(model.today());
    way.setValue(null);
    help.setValue(null);
    visitor.setText(user);
    text.clear();
    next.setValue(null);
    form.open("person.visit.new");
  }

  private void edit(VisitRow row) {
    edited = row;
    on.setValue(row.on());
    way.setValue(row.way());
    help.setValue(row.help());
    visitor.setText(row.visitor());
    text.setText(row.text() == null ? "" : row.text());
    next.setValue(row.next());
    form.open("person.visit.edit");
  }

  private VisitDraft draft() {
    return new VisitDraft(
        edited == null ? null : edited.id(),
        edited == null ? 0 : edited.version(),
        model.person(),
        on.getValue(),
        way.getValue(),
        help.getValue(),
        visitor.getText(),
        text.getText(),
        next.getValue());
  }

  private void saved() {
    form.close();
    dialogs.done(Messages.text("person.visit.saved"));
    onChanged.run();
  }

  private void remove(VisitRow row) {
    dialogs.confirm(
        Messages.text("person.visit.remove.title", row.on()),
        Messages.text("person.entry.remove.detail"),
        Messages.text("person.visit.remove.act"),
        () -> model.remove(row, this::removed));
  }

  private void removed() {
    dialogs.done(Messages.text("person.entry.removed"));
    onChanged.run();
  }

  @Override
  public String title() {
    return Messages.text("person.visit.title");
  }

  @Override
  public Action right() {
    return Action.VISIT_VIEW;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(long personId) {
    if (model.person() != personId) {
      form.close();
      model.rows().clear();
    }
    model.load(personId);
  }
}
