package huimin.ui.control;

/** Asked before rows go to the clipboard: whoever copies a whole list says why. */
@FunctionalInterface
public interface CopyGate {

  /**
   * Lets a copy through, now or later or not at all.
   *
   * @param rows how many rows
   * @param columns how many columns
   * @param copy puts them onto the clipboard
   */
  void pass(int rows, int columns, Runnable copy);
}
