package huimin.person.ui;

import huimin.person.PersonCard;
import huimin.person.PersonService;
import huimin.platform.task.TaskRunner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The page of one person: who it is, and what is due. */
public final class PersonPageViewModel {
  private final PersonService persons;
  private final List<PersonDue> dues;
  private final TaskRunner runner;
  private final Consumer<Throwable> onFailed;
  private final ReadOnlyLongWrapper person = new ReadOnlyLongWrapper();
  private final ReadOnlyObjectWrapper<PersonCard> card = new ReadOnlyObjectWrapper<>();
  private final Map<Integer, List<DueLine>> known = new TreeMap<>();
  private final ObservableList<DueLine> due = FXCollections.observableArrayList();

  /**
   * @param dues what other rooms know to be due, in the order they are shown
   * @param onFailed is told what a read threw
   */
  public PersonPageViewModel(
      PersonService persons,
      List<PersonDue> dues,
      TaskRunner runner,
      Consumer<Throwable> onFailed) {
    this.persons = persons;
    this.dues = List.copyOf(dues);
    this.runner = runner;
    this.onFailed = onFailed;
  }

  /** Whose page it is from now on; it is read by {@link #read}. */
  public void choose(long personId) {
    if (person.get() != personId) {
      card.set(null);
      known.clear();
      due.clear();
    }
    person.set(personId);
  }

  /** Reads the page afresh. */
  public void read() {
    long id = person.get();
    runner.read(card, progress -> persons.card(id), card::set, onFailed);
    for (int i = 0; i < dues.size(); i++) {
      int place = i;
      runner.read(
          dues.get(i), progress -> dues.get(place).of(id), lines -> show(place, lines), onFailed);
    }
  }

  /** Each is shown as soon as it is read; the order stays that of the rooms. */
  private void show(int place, List<DueLine> lines) {
    known.put(place, lines);
    due.setAll(known.values().stream().flatMap(List::stream).toList());
  }

  /** Whose page it is; 0 before the first. */
  public ReadOnlyLongProperty personProperty() {
    return person.getReadOnlyProperty();
  }

  /** Name, facts and household; null until they are read. */
  public ReadOnlyObjectProperty<PersonCard> cardProperty() {
    return card.getReadOnlyProperty();
  }

  /** What is due. */
  public ObservableList<DueLine> due() {
    return due;
  }
}
