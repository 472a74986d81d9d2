package huimin.ui.control;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Pages as they will be printed, one under the other; only pages near the view are drawn. */
public final class PagePreview extends VBox {
  private static final double LEAST = 0.25;
  private static final double MOST = 4;
  private static final double STEP = 1.25;
  private static final double MARGIN = 48;

  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final VBox sheets = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label place = new Label();
  private final Label percent = new Label();
  private final List<PageSheet> pages = new ArrayList<>();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private PageSource source;
  private boolean fitted = true;

  /** An empty preview. */
  public PagePreview(String name, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.runner = runner;
    this.onFailed = onFailed;
    getStyleClass().add("page-preview");
    sheets.getStyleClass().add("sheets");
    sheets.setAlignment(Pos.TOP_CENTER);
    scroll.setContent(new StackPane(sheets));
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(name);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(bar(), scroll);
    scroll.vvalueProperty().subscribe(() -> drawVisible());
    scroll.viewportBoundsProperty().subscribe(() -> resized());
    sheets.heightProperty().subscribe(() -> drawVisible());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Node bar() {
    place.setId("preview-place");
    percent.setId("preview-zoom");
    percent.getStyleClass().add("preview-percent");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var bar =
        new HBox(
            button("ui.preview.previous", Feather.CHEVRON_UP, () -> go(current() - 1)),
            button("ui.preview.next", Feather.CHEVRON_DOWN, () -> go(current() + 1)),
            place,
            space,
            button("ui.preview.smaller", Feather.ZOOM_OUT, () -> zoom(zoom.get() / STEP)),
            percent,
            button("ui.preview.larger", Feather.ZOOM_IN, () -> zoom(zoom.get() * STEP)),
            button("ui.preview.fit", Feather.MAXIMIZE, this::fitWidth));
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("preview-bar");
    return bar;
  }

  private static Button button(String key, Feather icon, Runnable act) {
    var button = new Button(Messages.text(key), new Icon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  /** Shows these pages from the first, fitted to the width. */
  public void show(PageSource shown) {
    source = shown;
    pages.clear();
    for (int i = 0; i < shown.count(); i++) {
      pages.add(new PageSheet(shown, i, runner, onFailed));
    }
    sheets.getChildren().setAll(pages.stream().map(PageSheet::node).toList());
    scroll.setVvalue(0);
    fitWidth();
  }

  /** Enlarges until the widest page fills the view. */
  public void fitWidth() {
    double view = scroll.getViewportBounds().getWidth();
    double widest = 0;
    for (int i = 0; i < pages.size(); i++) {
      widest = Math.max(widest, source.width(i));
    }
    if (view > MARGIN && widest > 0) {
      zoom((view - MARGIN) / widest);
    }
    fitted = true;
  }

  /** Sets the size; values outside 25 % to 400 % are drawn as the nearest. */
  public void zoom(double factor) {
    fitted = false;
    zoom.set(Math.clamp(factor, LEAST, MOST));
    percent.setText(Math.round(zoom.get() * 100) + "%");
    pages.forEach(page -> page.size(zoom.get()));
    sheets.layout();
    drawVisible();
  }

  /** The size drawn; 1 is 100 %. */
  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Brings a page, counted from 0, to the top of the view; beyond the ends nothing happens. */
  public void go(int page) {
    double room = sheets.getHeight() - scroll.getViewportBounds().getHeight();
    if (page >= 0 && page < pages.size() && room > 0) {
      double top = pages.get(page).node().getBoundsInParent().getMinY() - MARGIN / 3;
      scroll.setVvalue(Math.clamp(top / room, 0, 1));
    }
  }

  private void resized() {
    if (fitted) {
      fitWidth();
    } else {
      drawVisible();
    }
  }

  private double top() {
    double room = sheets.getHeight() - scroll.getViewportBounds().getHeight();
    return Math.max(0, room) * scroll.getVvalue();
  }

  /** The page at the middle of the view. */
  private int current() {
    double middle = top() + scroll.getViewportBounds().getHeight() / 2;
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).node().getBoundsInParent().getMaxY() >= middle) {
        return i;
      }
    }
    return Math.max(0, pages.size() - 1);
  }

  private void drawVisible() {
    double view = scroll.getViewportBounds().getHeight();
    if (view <= 0 || sheets.getHeight() <= 0) {
      return;
    }
    double density = getScene() == null || getScene().getWindow() == null ? 1 : density();
    for (PageSheet page : pages) {
      Bounds bounds = page.node().getBoundsInParent();
      double reach = view / 2;
      if (bounds.getMaxY() >= top() - reach && bounds.getMinY() <= top() + view + reach) {
        page.draw(zoom.get() * density);
      } else {
        page.clear();
      }
    }
    place.setText(
        pages.isEmpty() ? "" : Messages.text("ui.preview.place", current() + 1, pages.size()));
  }

  private double density() {
    return Math.max(1, getScene().getWindow().getOutputScaleX());
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    Runnable act = null;
    if (event.isControlDown()) {
      act =
          switch (code) {
            case PLUS, EQUALS, ADD -> () -> zoom(zoom.get() * STEP);
            case MINUS, SUBTRACT -> () -> zoom(zoom.get() / STEP);
            case DIGIT0, NUMPAD0 -> this::fitWidth;
            default -> null;
          };
    } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
      act = () -> go(current() + (code == KeyCode.PAGE_DOWN ? 1 : -1));
    }
    if (act != null) {
      act.run();
      event.consume();
    }
  }
}
