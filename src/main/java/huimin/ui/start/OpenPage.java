package huimin.ui.start;

import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.value.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Folder, user, password. */
final class OpenPage extends VBox {
  private final StartViewModel<?> model;
  private final FormGrid form = new FormGrid(Messages.text("start.open.title"));
  private final PathField folder;
  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();

  /**
   * @param recent folders to choose from, the first of them proposed
   */
  OpenPage(StartViewModel<?> model, List<Path> recent, String firstUser) {
    this.model = model;
    getStyleClass().add("start-page");
    folder = PathField.folder(Messages.text("start.folder"));
    folder.show(recent.isEmpty() ? null : recent.getFirst());
    form.field("folder", Messages.text("start.folder"), folder.control(), true);
    form.field("user", Messages.text("start.user"), user, true).setText(firstUser);
    form.field("password", Messages.text("start.password"), password, true);
    folder.control().setId("start-folder");
    user.setId("start-user");
    password.setId("start-password");
    var open = new Button(Messages.text("start.open"));
    open.setId("start-open");
    open.setDefaultButton(true);
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> open());
    var create = new Hyperlink(Messages.text("start.to-create"));
    create.setId("start-to-create");
    create.setOnAction(event -> model.pageProperty().set(StartViewModel.Page.CREATE));
    var forgotten = new Hyperlink(Messages.text("start.to-forgotten"));
    forgotten.setId("start-to-forgotten");
    forgotten.setOnAction(event -> model.pageProperty().set(StartViewModel.Page.FORGOTTEN));
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var acts = new HBox(create, forgotten, space, open);
    acts.getStyleClass().add("start-acts");
    if (recent.size() > 1) {
      getChildren().add(recent(recent));
    }
    getChildren().addAll(form, acceptance(), acts);
  }

  private Node recent(List<Path> folders) {
    var links = new FlowPane();
    links.getStyleClass().add("start-recent");
    links.getChildren().add(new Label(Messages.text("start.recent")));
    for (Path path : folders) {
      Path name = path.getFileName();
      var link = new Hyperlink(name == null ? path.toString() : name.toString());
      link.setAccessibleText(Messages.text("start.recent.use", path));
      link.setTooltip(new Tooltip(path.toString()));
      link.setOnAction(
          event -> {
            folder.show(path);
            focusFirst();
          });
      links.getChildren().add(link);
    }
    return links;
  }

  /** Offered only once the office was refused as older than this computer has seen it. */
  private Node acceptance() {
    var accept = new CheckBox(Messages.text("start.accept-older"));
    accept.setId("start-accept-older");
    accept.setWrapText(true);
    accept.visibleProperty().bind(model.failureProperty().map(failure -> model.isOlder()));
    accept.managedProperty().bind(accept.visibleProperty());
    accept.visibleProperty().subscribe(visible -> accept.setSelected(false));
    model.acceptOlderProperty().bind(accept.selectedProperty());
    return accept;
  }

  Path folder() {
    return folder.path();
  }

  String user() {
    return user.getText().strip();
  }

  private void open() {
    var problems = new ArrayList<Problem>();
    require(problems, "folder", folder.path() != null);
    require(problems, "user", !user.getText().isBlank());
    require(problems, "password", !password.getText().isEmpty());
    form.show(problems);
    form.focusFirstError();
    if (problems.isEmpty()) {
      model.open(folder.path(), user.getText(), password.getText().toCharArray());
    }
  }

  private static void require(List<Problem> problems, String field, boolean given) {
    if (!given) {
      problems.add(Problem.error("value-missing").at(field));
    }
  }

  /** A wrong password is typed anew, not mended. */
  void again() {
    password.clear();
    password.requestFocus();
  }

  void focusFirst() {
    (user.getText().isEmpty() ? user : password).requestFocus();
  }
}
