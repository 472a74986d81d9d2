package huimin.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what stands in something that scrolls into view; elsewhere nothing happens. */
final class InView {
  private InView() {}

  /** The beginning of something comes to the top. */
  static void fromTop(Node node) {
    ScrollPane scroll = around(node);
    if (scroll != null) {
      scroll.layout();
      scrollTo(scroll, place(scroll, node).getMinY());
    }
  }

  /** All of something can be read, as far as there is room; what can be read already stays. */
  static void whole(Node node) {
    ScrollPane scroll = around(node);
    if (scroll == null) {
      return;
    }
    scroll.layout();
    double room = scroll.getViewportBounds().getHeight();
    double from = hidden(scroll) * scroll.getVvalue();
    Bounds place = place(scroll, node);
    if (place.getMinY() < from || place.getMaxY() > from + room) {
      scrollTo(scroll, place.getCenterY() - room / 2);
    }
  }

  private static ScrollPane around(Node node) {
    for (Node around = node.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane scroll && scroll.getContent() != null) {
        return scroll;
      }
    }
    return null;
  }

  private static Bounds place(ScrollPane scroll, Node node) {
    return scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static double hidden(ScrollPane scroll) {
    double height = scroll.getContent().getLayoutBounds().getHeight();
    return Math.max(0, height - scroll.getViewportBounds().getHeight());
  }

  private static void scrollTo(ScrollPane scroll, double top) {
    double hidden = hidden(scroll);
    scroll.setVvalue(hidden == 0 ? 0 : Math.clamp(top / hidden, 0, 1));
  }
}
