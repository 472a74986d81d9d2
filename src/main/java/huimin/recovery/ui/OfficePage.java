package huimin.recovery.ui;

import huimin.recovery.CaseContact;
import huimin.recovery.EntryKind;
import huimin.recovery.OwnFigure;
import huimin.recovery.StaffMember;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import huimin.ui.control.Toolbar;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Staff, contacts and figures of the office's own. */
final class OfficePage implements Screen {
  private final OfficeViewModel model;
  private final EntrySection<StaffMember> staff;
  private final EntrySection<CaseContact> contacts;
  private final EntrySection<OwnFigure> figures;
  private final BorderPane root = new BorderPane();

  OfficePage(OfficeViewModel model, Dialogs dialogs, Forms forms) {
    this.model = model;
    staff = new EntrySection<>(staff(), model.entries(), dialogs, forms);
    contacts = new EntrySection<>(contact(), model.entries(), dialogs, forms);
    figures = new EntrySection<>(figure(), model.entries(), dialogs, forms);
    var page = new VBox(staff.node(), contacts.node(), figures.node());
    page.getStyleClass().addAll("page", "narrow-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(new Toolbar(Messages.text("recovery.tab.staff")));
    root.setCenter(scroll);
    model.shownProperty().subscribe(this::show);
  }

  private static Shape<StaffMember> staff() {
    return new Shape<>(
        "staff",
        "recovery.part.staff",
        EntryKind.STAFF,
        new Fields()
            .text("name", "recovery.field.name")
            .flag("socialWorker", "recovery.field.social-worker")
            .text("certificate", "recovery.field.certificate")
            .day("trainedOn", "recovery.field.trained-on")
            .day("since", "recovery.field.since")
            .day("until", "recovery.field.until")
            .needs("name"),
        StaffMember::name,
        OfficePage::more,
        s ->
            Fields.values(
                "name", s.name(),
                "socialWorker", s.socialWorker(),
                "certificate", s.certificate(),
                "trainedOn", s.trainedOn(),
                "since", s.since(),
                "until", s.until()),
        f ->
            new StaffMember(
                f.text("name"),
                f.flag("socialWorker"),
                f.text("certificate"),
                f.day("trainedOn"),
                f.day("since"),
                f.day("until")));
  }

  private static List<String> more(StaffMember s) {
    return List.of(
        Lines.joined(
            s.socialWorker() ? Messages.text("recovery.field.social-worker") : "",
            s.certificate(),
            Lines.day("recovery.line.trained-on", s.trainedOn())),
        Lines.joined(
            Lines.day("recovery.line.since", s.since()),
            Lines.day("recovery.line.until", s.until())));
  }

  private static Shape<CaseContact> contact() {
    return new Shape<>(
        "contact",
        "recovery.part.contact",
        EntryKind.CONTACT,
        new Fields()
            .text("unit", "recovery.field.unit")
            .text("name", "recovery.field.name")
            .text("phone", "recovery.field.phone")
            .text("duty", "recovery.field.duty")
            .needs("name"),
        c -> Lines.joined(c.unit(), c.name()),
        c -> List.of(Lines.joined(c.duty(), c.phone())),
        c ->
            Fields.values("unit", c.unit(), "name", c.name(), "phone", c.phone(), "duty", c.duty()),
        f -> new CaseContact(f.text("unit"), f.text("name"), f.text("phone"), f.text("duty")));
  }

  private static Shape<OwnFigure> figure() {
    return new Shape<>(
        "figure",
        "recovery.part.figure",
        EntryKind.FIGURE,
        new Fields()
            .choice("code", "recovery.field.figure", FigureWords.all())
            .day("on", "recovery.field.valid-from")
            .text("value", "recovery.field.value")
            .text("source", "recovery.field.source")
            .needs("code", "on", "value", "source"),
        g ->
            Messages.text(
                "recovery.fact.line", FigureWords.of(g.code()), FigureWords.shown(g.value())),
        g -> List.of(Lines.joined(g.validFrom().toString(), g.source())),
        g ->
            Fields.values(
                "code",
                g.code(),
                "on",
                g.validFrom(),
                "value",
                FigureWords.shown(g.value()),
                "source",
                g.source()),
        f ->
            new OwnFigure(
                f.code("code"),
                f.day("on"),
                FigureWords.stored(f.text("value")),
                f.text("source")));
  }

  private void show(OfficeViewModel.Shown shown) {
    if (shown == null) {
      return;
    }
    staff.show(shown.staff(), shown.edits());
    contacts.show(shown.contacts(), shown.edits());
    figures.show(shown.figures(), shown.edits());
  }

  /** Nothing that was read stays. */
  void clear() {
    model.clear();
    staff.clear();
    contacts.clear();
    figures.clear();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    model.read();
  }
}
