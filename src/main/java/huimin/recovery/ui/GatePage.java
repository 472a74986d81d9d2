package huimin.recovery.ui;

import huimin.recovery.OpeningPurpose;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import huimin.ui.control.WordChoice;
import java.util.LinkedHashMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The closed cabinet: putting it into use, or opening it with the password and a purpose. */
final class GatePage {
  private final CabinetViewModel model;
  private final Dialogs dialogs;
  private final PasswordField password = new PasswordField();
  private final PasswordField earlier = new PasswordField();
  private final TextField paper = new TextField();
  private final WordChoice purpose = new WordChoice(purposes());
  private final TitledPane other;
  private final Button open;
  private final Button enable;
  private final VBox page = new VBox();
  private final BorderPane root = new BorderPane();

  GatePage(CabinetViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    password.setId("gate-password");
    earlier.setId("gate-earlier");
    paper.setId("gate-paper");
    purpose.setId("gate-purpose");
    purpose.setMaxWidth(Double.MAX_VALUE);
    var ways =
        new VBox(
            label("recovery.gate.earlier", earlier),
            earlier,
            label("recovery.gate.paper", paper),
            paper);
    ways.getStyleClass().add("entry-section");
    other = new TitledPane(Messages.text("recovery.gate.other"), ways);
    other.setExpanded(false);
    model.busyProperty().subscribe(this::opened);
    open = button("recovery.gate.open", "gate-open", this::open);
    open.setDefaultButton(true);
    open.disableProperty()
        .bind(
            model
                .busyProperty()
                .or(password.textProperty().isEmpty())
                .or(purpose.valueProperty().isEqualTo("")));
    enable = button("recovery.gate.enable", "gate-enable", this::enable);
    enable.disableProperty().bind(model.busyProperty().or(password.textProperty().isEmpty()));
    page.getStyleClass().addAll("page", "narrow-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(new Toolbar(Messages.text("recovery.title")));
    root.setCenter(scroll);
  }

  private static LinkedHashMap<String, String> purposes() {
    var words = new LinkedHashMap<String, String>();
    for (OpeningPurpose each : OpeningPurpose.values()) {
      words.put(each.name(), each.label());
    }
    return words;
  }

  private static Label label(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    return label;
  }

  private static Button button(String key, String id, Runnable act) {
    var button = new Button(Messages.text(key));
    button.setId(id);
    button.getStyleClass().add("accent");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  /** Shows the way in for a cabinet in use. */
  void showClosed() {
    clear();
    page.getChildren()
        .setAll(
            new NoticeBox(
                NoticeBox.Kind.INFO,
                Messages.text("recovery.gate.closed"),
                Messages.text("recovery.gate.closed.detail")),
            label("recovery.gate.password", password),
            password,
            label("recovery.gate.purpose", purpose),
            purpose,
            open,
            other);
  }

  /** Shows how it is put into use. */
  void showUnused() {
    clear();
    page.getChildren()
        .setAll(
            new NoticeBox(
                NoticeBox.Kind.INFO,
                Messages.text("recovery.gate.unused"),
                Messages.text("recovery.gate.unused.detail")),
            label("recovery.gate.password", password),
            password,
            enable);
  }

  /** Nothing typed stays. */
  private void clear() {
    password.clear();
    earlier.clear();
    paper.clear();
    other.setExpanded(false);
    purpose.setValue(OpeningPurpose.SERVICE.name());
  }

  /** What it takes when the password alone does not do stands ready after a try in vain. */
  private void opened(boolean before, boolean now) {
    boolean inVain = model.stateProperty().get() == CabinetViewModel.State.CLOSED;
    if (before && !now && inVain) {
      other.setExpanded(true);
    }
  }

  private void enable() {
    char[] typed = password.getText().toCharArray();
    dialogs.confirm(
        Messages.text("recovery.enable.title"),
        Messages.text("recovery.enable.detail"),
        Messages.text("recovery.enable.act"),
        () -> {
          password.clear();
          model.enable(typed);
        });
  }

  private void open() {
    var typed =
        new CabinetViewModel.Typed(
            password.getText().toCharArray(), earlier.getText().toCharArray(), paper.getText());
    OpeningPurpose why = OpeningPurpose.valueOf(purpose.code());
    password.clear();
    earlier.clear();
    model.open(typed, why);
  }

  Node node() {
    return root;
  }
}
