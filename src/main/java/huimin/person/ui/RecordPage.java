package huimin.person.ui;

import huimin.ui.Screen;

/** A form that stands in front of the ledger until it is left. */
public interface RecordPage extends Screen {

  /**
   * Leaves it, after asking where something would be lost.
   *
   * @param then what is done once it may be left
   */
  void leave(Runnable then);
}
