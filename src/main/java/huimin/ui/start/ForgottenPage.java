package huimin.ui.start;

import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.value.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A new password by the key on paper. */
final class ForgottenPage extends VBox {
  private final StartViewModel<?> model;
  private final FormGrid form = new FormGrid(Messages.text("start.forgotten.title"));
  private final PathField folder = PathField.folder(Messages.text("start.folder"));
  private final TextField key = new TextField();
  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();

  ForgottenPage(StartViewModel<?> model) {
    this.model = model;
    getStyleClass().add("start-page");
    form.remark(Messages.text("start.forgotten.why"));
    form.field("folder", Messages.text("start.folder"), folder.control(), true);
    form.field("key", Messages.text("start.recovery.title"), key, true).setId("forgotten-key");
    key.setPromptText(Messages.text("start.forgotten.key.prompt"));
    form.field("user", Messages.text("start.user"), user, true).setId("forgotten-user");
    form.field("password", Messages.text("start.password.new"), password, true)
        .setId("forgotten-password");
    form.field("again", Messages.text("start.password.again"), again, true)
        .setId("forgotten-again");
    form.remark(Messages.text("start.password.rule"));
    var back = new Hyperlink(Messages.text("start.back"));
    back.setOnAction(event -> model.pageProperty().set(StartViewModel.Page.OPEN));
    var reset = new Button(Messages.text("start.reset"));
    reset.setId("start-reset");
    reset.setDefaultButton(true);
    reset.setMinWidth(Region.USE_PREF_SIZE);
    reset.setOnAction(event -> reset());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var acts = new HBox(back, space, reset);
    acts.getStyleClass().add("start-acts");
    getChildren().addAll(form, acts);
  }

  private void reset() {
    var problems = new ArrayList<Problem>();
    if (folder.path() == null) {
      problems.add(Problem.error("value-missing").at("folder"));
    }
    var fields = Map.of("key", key, "user", user, "password", password, "again", again);
    fields.forEach(
        (name, field) -> {
          if (field.getText().isBlank()) {
            problems.add(Problem.error("value-missing").at(name));
          }
        });
    form.show(problems);
    form.focusFirstError();
    if (problems.isEmpty()) {
      char[] typed = password.getText().toCharArray();
      char[] second = again.getText().toCharArray();
      password.clear();
      again.clear();
      model.reset(folder.path(), key.getText().strip(), user.getText().strip(), typed, second);
    }
  }

  /** Begins with what stood on the page before. */
  void show(Path of, String whose) {
    folder.show(of);
    user.setText(whose);
    key.clear();
  }

  void focusFirst() {
    key.requestFocus();
  }
}
