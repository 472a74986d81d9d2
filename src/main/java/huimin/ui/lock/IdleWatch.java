package huimin.ui.lock;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Notices when nobody has touched the program for a while. Asked now and then by a timer. */
public final class IdleWatch {
  private final LongSupplier nanos;
  private final Runnable onIdle;
  private Duration limit;
  private long last;
  private boolean told;

  /**
   * @param nanos a clock that only runs forward, e.g. {@code System::nanoTime}; a clock set back
   *     would keep the screen open
   * @param limit after how long nobody is there
   * @param onIdle called once each time that is reached
   */
  public IdleWatch(LongSupplier nanos, Duration limit, Runnable onIdle) {
    this.nanos = nanos;
    this.limit = limit;
    this.onIdle = onIdle;
    this.last = nanos.getAsLong();
  }

  /** Somebody is there. */
  public void touched() {
    last = nanos.getAsLong();
    told = false;
  }

  /** Looks whether the time is over. */
  public void look() {
    if (!told && nanos.getAsLong() - last >= limit.toNanos()) {
      told = true;
      onIdle.run();
    }
  }

  /** Changes after how long nobody is there. */
  public void limit(Duration changed) {
    limit = changed;
  }
}
