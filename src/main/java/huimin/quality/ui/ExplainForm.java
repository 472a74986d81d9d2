package huimin.quality.ui;

import huimin.quality.Explanation;
import huimin.text.Messages;
import huimin.ui.control.NoticeBox;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said of a doubtful record: a field to say it, or what was said with a way back. */
final class ExplainForm extends VBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int LINES = 3;

  /**
   * @param prompt what is to be said
   * @param act words of the button that says it
   * @param onSaid gets what was said
   */
  ExplainForm(String prompt, String act, Consumer<String> onSaid) {
    getStyleClass().add("explain-form");
    setSpacing(8);
    var words = new Label(prompt);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    var reason = new TextArea();
    reason.setId("explain-reason");
    reason.setPrefRowCount(LINES);
    reason.setWrapText(true);
    reason.setAccessibleText(prompt);
    words.setLabelFor(reason);
    var save = new Button(act);
    save.setId("explain-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.disableProperty().bind(reason.textProperty().map(String::isBlank));
    save.setOnAction(event -> onSaid.accept(reason.getText()));
    getChildren().addAll(words, reason, save);
  }

  /** What was said, with a way to take it back. */
  static NoticeBox said(String title, Explanation explanation, Runnable back) {
    return new NoticeBox(
            NoticeBox.Kind.DONE,
            title,
            Messages.text(
                "quality.said",
                explanation.reason(),
                explanation.by(),
                explanation.at().format(TIME)))
        .link(Messages.text("quality.reopen"), back);
  }
}
