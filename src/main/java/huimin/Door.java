package huimin;

import huimin.exchange.OfficeFounding;
import huimin.office.RecoverySheet;
import huimin.platform.db.OfficeInfo;
import huimin.platform.security.OfficeKeys;
import huimin.ui.start.NewOffice;
import huimin.ui.start.OfficeDoor;
import java.nio.file.Path;
import java.time.Clock;

/** How the start screen opens and makes offices. */
record Door(Clock clock) implements OfficeDoor<OpenOffice> {

  @Override
  public OpenOffice open(Path folder, String user, char[] password) {
    return OpenOffice.of(Wiring.open(folder, user, password, clock));
  }

  @Override
  public boolean mustChange(OpenOffice office) {
    return false;
  }

  @Override
  public void change(OpenOffice office, char[] old, char[] password) {
    Wiring wiring = office.wiring();
    OfficeKeys.changePassword(wiring.paths().folder(), wiring.session().user(), old, password);
  }

  @Override
  public void close(OpenOffice office) {
    office.wiring().close();
  }

  @Override
  public void reset(Path folder, String recoveryKey, String user, char[] password) {
    OfficeKeys.resetPassword(folder, recoveryKey, user, password);
  }

  @Override
  public String found(NewOffice office, char[] password) {
    var request =
        new OfficeFounding.Request(
            office.folder(),
            new OfficeInfo(office.name(), office.district(), false),
            office.villages(),
            null,
            office.phones());
    return Wiring.founding(clock).found(request, office.user(), password).recoveryKey();
  }

  @Override
  public void print(NewOffice office, String recoveryKey) {
    RecoverySheet.print(office.name(), recoveryKey, clock);
  }
}
