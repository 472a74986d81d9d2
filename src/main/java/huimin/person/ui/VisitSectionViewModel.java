package huimin.person.ui;

import huimin.person.VisitDraft;
import huimin.person.VisitRow;
import huimin.person.VisitRules;
import huimin.person.VisitService;
import huimin.platform.task.TaskRunner;
import huimin.ui.PageActs;
import huimin.value.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The visits to one person. */
public final class VisitSectionViewModel {
  private final VisitService visits;
  private final PageActs acts;
  private final Clock clock;
  private final ObservableList<VisitRow> rows = FXCollections.observableArrayList();
  private long person;

  /**
   * The visits of an office.
   *
   * @param onFailed is told what a read or write threw
   */
  public VisitSectionViewModel(
      VisitService visits, TaskRunner runner, Consumer<Throwable> onFailed, Clock clock) {
    this.visits = visits;
    this.acts = new PageActs(runner, onFailed);
    this.clock = clock;
  }

  /** Reads somebody's visits. */
  public void load(long personId) {
    person = personId;
    acts.read(progress -> visits.of(personId), rows::setAll);
  }

  /** Whom it is about. */
  public long person() {
    return person;
  }

  /** Today, which a new visit begins with. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What is wrong with a visit as it stands in the form. */
  public List<Problem> check(VisitDraft draft) {
    return VisitRules.check(draft, today());
  }

  /** Saves a visit and reads anew. */
  public void save(VisitDraft draft, Runnable onDone) {
    acts.act("person.entry.saving", () -> visits.save(draft), () -> done(onDone));
  }

  /** Takes a visit back and reads anew. */
  public void remove(VisitRow row, Runnable onDone) {
    acts.act("person.entry.saving", () -> visits.remove(row), () -> done(onDone));
  }

  private void done(Runnable onDone) {
    load(person);
    onDone.run();
  }

  /** Days since the next visit was due, by the newest visit; negative or 0 when it is not yet. */
  public long overdueDays() {
    LocalDate next = rows.isEmpty() ? null : rows.getFirst().next();
    return next == null ? 0 : today().toEpochDay() - next.toEpochDay();
  }

  /** Newest first. */
  public ObservableList<VisitRow> rows() {
    return rows;
  }

  /** Whether a write is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
