package huimin.ui.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What follows the selection of a ledger: name, remarks that need an act, facts in tabs. */
public final class DetailPane extends VBox {
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final VBox notices = new VBox();
  private final TabPane tabs = new TabPane();
  private final Label empty = new Label();
  private Consumer<String> onChosen = title -> {};
  private boolean filling;

  /**
   * @param whenEmpty what to read while nothing is selected
   */
  public DetailPane(String whenEmpty) {
    getStyleClass().add("detail-pane");
    title.getStyleClass().add("detail-title");
    title.setWrapText(true);
    subtitle.getStyleClass().add("muted");
    subtitle.setWrapText(true);
    notices.getStyleClass().add("detail-notices");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> tellChosen());
    empty.setText(whenEmpty);
    empty.setWrapText(true);
    empty.getStyleClass().add("muted");
    clear();
  }

  /** Who is told the name of the tab that came into view. */
  public void onChosen(Consumer<String> listener) {
    onChosen = listener;
  }

  private void tellChosen() {
    Tab chosen = tabs.getSelectionModel().getSelectedItem();
    if (!filling && chosen != null) {
      onChosen.accept(chosen.getText());
    }
  }

  /** Shows nobody. */
  public void clear() {
    getChildren().setAll(empty);
  }

  /** Shows somebody: remarks and tabs of the one before are gone, the chosen tab's name stays. */
  public void head(String name, String facts) {
    title.setText(name);
    subtitle.setText(facts);
    notices.getChildren().clear();
    setAccessibleText(name + " " + facts);
    getChildren().setAll(title, subtitle, notices, tabs);
  }

  /** Adds a remark under the name. */
  public void notice(NoticeBox box) {
    notices.getChildren().add(box);
  }

  /** Shows these tabs; the tab chosen before stays chosen when one bears its name. */
  public void tabs(LinkedHashMap<String, Node> contents) {
    Tab before = tabs.getSelectionModel().getSelectedItem();
    String chosen = before == null ? "" : before.getText();
    filling = true;
    tabs.getTabs().setAll(contents.entrySet().stream().map(DetailPane::tab).toList());
    tabs.getTabs().stream()
        .filter(tab -> tab.getText().equals(chosen))
        .findFirst()
        .ifPresent(tabs.getSelectionModel()::select);
    filling = false;
    tellChosen();
  }

  private static Tab tab(Map.Entry<String, Node> content) {
    var scroll = new ScrollPane(content.getValue());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    return new Tab(content.getKey(), scroll);
  }

  /** Label and value, line by line, in the map's order; a null value shows a dash. */
  public static Node facts(LinkedHashMap<String, String> values) {
    var grid = new GridPane();
    grid.getStyleClass().add("facts");
    int row = 0;
    for (Map.Entry<String, String> value : values.entrySet()) {
      var label = new Label(value.getKey());
      label.getStyleClass().add("muted");
      label.setMinWidth(Region.USE_PREF_SIZE);
      var text = new Label(value.getValue() == null ? "—" : value.getValue());
      text.setWrapText(true);
      text.setAccessibleText(value.getKey() + " " + text.getText());
      label.setLabelFor(text);
      grid.addRow(row++, label, text);
    }
    return grid;
  }

  /** A heading with what belongs under it. */
  public static Node section(String heading, Node content) {
    var label = new Label(heading);
    label.getStyleClass().add("section-title");
    var section = new VBox(label, content);
    section.getStyleClass().add("section");
    return section;
  }
}
