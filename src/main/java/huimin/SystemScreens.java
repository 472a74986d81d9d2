package huimin;

import huimin.office.ui.SecretDesk;
import huimin.office.ui.SystemDesks;
import huimin.office.ui.SystemView;
import huimin.platform.backup.SecretRenewal;
import huimin.platform.task.Progress;
import huimin.platform.task.TaskRunner;
import huimin.ui.Dialogs;

/** Builds the place 系统, once, when it is first visited. */
final class SystemScreens {
  static final String SYSTEM = "system";

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final SystemView.Ways ways;
  private SystemView view;

  SystemScreens(Wiring wiring, TaskRunner runner, Dialogs dialogs, SystemView.Ways ways) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.ways = ways;
  }

  private SecretDesk.Renewed renew(char[] password, Progress progress) {
    SecretRenewal.Renewed renewed = wiring.renewal().renew(password, progress);
    wiring.secretRenewed();
    return new SecretDesk.Renewed(renewed.recoveryKey(), renewed.passwords());
  }

  SystemView view() {
    if (view == null) {
      view =
          new SystemView(
              new SystemDesks(
                  wiring.access(),
                  wiring.audit(),
                  wiring.takeBack(),
                  wiring.health(),
                  new UserAccounts(wiring.accounts()),
                  new OfficeBackups(wiring),
                  new OfficeSettings(wiring.settings()),
                  this::renew,
                  (old, fresh) -> {
                    wiring.accounts().changePassword(old, fresh);
                    wiring.cabinet().passwordChanged(old, fresh);
                  }),
              runner,
              dialogs,
              dialogs,
              ways);
    }
    return view;
  }
}
