package huimin.office.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.FormGrid;
import huimin.ui.control.Toolbar;
import huimin.value.RefusedException;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 我的密码: everybody's own. */
final class PasswordPage implements SystemPage {
  private final PasswordDesk desk;
  private final PageActs acts;
  private final Dialogs dialogs;
  private final PasswordField old = new PasswordField();
  private final PasswordField fresh = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final BorderPane root = new BorderPane();

  PasswordPage(PasswordDesk desk, TaskRunner runner, Dialogs dialogs) {
    this.desk = desk;
    this.dialogs = dialogs;
    this.acts = new PageActs(runner, dialogs::failed);
    var form = new FormGrid(title());
    form.remark(Messages.text("office.password.why"));
    form.field("old", Messages.text("office.password.old"), old, true).setId("password-old");
    form.field("new", Messages.text("office.password.new"), fresh, true).setId("password-new");
    form.field("again", Messages.text("office.password.again"), again, true)
        .setId("password-again");
    form.remark(Messages.text("office.password.rule"));
    var change = new Button(Messages.text("office.password.change"));
    change.setId("password-change");
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.getStyleClass().add("accent");
    change.disableProperty().bind(acts.busyProperty());
    change.setOnAction(event -> change());
    var page = new VBox(form, change);
    page.getStyleClass().addAll("page", "narrow-page");
    root.setTop(new Toolbar(title()));
    root.setCenter(page);
  }

  private void change() {
    char[] before = taken(old);
    char[] typed = taken(fresh);
    char[] second = taken(again);
    boolean same = Arrays.equals(typed, second);
    Arrays.fill(second, '\0');
    if (!same) {
      Arrays.fill(before, '\0');
      Arrays.fill(typed, '\0');
      dialogs.failed(new RefusedException("office.passwords-differ"));
      return;
    }
    acts.act(
        "office.password.changing",
        () -> {
          try {
            desk.change(before, typed);
          } finally {
            Arrays.fill(before, '\0');
            Arrays.fill(typed, '\0');
          }
        },
        () -> dialogs.done(Messages.text("office.password.done")));
  }

  private static char[] taken(PasswordField field) {
    char[] typed = field.getText().toCharArray();
    field.clear();
    return typed;
  }

  @Override
  public String title() {
    return Messages.text("office.page.password");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void onShow() {
    old.requestFocus();
  }
}
