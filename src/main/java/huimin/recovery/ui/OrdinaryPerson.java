package huimin.recovery.ui;

import huimin.person.PersonCard;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A person as the office's own records show them, beside a case. */
public interface OrdinaryPerson {

  /** Its content, made once. */
  Node node();

  /**
   * Shows somebody; reads afresh.
   *
   * @param card reads what the registry says of them, off the screen's thread; that it was read is
   *     put down by the cabinet, not by the office
   */
  void show(long personId, Supplier<PersonCard> card);

  /** Shows nobody. */
  void clear();
}
