package huimin.ui;

import javafx.scene.Node;

/** One place of the navigation. It is made once, when first visited, and kept. */
public interface Screen {

  /** The screen's content; the same node at each call. */
  Node node();

  /** Called each time it comes into view and on F5: read afresh here. */
  void onShow();
}
