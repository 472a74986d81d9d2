package huimin.recovery.ui;

import javafx.scene.Node;

/** A person as the office's own records show them, beside a case. */
public interface OrdinaryPerson {

  /** Its content, made once. */
  Node node();

  /** Shows somebody; reads afresh. */
  void show(long personId);
}
