package huimin;

import huimin.exchange.OfficeFounding;
import huimin.office.RecoverySheet;
import huimin.platform.account.SignedIn;
import huimin.platform.db.OfficeInfo;
import huimin.ui.start.NewOffice;
import huimin.ui.start.OfficeDoor;
import java.nio.file.Path;
import java.time.Clock;

/** How the start screen opens and makes offices. */
record Door(Clock clock) implements OfficeDoor<OpenOffice> {

  @Override
  public OpenOffice open(Path folder, String user, char[] password, boolean acceptOlder) {
    SignedIn signedIn = Wiring.signIn(acceptOlder).open(folder, user, password, clock);
    return OpenOffice.of(Wiring.over(folder, signedIn, clock), signedIn.mustChange());
  }

  @Override
  public boolean mustChange(OpenOffice office) {
    return office.mustChange();
  }

  @Override
  public void change(OpenOffice office, char[] old, char[] password) {
    office.wiring().accounts().changePassword(old, password);
    office.wiring().cabinet().passwordChanged(old, password);
  }

  @Override
  public void close(OpenOffice office) {
    office.wiring().close();
  }

  @Override
  public void reset(Path folder, String recoveryKey, String user, char[] password) {
    Wiring.signIn().recover(folder, recoveryKey, user, password, clock);
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
