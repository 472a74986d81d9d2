package huimin.person.ui;

import huimin.text.Messages;
import huimin.ui.Dialogs;

/** Leaves a form, after asking where something would be lost. */
record Leaving(Dialogs dialogs, Runnable close) {

  void leave(boolean changed, Runnable then) {
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
        Messages.text("person.form.unsaved"),
        Messages.text("person.form.unsaved.detail"),
        Messages.text("person.form.unsaved.act"),
        away);
  }
}
