package huimin.office.ui;

import huimin.office.ui.SecretDesk.Renewed;
import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.NoticeBox;
import huimin.ui.control.Toolbar;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 更换密钥: every file of the office written anew, and what then has to be kept and given out. */
final class SecretPage implements SystemPage {
  private final SecretDesk desk;
  private final PageActs acts;
  private final Dialogs dialogs;
  private final Runnable onRenewed;
  private final PasswordField password = new PasswordField();
  private final VBox page = new VBox();
  private final BorderPane root = new BorderPane();

  /**
   * @param onRenewed leaves the office: it has to be opened with the new keys
   */
  SecretPage(SecretDesk desk, TaskRunner runner, Dialogs dialogs, Runnable onRenewed) {
    this.desk = desk;
    this.acts = new PageActs(runner, dialogs::failed);
    this.dialogs = dialogs;
    this.onRenewed = onRenewed;
    password.setId("secret-password");
    var label = new Label(Messages.text("office.password.old"));
    label.setLabelFor(password);
    password.setAccessibleText(label.getText());
    var renew = new Button(Messages.text("office.secret.renew"));
    renew.setId("secret-renew");
    renew.setMinWidth(Region.USE_PREF_SIZE);
    renew.disableProperty().bind(acts.busyProperty().or(password.textProperty().isEmpty()));
    renew.setOnAction(event -> ask());
    page.getStyleClass().addAll("page", "narrow-page");
    page.getChildren()
        .addAll(
            new NoticeBox(
                NoticeBox.Kind.INFO,
                Messages.text("office.secret.when"),
                Messages.text("office.secret.what")),
            label,
            password,
            renew);
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    root.setTop(new Toolbar(title()));
    root.setCenter(scroll);
  }

  private void ask() {
    dialogs.confirm(
        Messages.text("office.secret.title"),
        Messages.text("office.secret.detail"),
        Messages.text("office.secret.act"),
        this::renew);
  }

  private void renew() {
    char[] typed = password.getText().toCharArray();
    password.clear();
    acts.run(
        "office.secret.renewing",
        progress -> {
          try {
            return desk.renew(typed, progress);
          } finally {
            Arrays.fill(typed, '\0');
          }
        },
        this::show);
  }

  private void show(Renewed renewed) {
    var grid = new GridPane();
    grid.getStyleClass().add("facts");
    grid.addRow(
        0, new Label(Messages.text("office.recovery.key")), copyable(renewed.recoveryKey()));
    int row = 1;
    for (var user : renewed.passwords().entrySet()) {
      grid.addRow(
          row++,
          new Label(Messages.text("office.secret.password", user.getKey())),
          copyable(user.getValue()));
    }
    var leave = new Button(Messages.text("office.secret.leave"));
    leave.setId("secret-leave");
    leave.setMinWidth(Region.USE_PREF_SIZE);
    leave.getStyleClass().add("accent");
    leave.setOnAction(event -> onRenewed.run());
    page.getChildren()
        .setAll(
            new NoticeBox(
                NoticeBox.Kind.WARNING,
                Messages.text("office.secret.done"),
                Messages.text("office.secret.note")),
            grid,
            leave);
  }

  private static TextField copyable(String secret) {
    var field = new TextField(secret);
    field.setEditable(false);
    field.setPrefColumnCount(30);
    field.getStyleClass().add("one-time-password");
    return field;
  }

  @Override
  public String title() {
    return Messages.text("office.page.secret");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {}
}
