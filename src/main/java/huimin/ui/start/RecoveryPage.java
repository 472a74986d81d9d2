package huimin.ui.start;

import huimin.text.Messages;
import huimin.ui.control.Icon;
import huimin.ui.control.NoticeBox;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The recovery key, shown this once. */
final class RecoveryPage extends VBox {
  private final CheckBox noted = new CheckBox(Messages.text("start.recovery.noted"));

  RecoveryPage(StartViewModel<?> model) {
    getStyleClass().add("start-page");
    var key = new TextField();
    key.setId("recovery-key");
    key.setEditable(false);
    key.setAccessibleText(Messages.text("start.recovery.title"));
    key.getStyleClass().add("recovery-key");
    key.textProperty().bind(model.recoveryKeyProperty());
    var copy = new Button(Messages.text("start.recovery.copy"), new Icon(Feather.COPY));
    copy.setId("recovery-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(
        event -> {
          var content = new ClipboardContent();
          content.putString(key.getText());
          Clipboard.getSystemClipboard().setContent(content);
        });
    var print = new Button(Messages.text("start.recovery.print"), new Icon(Feather.PRINTER));
    print.setId("recovery-print");
    print.setMinWidth(Region.USE_PREF_SIZE);
    print.setOnAction(event -> model.print());
    HBox.setHgrow(key, Priority.ALWAYS);
    var line = new HBox(key, print, copy);
    line.getStyleClass().add("start-acts");
    getChildren()
        .addAll(
            new NoticeBox(
                NoticeBox.Kind.WARNING,
                Messages.text("start.recovery.title"),
                Messages.text("start.recovery.why")),
            line,
            acts(model));
  }

  private HBox acts(StartViewModel<?> model) {
    noted.setId("recovery-noted");
    var proceed = new Button(Messages.text("start.recovery.proceed"));
    proceed.setId("recovery-proceed");
    proceed.setDefaultButton(true);
    proceed.disableProperty().bind(noted.selectedProperty().not());
    proceed.setOnAction(event -> model.proceed());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var acts = new HBox(noted, space, proceed);
    acts.getStyleClass().add("start-acts");
    return acts;
  }

  void focusFirst() {
    noted.requestFocus();
  }
}
