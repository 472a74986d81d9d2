package huimin.office.ui;

import huimin.office.HealthCheck;
import huimin.office.HealthReport;
import huimin.platform.report.PrintOrder;
import huimin.platform.task.TaskRunner;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last health check and how it is run and printed. */
public final class HealthViewModel {
  private final HealthCheck check;
  private final PageActs acts;
  private final ReadOnlyObjectWrapper<HealthReport> report = new ReadOnlyObjectWrapper<>();

  /** The health check of one office. */
  public HealthViewModel(HealthCheck check, TaskRunner runner, Consumer<Throwable> onFailed) {
    this.check = check;
    this.acts = new PageActs(runner, onFailed);
  }

  /** Looks at everything. */
  public void run() {
    acts.run("office.health.running", check::run, report::set);
  }

  /** Prints the last report on the system's usual printer. */
  public void print(Runnable onDone) {
    HealthReport printed = report.get();
    acts.act(
        "office.health.printing", () -> check.pages(printed).print(PrintOrder.all(null)), onDone);
  }

  /** The last report; null before the first. */
  public ReadOnlyObjectProperty<HealthReport> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** Whether it is looking or printing. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acts.busyProperty();
  }
}
