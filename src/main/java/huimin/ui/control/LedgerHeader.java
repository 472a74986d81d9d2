package huimin.ui.control;

import huimin.text.Messages;
import huimin.value.LedgerQuery;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Head of one column: its name, which sorts, and under it its filter. */
final class LedgerHeader<R> {
  private static final PseudoClass FILTERED = PseudoClass.getPseudoClass("filtered");
  private static final Duration PAUSE = Duration.millis(300);

  private final LedgerColumn<R> column;
  private final LedgerViewModel<R> model;
  private final Icon arrow = new Icon(Feather.ARROW_UP);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final VBox root = new VBox();
  private final Control field;

  LedgerHeader(LedgerColumn<R> column, LedgerViewModel<R> model) {
    this.column = column;
    this.model = model;
    this.field =
        switch (column.filter()) {
          case NONE -> null;
          case CHOICE -> choice();
          case TEXT, RANGE -> textField();
        };
    root.getStyleClass().add("ledger-head");
    root.getChildren().addAll(title(), filterFrame());
    model.queryProperty().subscribe(this::showQuery);
  }

  Node node() {
    return root;
  }

  /** The filter's control; null when the column has none. */
  Control field() {
    return field;
  }

  void width(double pixels) {
    root.setPrefWidth(pixels);
    root.setMinWidth(pixels);
    root.setMaxWidth(pixels);
  }

  private Node title() {
    var name = new Label(column.title());
    name.getStyleClass().add("ledger-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    arrow.setVisible(false);
    arrow.managedProperty().bind(arrow.visibleProperty());
    var title = new HBox(name, arrow);
    title.getStyleClass().add("ledger-title-line");
    boolean right = column.align() == LedgerColumn.Align.RIGHT;
    title.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    title.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            model.toggleSort(column.id());
          }
        });
    Tooltip.install(title, new Tooltip(Messages.text("ui.ledger.sort-hint")));
    return title;
  }

  private Node filterFrame() {
    var frame = new StackPane();
    frame.getStyleClass().add("ledger-filter");
    if (field != null) {
      field.setId("filter-" + column.id());
      field.setMaxWidth(Double.MAX_VALUE);
      field.setMinWidth(0);
      field.setAccessibleText(Messages.text("ui.ledger.filter-by", column.title()));
      field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
      frame.getChildren().add(field);
    }
    // A press inside a filter is no press on the head: it must not begin to move the column.
    frame.addEventHandler(MouseEvent.ANY, Event::consume);
    return frame;
  }

  private TextField textField() {
    var text = new TextField();
    boolean range = column.filter() == LedgerColumn.Filter.RANGE;
    text.setPromptText(Messages.text(range ? "ui.ledger.range" : "ui.ledger.filter"));
    if (range) {
      text.setTooltip(new Tooltip(Messages.text("ui.ledger.range-hint")));
    }
    pause.setOnFinished(event -> apply());
    text.textProperty()
        .subscribe(
            (before, now) -> {
              if (!now.equals(inQuery(model.queryProperty().get()))) {
                pause.playFromStart();
              }
            });
    return text;
  }

  private ComboBox<String> choice() {
    var box = new ComboBox<String>();
    box.getItems().add(Messages.text("ui.ledger.all"));
    box.getItems().addAll(column.choices());
    box.getSelectionModel().selectFirst();
    box.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> apply());
    return box;
  }

  private String typed() {
    return switch (field) {
      case TextField text -> text.getText();
      case ComboBox<?> box ->
          box.getSelectionModel().getSelectedIndex() <= 0 ? "" : String.valueOf(box.getValue());
      case null, default -> "";
    };
  }

  private void apply() {
    pause.stop();
    model.filter(column.id(), typed());
  }

  private void key(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isControlDown() && (up || event.getCode() == KeyCode.DOWN)) {
      model.sort(column.id(), !up);
      event.consume();
    } else if (field instanceof TextField text) {
      textKey(event, text);
    } else if (field instanceof ComboBox<?> box && event.getCode() == KeyCode.ESCAPE) {
      if (!box.isShowing()) {
        box.getSelectionModel().selectFirst();
        event.consume();
      }
    }
  }

  private void textKey(KeyEvent event, TextField text) {
    if (event.getCode() == KeyCode.ENTER) {
      apply();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      text.clear();
      apply();
      event.consume();
    }
  }

  private String inQuery(LedgerQuery query) {
    return query.filters().getOrDefault(column.id(), "");
  }

  private void showQuery(LedgerQuery query) {
    boolean sorted = column.id().equals(query.sortColumn());
    arrow.setVisible(sorted);
    arrow.code(query.descending() ? Feather.ARROW_DOWN : Feather.ARROW_UP);
    if (field == null) {
      return;
    }
    String text = inQuery(query);
    field.pseudoClassStateChanged(FILTERED, !text.isEmpty());
    if (field instanceof TextField shown && !shown.getText().strip().equals(text)) {
      // Somebody else changed the filter (a saved view, the clearing of all): follow, unless one
      // is typing here.
      if (pause.getStatus() != Animation.Status.RUNNING) {
        shown.setText(text);
      }
    } else if (field instanceof ComboBox<?> box) {
      box.getSelectionModel().select(Math.max(0, column.choices().indexOf(text) + 1));
    }
  }
}
