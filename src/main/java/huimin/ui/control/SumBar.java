package huimin.ui.control;

import huimin.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * The line under a ledger: sums over all matching rows, rows marked, and whether rows are left out.
 */
final class SumBar<R> {
  private final LedgerViewModel<R> model;
  private final List<LedgerSum> sums;
  private final Label lead = new Label();
  private final Label marked = new Label();
  private final Label more = new Label();
  private final FlowPane root = new FlowPane();

  SumBar(LedgerViewModel<R> model, List<LedgerSum> sums) {
    this.model = model;
    this.sums = List.copyOf(sums);
    lead.setMinWidth(Region.USE_PREF_SIZE);
    marked.setId("ledger-marked");
    more.setId("ledger-more");
    more.getStyleClass().add("ledger-more");
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("sum-bar");
    model.rows().addListener((ListChangeListener<R>) change -> show());
    model.selection().addListener((ListChangeListener<R>) change -> show());
    show();
  }

  Node node() {
    return root;
  }

  /** Its font tells how large the text is set. */
  ObjectProperty<Font> fontProperty() {
    return lead.fontProperty();
  }

  private void show() {
    boolean filtered = !model.queryProperty().get().filters().isEmpty();
    int total = model.totalProperty().get();
    int loaded = model.rows().size();
    int selected = model.selection().size();
    lead.setText(Messages.text(filtered ? "ui.ledger.filtered" : "ui.ledger.whole"));
    marked.setText(selected > 1 ? Messages.text("ui.ledger.marked", count(selected)) : "");
    more.setText(total > loaded ? Messages.text("ui.ledger.first-rows", count(loaded)) : "");
    // It wraps where large text leaves no room: a sum cut short would be a wrong sum.
    root.getChildren().setAll(lead);
    sums.forEach(sum -> root.getChildren().add(figure(sum)));
    root.getChildren().addAll(marked, more);
    for (Label remark : List.of(marked, more)) {
      remark.setManaged(!remark.getText().isEmpty());
    }
  }

  /** The sums as one line. */
  String words() {
    return sums.stream()
        .map(sum -> (sum.label() + " " + value(sum) + " " + sum.unit()).strip())
        .collect(Collectors.joining("\u3000", Messages.text("ui.ledger.print.sum"), ""));
  }

  private String value(LedgerSum sum) {
    return sum.name().equals(LedgerSum.TOTAL)
        ? count(model.totalProperty().get())
        : model.sumsProperty().get().getOrDefault(sum.name(), "—");
  }

  private Node figure(LedgerSum sum) {
    String value = value(sum);
    var strong = new Label(value);
    strong.getStyleClass().add("strong");
    strong.setMinWidth(Region.USE_PREF_SIZE);
    strong.setAccessibleText(sum.label() + " " + value + " " + sum.unit());
    var figure = new HBox(strong, new Label(sum.unit()));
    if (!sum.label().isEmpty()) {
      figure.getChildren().addFirst(new Label(sum.label()));
    }
    figure.setAlignment(Pos.CENTER_LEFT);
    figure.getStyleClass().add("figure-pair");
    return figure;
  }

  private static String count(int number) {
    return LedgerWords.count(number);
  }
}
