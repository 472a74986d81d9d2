package huimin.office.ui;

import huimin.office.AuditFilter;
import huimin.platform.security.Action;
import huimin.text.Messages;
import huimin.ui.control.DayField;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** The line above the audit that narrows it down: days, user, action, subject. */
final class AuditFilterLine {
  private final DayField from = new DayField(Messages.text("office.audit.from"), null);
  private final DayField to = new DayField(Messages.text("office.audit.to"), null);
  private final TextField user = new TextField();
  private final ComboBox<Action> action = new ComboBox<>();
  private final TextField subject = new TextField();
  private final FlowPane root = new FlowPane();

  /**
   * @param withActions whether one action can be chosen
   */
  AuditFilterLine(boolean withActions, Consumer<AuditFilter> onFind) {
    root.getStyleClass().add("office-filter");
    from.setId("audit-from");
    to.setId("audit-to");
    user.setId("audit-user");
    action.setId("audit-action");
    subject.setId("audit-subject");
    user.setPrefColumnCount(7);
    subject.setPrefColumnCount(10);
    subject.setPromptText(Messages.text("office.audit.subject.prompt"));
    action.getItems().add(null);
    Arrays.stream(Action.values()).forEach(action.getItems()::add);
    action.setConverter(new Labels());
    var find = new Button(Messages.text("office.audit.find"));
    find.setId("audit-find");
    find.setDefaultButton(true);
    find.setOnAction(event -> onFind.accept(filter()));
    action.setOnAction(event -> onFind.accept(filter()));
    user.setOnAction(event -> onFind.accept(filter()));
    subject.setOnAction(event -> onFind.accept(filter()));
    root.getChildren().addAll(pair("office.audit.from", from), pair("office.audit.to", to));
    root.getChildren().add(pair("office.audit.user", user));
    if (withActions) {
      root.getChildren()
          .addAll(pair("office.audit.action", action), pair("office.audit.subject", subject));
    }
    root.getChildren().add(find);
  }

  private static HBox pair(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    field.setAccessibleText(label.getText());
    var pair = new HBox(label, field);
    pair.getStyleClass().add("office-pair");
    return pair;
  }

  private AuditFilter filter() {
    Set<Action> actions = action.getValue() == null ? Set.of() : Set.of(action.getValue());
    return new AuditFilter(from.getValue(), to.getValue(), given(user), actions, given(subject));
  }

  private static String given(TextField field) {
    String text = field.getText().strip();
    return text.isEmpty() ? null : text;
  }

  Node node() {
    return root;
  }

  private static final class Labels extends StringConverter<Action> {
    @Override
    public String toString(Action action) {
      return action == null ? Messages.text("office.audit.any") : action.label();
    }

    @Override
    public Action fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
