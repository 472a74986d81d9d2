package huimin.secrecy;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * A screen as words: every node with its kind, name and classes, what it says, and whether it is in
 * view and to be used. What is hidden or greyed stands there, too.
 */
final class ScreenText {
  private final StringBuilder out = new StringBuilder();

  private ScreenText() {}

  /** All windows there are, popups too; on the screen's thread. */
  static String ofAllWindows() {
    var text = new ScreenText();
    for (Window window : Window.getWindows()) {
      String title = window instanceof Stage stage ? stage.getTitle() : "";
      text.out.append(window.getClass().getSimpleName()).append(' ').append(title).append('\n');
      window.getScene().getRoot().applyCss();
      window.getScene().getRoot().layout();
      text.add(window.getScene().getRoot(), 1);
    }
    return text.out.toString();
  }

  private void add(Node node, int depth) {
    if (isScaffold(node)) {
      return;
    }
    out.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
    if (node.getId() != null) {
      out.append('#').append(node.getId());
    }
    node.getStyleClass().forEach(style -> out.append('.').append(style));
    node.getPseudoClassStates().stream()
        .map(Object::toString)
        .filter(state -> !state.contains("-child") && !MOVING.contains(state))
        .sorted()
        .forEach(state -> out.append(':').append(state));
    // A table behind another tab shows its body only once it is drawn; the rows are told anyway.
    boolean body = node instanceof VirtualFlow<?>;
    out.append(node.isVisible() || body ? "" : " hidden")
        .append(node.isDisabled() ? " disabled" : "");
    words(node);
    out.append('\n');
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().stream()
          .sorted(Comparator.comparingInt(ScreenText::line)) // lines are reused in any order
          .forEach(child -> add(child, depth + 1));
    }
  }

  /**
   * Lines of a list kept for later use, rectangles a table's head is dragged by, its filling at the
   * right, what an empty table said before it was filled, and the letters a button or label draws
   * of its text, which is told with it: whether they are there is a question of which came first,
   * the rows or the drawing.
   */
  private static boolean isScaffold(Node node) {
    if (node instanceof IndexedCell<?> && !node.isVisible()) {
      return true;
    }
    if (node instanceof Text && node.getParent() instanceof Labeled) {
      return true;
    }
    if (node.getStyleClass().contains("filler")) {
      return true;
    }
    boolean dragged = node instanceof Rectangle && node.getStyleClass().isEmpty();
    return dragged || !node.isVisible() && node.getStyleClass().contains("placeholder");
  }

  private static int line(Node node) {
    return node instanceof IndexedCell<?> cell ? cell.getIndex() : 0;
  }

  /** Where the pointer and the cursor happen to be. */
  private static final List<String> MOVING =
      List.of("hover", "focused", "focus-visible", "focus-within", "pressed", "armed");

  private void words(Node node) {
    say("says", own(node));
    say("accessible", node.getAccessibleText());
    say("help", node.getAccessibleHelp());
    if (node instanceof Control control) {
      Tooltip tooltip = control.getTooltip();
      say("tip", tooltip == null ? null : tooltip.getText());
      if (control.getContextMenu() != null) {
        say("menu", items(control.getContextMenu().getItems()));
      }
    }
  }

  private static String own(Node node) {
    return switch (node) {
      case MenuButton menu -> menu.getText() + " " + items(menu.getItems());
      case Labeled labeled -> labeled.getText();
      case TextInputControl input -> input.getText() + " / " + input.getPromptText();
      case ComboBox<?> box -> box.getValue() + " of " + box.getItems();
      case TableView<?> table ->
          table.getItems().size()
              + " rows of "
              + table.getColumns().stream().map(ScreenText::column).toList();
      case Text text -> text.getText();
      default -> null;
    };
  }

  private static String column(TableColumnBase<?, ?> column) {
    return column.getText() + (column.isVisible() ? "" : " hidden");
  }

  private static String items(List<MenuItem> items) {
    return items.stream()
        .map(item -> item.getText() + (item.isDisable() ? " disabled" : ""))
        .map(Objects::toString)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private void say(String what, String words) {
    if (words != null && !words.isEmpty()) {
      out.append(' ').append(what).append(" “").append(words.replace("\n", "⏎")).append('”');
    }
  }
}
