package huimin.ui.start;

import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import huimin.value.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a new office is made of. */
final class CreatePage extends VBox {
  private static final List<String> VILLAGE_FILES = List.of("*.csv", "*.xlsx", "*.xls");

  private final StartViewModel<?> model;
  private final FormGrid form = new FormGrid(Messages.text("start.create.title"));
  private final TextField name = new TextField();
  private final TextField district = new TextField();
  private final PathField villages;
  private final TextField townPhone = new TextField();
  private final TextField districtPhone = new TextField();
  private final PathField folder = PathField.folder(Messages.text("start.folder"));
  private final TextField user = new TextField();
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();

  CreatePage(StartViewModel<?> model, Path firstFolder) {
    this.model = model;
    getStyleClass().add("start-page");
    villages =
        PathField.file(
            Messages.text("start.villages"), Messages.text("start.villages.kind"), VILLAGE_FILES);
    folder.show(firstFolder);
    name.setPromptText(Messages.text("start.name.prompt"));
    district.setPromptText(Messages.text("start.district.prompt"));
    villages.control().setPromptText(Messages.text("start.villages.prompt"));
    fields();
    var hint = new Label(Messages.text("start.password.hint"));
    hint.setWrapText(true);
    hint.setMinHeight(Region.USE_PREF_SIZE);
    hint.getStyleClass().add("muted");
    getChildren().addAll(form, hint, acts());
  }

  private void fields() {
    form.section(Messages.text("start.section.office"));
    form.field("name", Messages.text("start.name"), name, true).setId("create-name");
    form.field("district", Messages.text("start.district"), district, true)
        .setId("create-district");
    form.field("villages", Messages.text("start.villages"), villages.control(), true)
        .setId("create-villages");
    form.field("townPhone", Messages.text("start.phone.town"), townPhone, false);
    form.field("districtPhone", Messages.text("start.phone.district"), districtPhone, false);
    form.field("folder", Messages.text("start.folder"), folder.control(), true)
        .setId("create-folder");
    form.section(Messages.text("start.section.user"));
    form.remark(Messages.text("start.administrator"));
    form.field("user", Messages.text("start.user"), user, true).setId("create-user");
    form.field("password", Messages.text("start.password"), password, true)
        .setId("create-password");
    form.field("again", Messages.text("start.password.again"), again, true).setId("create-again");
  }

  private HBox acts() {
    var back = new Hyperlink(Messages.text("start.to-open"));
    back.setOnAction(event -> model.pageProperty().set(StartViewModel.Page.OPEN));
    var create = new Button(Messages.text("start.create"));
    create.setId("start-create");
    create.setDefaultButton(true);
    create.setMinWidth(Region.USE_PREF_SIZE);
    create.setOnAction(event -> create());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var acts = new HBox(back, space, create);
    acts.getStyleClass().add("start-acts");
    return acts;
  }

  private void create() {
    var office =
        new NewOffice(
            name.getText().strip(),
            district.getText().strip(),
            villages.path(),
            phones(),
            folder.path(),
            user.getText().strip());
    var problems = new ArrayList<Problem>(office.problems());
    if (password.getText().isEmpty()) {
      problems.add(Problem.error("value-missing").at("password"));
    }
    form.show(problems);
    form.focusFirstError();
    if (problems.isEmpty()) {
      model.create(office, password.getText().toCharArray(), again.getText().toCharArray());
    }
  }

  /** Both or the first: the second alone would be taken for the town's. */
  private List<String> phones() {
    return Stream.of(townPhone, districtPhone)
        .map(field -> field.getText().strip())
        .takeWhile(phone -> !phone.isEmpty())
        .toList();
  }

  void focusFirst() {
    name.requestFocus();
  }
}
