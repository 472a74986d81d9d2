package huimin.person.ui;

import huimin.platform.security.Action;
import javafx.scene.Node;

/**
 * A part of a person's page with work of its own (reading, entering): 经济状况, 附件, 走访服务 … Whoever
 * builds the page asks for the right first, so that what somebody may not see is not there.
 */
public interface PersonSection {

  /** Its name on the page. */
  String title();

  /** The right to see it at all. */
  Action right();

  /** Its content, made once; it shows whoever {@link #show} named last. */
  Node node();

  /**
   * Shows somebody: called each time it comes into view for a person. Reads afresh, off the
   * screen's thread; what was being entered for somebody else is gone.
   */
  void show(long personId);
}
