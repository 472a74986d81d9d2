package huimin.recovery.ui;

import huimin.recovery.CaseHolderService.Renewed;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The cabinet's key on paper and passwords to be given out: shown once. */
final class HandOutPage {
  private static final int COLUMNS = 40;

  private final CabinetViewModel model;
  private final Dialogs dialogs;
  private final GridPane grid = new GridPane();
  private final BorderPane root = new BorderPane();

  HandOutPage(CabinetViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    grid.getStyleClass().add("facts");
    Button print = button("recovery.key.print", "key-print", this::print);
    print.disableProperty().bind(model.busyProperty());
    Button taken = button("recovery.key.taken", "key-taken", model::taken);
    taken.getStyleClass().add("accent");
    var acts = new FlowPane(print, taken);
    acts.getStyleClass().add("entry-bar");
    var page =
        new VBox(
            new NoticeBox(
                NoticeBox.Kind.WARNING,
                Messages.text("recovery.key.title"),
                Messages.text("recovery.key.detail")),
            grid,
            acts);
    page.getStyleClass().addAll("page", "narrow-page");
    root.setTop(new Toolbar(Messages.text("recovery.title")));
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setCenter(scroll);
  }

  private static Button button(String key, String id, Runnable act) {
    var button = new Button(Messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void print() {
    model.print(() -> dialogs.done(Messages.text("recovery.key.printed")));
  }

  /** Shows what is handed out; null takes it away. */
  void show(Renewed renewed) {
    grid.getChildren().clear();
    if (renewed == null) {
      return;
    }
    grid.addRow(0, label(Messages.text("recovery.key.key")), once(renewed.recoveryKey()));
    int row = 1;
    for (var user : renewed.passwords().entrySet()) {
      grid.addRow(
          row++,
          label(Messages.text("recovery.key.password", user.getKey())),
          once(user.getValue()));
    }
  }

  private static Label label(String words) {
    var label = new Label(words);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static TextField once(String secret) {
    var field = new TextField(secret);
    field.setEditable(false);
    field.setPrefColumnCount(COLUMNS);
    field.getStyleClass().add("one-time-password");
    return field;
  }

  Node node() {
    return root;
  }
}
