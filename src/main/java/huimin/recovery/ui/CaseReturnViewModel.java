package huimin.recovery.ui;

import huimin.platform.security.Purpose;
import huimin.platform.task.TaskRunner;
import huimin.recovery.CaseAction;
import huimin.recovery.CaseIndicator;
import huimin.ui.PageActs;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The worker's own return of a month. */
public final class CaseReturnViewModel {
  private static final int MONTHS = 24;

  private final CabinetViewModel cabinet;
  private final PageActs acts;
  private final ObservableList<CaseIndicator> lines = FXCollections.observableArrayList();
  private Period month;

  CaseReturnViewModel(CabinetViewModel cabinet, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.cabinet = cabinet;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Months to choose from, this one first. */
  public List<Period> months() {
    Period now = Period.of(LocalDate.now(cabinet.desk().clock()));
    return Stream.iterate(now, Period::previous).limit(MONTHS).toList();
  }

  /** The month in view. */
  public Period month() {
    return month == null ? months().getFirst() : month;
  }

  /** Looks at another month. */
  public void choose(Period other) {
    month = other;
    read();
  }

  /** Reads afresh. */
  public void read() {
    Period wished = month();
    acts.read(progress -> cabinet.cabinet().returns().month(wished), lines::setAll);
  }

  /** Whether the one at work may write it. */
  public boolean exports() {
    return cabinet.allows(CaseAction.RETURN_EXPORT);
  }

  /** Writes it so that only the password opens it. */
  public void export(Path out, char[] password, Purpose purpose, Runnable onDone) {
    Period wished = month();
    acts.act(
        "recovery.exporting",
        () -> {
          try {
            cabinet.cabinet().returns().export(out, wished, password, purpose);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        onDone);
  }

  /** Forgets everything read. */
  public void clear() {
    lines.clear();
  }

  /** The indicators. */
  public ObservableList<CaseIndicator> lines() {
    return lines;
  }

  /** Whether it is being written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
