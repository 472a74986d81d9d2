package huimin.ui.start;

import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.ui.control.NoticeBox;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An own password in place of the one the administrator gave out. */
final class ChangePage extends VBox {
  private final StartViewModel<?> model;
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();

  ChangePage(StartViewModel<?> model) {
    this.model = model;
    getStyleClass().add("start-page");
    var form = new FormGrid(Messages.text("start.change.title"));
    form.field("password", Messages.text("start.password.own"), password, true)
        .setId("change-password");
    form.field("again", Messages.text("start.password.again"), again, true).setId("change-again");
    form.remark(Messages.text("start.password.rule"));
    var change = new Button(Messages.text("start.change"));
    change.setId("start-change");
    change.setDefaultButton(true);
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setOnAction(event -> change());
    var back = new Hyperlink(Messages.text("start.back"));
    back.setOnAction(event -> model.leave());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var acts = new HBox(back, space, change);
    acts.getStyleClass().add("start-acts");
    getChildren()
        .addAll(
            new NoticeBox(
                NoticeBox.Kind.INFO,
                Messages.text("start.change.why"),
                Messages.text("start.change.secret")),
            form,
            acts);
  }

  private void change() {
    char[] typed = password.getText().toCharArray();
    char[] second = again.getText().toCharArray();
    password.clear();
    again.clear();
    model.change(typed, second);
  }

  void focusFirst() {
    password.requestFocus();
  }
}
