package huimin.ui.control;

import huimin.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in an empty ledger: what to do first, or that the filters match nothing. */
final class LedgerPlaceholder<R> {
  private final VBox root = new VBox();

  LedgerPlaceholder(LedgerViewModel<R> model, String whenEmpty) {
    var words = new Label();
    words.setId("ledger-empty");
    words.setWrapText(true);
    var clear = new Button(Messages.text("ui.ledger.clear-filters"));
    clear.setId("ledger-clear");
    clear.setOnAction(event -> model.clearFilters());
    clear.managedProperty().bind(clear.visibleProperty());
    root.getChildren().addAll(new Icon(Feather.INBOX), words, clear);
    root.getStyleClass().add("ledger-placeholder");
    Runnable show =
        () -> {
          boolean filtered = model.isNarrowed();
          clear.setVisible(filtered);
          root.setVisible(!model.busyProperty().get());
          words.setText(filtered ? Messages.text("ui.ledger.no-match") : whenEmpty);
        };
    model.queryProperty().subscribe(show);
    model.busyProperty().subscribe(show);
    show.run();
  }

  Node node() {
    return root;
  }
}
