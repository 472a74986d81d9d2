package huimin.office.ui;

import huimin.office.ui.UserDesk.UserLine;
import huimin.platform.security.Role;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.control.DetailPane;
import huimin.ui.control.NoticeBox;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A new account, or the roles and password of one there is; at the right of the list. */
final class UserForm {
  private final UsersViewModel model;
  private final Dialogs dialogs;
  private final Label heading = new Label();
  private final TextField name = new TextField();
  private final Map<Role, CheckBox> roles = new EnumMap<>(Role.class);
  private final TextField password = new TextField();
  private final Button save;
  private final Button reset;
  private final VBox given = new VBox();
  private final ScrollPane root;
  private UserLine shown;

  UserForm(UsersViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    save = button("user-save", this::save);
    save.getStyleClass().add("accent");
    reset = button("user-reset", this::reset);
    reset.setText(Messages.text("office.users.reset"));
    heading.getStyleClass().add("detail-title");
    heading.setWrapText(true);
    name.setId("user-name");
    password.setId("user-password");
    password.getStyleClass().add("one-time-password");
    var form =
        new VBox(
            heading,
            given,
            label("office.users.name", name),
            name,
            DetailPane.section(Messages.text("office.users.roles"), choices()),
            words("office.users.apart"),
            save,
            label("office.users.password", password),
            password,
            words("office.users.password.why"),
            reset);
    form.getStyleClass().add("office-form");
    root = new ScrollPane(form);
    root.setFitToWidth(true);
    root.getStyleClass().addAll("edge-to-edge", "office-side");
    fresh();
  }

  private VBox choices() {
    var choices = new VBox();
    choices.getStyleClass().add("section");
    for (Role role : Role.values()) {
      var box = new CheckBox(role.label());
      box.setId("role-" + role.code());
      box.setWrapText(true);
      roles.put(role, box);
      choices.getChildren().add(box);
    }
    return choices;
  }

  private Button button(String id, Runnable act) {
    var button = new Button();
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(event -> act.run());
    return button;
  }

  private static Label label(String key, Node of) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(of);
    of.setAccessibleText(label.getText());
    return label;
  }

  private static Label words(String key) {
    var words = new Label(Messages.text(key));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.getStyleClass().add("muted");
    return words;
  }

  /** Begins a new account. */
  void fresh() {
    shown = null;
    given.getChildren().clear();
    heading.setText(Messages.text("office.users.new"));
    name.clear();
    name.setDisable(false);
    roles.values().forEach(box -> box.setSelected(false));
    password.setText(model.proposal());
    save.setText(Messages.text("office.users.add"));
    reset.setVisible(false);
    reset.setManaged(false);
    name.requestFocus();
  }

  /** Shows an account; null leaves what is there. */
  void show(UserLine user) {
    if (user == null) {
      return;
    }
    if (shown == null || !shown.name().equals(user.name())) {
      given.getChildren().clear();
    }
    shown = user;
    heading.setText(user.name());
    name.setText(user.name());
    name.setDisable(true);
    roles.forEach((role, box) -> box.setSelected(user.roles().contains(role)));
    password.setText(model.proposal());
    save.setText(Messages.text("office.users.save-roles"));
    reset.setVisible(true);
    reset.setManaged(true);
  }

  private Set<Role> chosen() {
    var chosen = EnumSet.noneOf(Role.class);
    roles.forEach(
        (role, box) -> {
          if (box.isSelected()) {
            chosen.add(role);
          }
        });
    return chosen;
  }

  private void save() {
    if (shown == null) {
      String who = name.getText().strip();
      String secret = password.getText();
      model.add(who, chosen(), secret.toCharArray(), () -> added(who, secret));
    } else {
      String who = shown.name();
      model.roles(who, chosen(), () -> dialogs.done(Messages.text("office.users.roles.done", who)));
    }
  }

  private void added(String who, String secret) {
    fresh();
    give("office.users.added", who, secret);
  }

  private void reset() {
    var keys =
        new Question(
            "office.users.reset.title",
            "office.users.reset.detail",
            "office.users.reset.act",
            "office.users.reset.done");
    givePassword(keys, model::reset);
  }

  /** Lets the account shown in again, with the password shown. */
  void unlock() {
    var keys =
        new Question(
            "office.users.unlock.title",
            "office.users.unlock.detail",
            "office.users.unlock.act",
            "office.users.unlock.done");
    givePassword(keys, model::unlock);
  }

  /** Keys of what is asked, and of what is said when it is done. */
  private record Question(String title, String detail, String act, String done) {}

  /** What takes a name and a password, and says when it is done. */
  @FunctionalInterface
  private interface Giving {
    void give(String name, char[] password, Runnable onDone);
  }

  private void givePassword(Question keys, Giving giving) {
    String who = shown.name();
    String secret = password.getText();
    dialogs.confirm(
        Messages.text(keys.title(), who),
        Messages.text(keys.detail()),
        Messages.text(keys.act(), who),
        () ->
            giving.give(
                who,
                secret.toCharArray(),
                () -> {
                  password.setText(model.proposal());
                  give(keys.done(), who, secret);
                }));
  }

  /** The password stays in sight until something else is done: it has to be written down. */
  private void give(String key, String who, String secret) {
    given
        .getChildren()
        .setAll(
            new NoticeBox(
                NoticeBox.Kind.DONE,
                Messages.text(key, who),
                Messages.text("office.users.give", secret)));
    root.setVvalue(0);
  }

  Node node() {
    return root;
  }
}
