package huimin;

import huimin.platform.db.Deed;
import huimin.platform.security.Action;
import huimin.ui.lock.LockDoor;

/** What stands behind the locked screen of an open office. */
record Lock(Wiring wiring) implements LockDoor {

  @Override
  public void locked() {
    wiring.record(Deed.of(wiring.session(), Action.SCREEN_LOCK));
  }

  @Override
  public void compare(char[] password) {
    Wiring.signIn().confirm(wiring.paths().folder(), wiring.session().user(), password);
  }

  @Override
  public void unlocked() {
    wiring.record(Deed.of(wiring.session(), Action.SCREEN_UNLOCK));
  }
}
