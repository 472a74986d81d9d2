package huimin.ui;

import huimin.platform.task.TaskRunner;
import huimin.text.Messages;
import huimin.ui.control.CopyGate;

/** Lets a few copied rows pass; for a whole list it asks why and for whom, as for a printed one. */
record LedgerCopying(String title, LedgerDesk desk, TaskRunner runner, Dialogs dialogs)
    implements CopyGate {

  @Override
  public void pass(int rows, int columns, Runnable copy) {
    if (desk.isRecorded(rows)) {
      dialogs.purpose(
          Messages.text("ledger.copy.title", title),
          Messages.text("ledger.copy.detail", rows),
          Messages.text("ledger.copy.act", rows),
          purpose ->
              runner.run(
                  Messages.text("ledger.copy.job", title),
                  progress -> {
                    desk.copied(rows, purpose);
                    return null;
                  },
                  recorded -> copy(rows, columns, copy),
                  dialogs::failed));
    } else {
      copy(rows, columns, copy);
    }
  }

  private void copy(int rows, int columns, Runnable copy) {
    copy.run();
    dialogs.done(Messages.text("ledger.copy.done", rows, columns));
  }
}
