package huimin.recovery.ui;

import huimin.recovery.CaseReading;
import huimin.recovery.Holder;
import huimin.recovery.OpeningPurpose;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Screen;
import huimin.ui.control.DetailPane;
import huimin.ui.control.EntryCard;
import huimin.ui.control.EntryForm;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import huimin.value.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Who can open the cabinet; letting in and taking out; who opened what. */
final class HoldersPage implements Screen {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final Map<String, String> SUBJECTS =
      Map.of(
          "case", "recovery.reading.case",
          "cases", "recovery.reading.cases",
          "due", "recovery.reading.due");

  private static final Map<String, String> LISTS =
      Map.of("gaps", "recovery.tab.gaps", "office", "recovery.tab.staff");

  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final HoldersViewModel model;
  private final Dialogs dialogs;
  private final Forms forms;
  private final Fields fields =
      new Fields()
          .text("name", "recovery.holder.name")
          .flag("leader", "recovery.holder.leader")
          .needs("name");
  private final EntryForm form;
  private final Button fresh = new Button(Messages.text("recovery.holder.new"));
  private final VBox once = new VBox();
  private final VBox list = new VBox();
  private final VBox readings = new VBox();
  private final BorderPane root = new BorderPane();

  HoldersPage(HoldersViewModel model, Dialogs dialogs, Forms forms) {
    this.model = model;
    this.dialogs = dialogs;
    this.forms = forms;
    form =
        forms.add(
            new EntryForm(
                "holder",
                Messages.text("recovery.holders.title"),
                fields::check,
                this::admit,
                model.busyProperty()));
    fields.into(form, "holder");
    fresh.setId("holder-new");
    fresh.managedProperty().bind(fresh.visibleProperty());
    fresh.setOnAction(event -> form.leave(this::fresh));
    once.getStyleClass().add("entry-section");
    once.managedProperty().bind(once.visibleProperty());
    once.setVisible(false);
    var own = new VBox(fresh, form, once, list);
    own.getStyleClass().add("entry-section");
    var page =
        new VBox(
            DetailPane.section(Messages.text("recovery.holders.who"), own),
            DetailPane.section(Messages.text("recovery.readings.title"), readings));
    page.getStyleClass().addAll("page", "narrow-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(new Toolbar(Messages.text("recovery.holders.title")));
    root.setCenter(scroll);
    model.shownProperty().subscribe(this::show);
  }

  private void fresh() {
    once.setVisible(false);
    fields.show(Fields.values());
    form.open("recovery.holder.new");
  }

  private void admit() {
    String name = fields.text("name");
    model.admit(name, fields.flag("leader"), password -> admitted(name, password));
  }

  private void admitted(String name, String password) {
    form.close();
    once.getChildren()
        .setAll(
            new NoticeBox(
                NoticeBox.Kind.WARNING,
                Messages.text("recovery.holder.once", name),
                Messages.text("recovery.holder.once.detail")),
            HandOutPage.once(password));
    once.getChildren().getLast().setId("holder-once");
    once.setVisible(true);
  }

  private void show(HoldersViewModel.Shown shown) {
    list.getChildren().clear();
    readings.getChildren().clear();
    if (shown == null) {
      return;
    }
    fresh.setVisible(shown.edits());
    shown.holders().forEach(holder -> list.getChildren().add(card(holder, shown)));
    shown.readings().forEach(reading -> readings.getChildren().add(line(reading, shown.zone())));
  }

  private Node card(Holder holder, HoldersViewModel.Shown shown) {
    var card =
        new EntryCard(holder.name())
            .quiet(
                Lines.joined(
                    Messages.text(
                        holder.leader()
                            ? "recovery.holder.is-leader"
                            : "recovery.holder.is-worker"),
                    holder.first() ? Messages.text("recovery.holder.first") : ""));
    boolean self = holder.name().equals(shown.own());
    return shown.edits() && !self
        ? card.link(
            Messages.text("recovery.holder.remove"), () -> forms.leave(() -> remove(holder)))
        : card;
  }

  private void remove(Holder holder) {
    var password = new PasswordField();
    password.setId("holder-password");
    var label = new Label(Messages.text("recovery.gate.password"));
    label.setLabelFor(password);
    password.setAccessibleText(label.getText());
    var detail = new Label(Messages.text("recovery.holder.remove.detail", holder.name()));
    detail.setWrapText(true);
    var content = new VBox(detail, label, password);
    content.getStyleClass().add("entry-section");
    dialogs
        .panel(
            Messages.text("recovery.holder.remove.title"),
            content,
            new Dialogs.Way(
                Messages.text("recovery.holder.remove"),
                () -> model.remove(holder.name(), password.getText().toCharArray())))
        .getFirst()
        .disableProperty()
        .bind(password.textProperty().isEmpty());
  }

  private static Node line(CaseReading reading, ZoneId zone) {
    String at = TIME.format(reading.at().atZone(zone));
    var line =
        new Label(
            Lines.joined(
                at,
                reading.user(),
                Messages.text("recovery.act." + reading.act()),
                about(reading.subject()),
                purpose(reading.purpose()),
                recipient(reading.recipient())));
    line.setWrapText(true);
    return line;
  }

  /** A case by its number, a list by its length, a month; what else is kept says nothing more. */
  private static String about(String subject) {
    if (subject == null) {
      return "";
    }
    if (MONTH.matcher(subject).matches()) {
      return Period.parse(subject).label();
    }
    if (LISTS.containsKey(subject)) {
      return Messages.text(LISTS.get(subject));
    }
    String[] parts = subject.split(":");
    boolean known = parts.length == 2 && SUBJECTS.containsKey(parts[0]);
    return known ? Messages.text(SUBJECTS.get(parts[0]), parts[1]) : "";
  }

  /** Chosen from the list when the cabinet is opened; of an export as it was typed. */
  private static String purpose(String purpose) {
    return Arrays.stream(OpeningPurpose.values())
        .filter(each -> each.name().equals(purpose))
        .map(OpeningPurpose::label)
        .findFirst()
        .orElse(purpose);
  }

  private static String recipient(String recipient) {
    return recipient == null ? "" : Messages.text("recovery.reading.recipient", recipient);
  }

  /** Nothing that was read or given out stays. */
  void clear() {
    form.close();
    once.getChildren().clear();
    once.setVisible(false);
    model.clear();
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
