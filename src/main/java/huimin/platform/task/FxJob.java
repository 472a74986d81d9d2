package huimin.platform.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One job as the screen shows it. Its properties change on the screen's thread only; {@link
 * #report} and {@link #isCancelled} may be called from any thread.
 */
public final class FxJob implements Progress {
  private record Report(String step, double fraction) {}

  private final String title;
  private final Executor screen;
  private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper();
  private final AtomicReference<Report> pending = new AtomicReference<>();
  private volatile boolean cancelled;

  FxJob(String title, Executor screen) {
    this.title = title;
    this.screen = screen;
  }

  @Override
  public void report(String text, long done, long total) {
    double part = total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
    // Only the latest report matters: a job that reports each row must not flood the screen.
    if (pending.getAndSet(new Report(text, part)) == null) {
      screen.execute(this::showLatest);
    }
  }

  private void showLatest() {
    Report latest = pending.getAndSet(null);
    step.set(latest.step());
    fraction.set(latest.fraction());
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /** Asks the job to stop; it ends at its next {@link #check()}. */
  public void cancel() {
    cancelled = true;
    screen.execute(() -> cancelling.set(true));
  }

  /** What is being done, e.g. the act's name; never null. */
  public String title() {
    return title;
  }

  /** The step reported last, empty before the first report. */
  public ReadOnlyStringProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Share done from 0 to 1, or -1 while not known. */
  public ReadOnlyDoubleProperty fractionProperty() {
    return fraction.getReadOnlyProperty();
  }

  /** Whether the clerk has asked to stop and the job has not yet ended. */
  public ReadOnlyBooleanProperty cancellingProperty() {
    return cancelling.getReadOnlyProperty();
  }
}
