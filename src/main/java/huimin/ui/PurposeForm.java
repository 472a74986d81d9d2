package huimin.ui;

import huimin.platform.security.Purpose;
import huimin.text.Messages;
import huimin.ui.control.FormGrid;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Why and for whom: two fields that hold what is usual, so that it costs one Enter. */
final class PurposeForm extends VBox {
  private final TextField reason = new TextField(Purpose.usual().reason());
  private final TextField recipient = new TextField(Purpose.usual().recipient());

  PurposeForm() {
    var form = new FormGrid(Messages.text("ui.purpose.form"));
    form.field("reason", Messages.text("ui.purpose.reason"), reason, true);
    form.field("recipient", Messages.text("ui.purpose.recipient"), recipient, true);
    reason.setId("purpose-reason");
    recipient.setId("purpose-recipient");
    getChildren().add(form);
  }

  Purpose purpose() {
    return new Purpose(reason.getText(), recipient.getText());
  }
}
