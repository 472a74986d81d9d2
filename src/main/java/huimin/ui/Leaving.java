package huimin.ui;

import huimin.text.Messages;

/**
 * Leaves a form, after asking where something would be lost.
 *
 * @param close takes the form away
 */
public record Leaving(Dialogs dialogs, Runnable close) {

  /**
   * Leaves it.
   *
   * @param changed whether something typed would be lost
   * @param then called once it was left
   */
  public void leave(boolean changed, Runnable then) {
    Runnable away =
        () -> {
          close.run();
          then.run();
        };
    if (!changed) {
      away.run();
      return;
    }
    dialogs.confirm(
        Messages.text("ui.unsaved"),
        Messages.text("ui.unsaved.detail"),
        Messages.text("ui.unsaved.act"),
        away);
  }
}
