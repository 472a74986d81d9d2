package huimin;

import huimin.office.RecoverySheet;
import huimin.person.PersonFound;
import huimin.person.Villages;
import huimin.platform.task.TaskRunner;
import huimin.recovery.ui.CabinetDesk;
import huimin.recovery.ui.CabinetDesk.Candidate;
import huimin.recovery.ui.CabinetView;
import huimin.recovery.ui.CabinetViewModel;
import huimin.text.CodeTables;
import huimin.text.Messages;
import huimin.ui.Dialogs;
import huimin.ui.Navigation;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** Builds the place of the sealed cabinet, for those whom it concerns; for others there is none. */
final class CabinetScreens {
  static final String PLACE = "recovery";
  private static final int FOUND = 20;

  private final Wiring wiring;
  private final TaskRunner runner;
  private final Dialogs dialogs;
  private final LedgerScreens ledgers;
  private CabinetViewModel model;
  private CabinetView view;

  CabinetScreens(Wiring wiring, TaskRunner runner, Dialogs dialogs, LedgerScreens ledgers) {
    this.wiring = wiring;
    this.runner = runner;
    this.dialogs = dialogs;
    this.ledgers = ledgers;
  }

  /** Adds the place where it is to be seen. */
  void register(Navigation navigation) {
    if (wiring.cabinet().cabinet().isForMe()) {
      navigation.add(PLACE, "recovery.place", Feather.ARCHIVE, this::view);
    }
  }

  /** Goes there by its keys; for whom there is no such place nothing at all happens. */
  void open(Navigation navigation) {
    if (navigation.places().stream().anyMatch(place -> place.id().equals(PLACE))) {
      navigation.show(PLACE);
    }
  }

  /** The screen was locked: the cabinet is closed and its key forgotten. */
  void locked() {
    if (model != null) {
      model.close();
    }
  }

  /** Before the office is left: where something typed there would be lost, it is asked. */
  void leave(Runnable then) {
    if (view == null) {
      then.run();
    } else {
      view.leave(then);
    }
  }

  CabinetView view() {
    if (view == null) {
      CabinetDoor door = wiring.cabinet();
      var desk =
          new CabinetDesk(
              door.cabinet(),
              door::opened,
              door::current,
              door::close,
              key -> RecoverySheet.printSecond(wiring.office().name(), key, wiring.clock()),
              this::find,
              wiring.clock());
      model = new CabinetViewModel(desk, runner, dialogs::failed);
      view =
          new CabinetView(
              model, new CabinetPerson(wiring, runner, dialogs, ledgers), runner, dialogs);
    }
    return view;
  }

  private List<Candidate> find(String text) {
    Villages villages = wiring.persons().villages();
    return wiring.people().search().find(text, FOUND).stream()
        .map(found -> candidate(found, villages))
        .toList();
  }

  private static Candidate candidate(PersonFound found, Villages villages) {
    var person = found.person();
    String group = person.group() == null ? "" : person.group();
    String number =
        person.idNumber() == null ? Messages.text("desktop.find.no-id") : person.idNumber();
    String detail =
        String.join(
            "　",
            CodeTables.table("sex").label(found.sex()),
            villages.name(person.villageId()) + group,
            number);
    return new Candidate(person.id(), person.name(), detail);
  }
}
