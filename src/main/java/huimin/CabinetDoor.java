package huimin;

import huimin.platform.db.OfficeDatabase;
import huimin.recovery.Cabinet;
import huimin.recovery.CasePeople;
import huimin.recovery.OpenCabinet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The sealed cabinet of one open office: closed until a holder opens it, closed again with the
 * office. Whoever may not open it is to see nothing of it.
 */
public final class CabinetDoor implements AutoCloseable {
  private final Cabinet cabinet;
  private OpenCabinet open;

  CabinetDoor(Wiring office) {
    OfficeDatabase database = office.database();
    var place =
        new Cabinet.Place(
            office.paths().folder(),
            office.secret(),
            new CasePeople(database, office.persons()),
            (day, people) -> database.read(tx -> office.placements().placed(tx, people, day)),
            () -> database.read(tx -> office.policy().restDays(tx, LocalDate.now(office.clock()))),
            office.office().name(),
            office.clock());
    this.cabinet =
        new Cabinet(
            place,
            office.access(),
            password ->
                Wiring.signIn()
                    .confirm(office.paths().folder(), office.session().user(), password));
  }

  /** The closed cabinet: whether it concerns the one at work, and the ways in. */
  public Cabinet cabinet() {
    return cabinet;
  }

  /** The cabinet as it was opened here; it is closed with the office at the latest. */
  public OpenCabinet opened(OpenCabinet fresh) {
    close();
    open = fresh;
    return fresh;
  }

  /** The open cabinet, if it is. */
  public Optional<OpenCabinet> current() {
    return Optional.ofNullable(open).filter(cabinet -> !cabinet.isClosed());
  }

  /** The sign-in password was changed: from now on the new one opens the cabinet. */
  public void passwordChanged(char[] old, char[] password) {
    Optional<OpenCabinet> now = current();
    if (now.isPresent()) {
      now.get().holders().keep(password);
    } else {
      cabinet.passwordChanged(old, password);
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
