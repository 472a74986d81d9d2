package huimin.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock the test sets: forward by waiting, back as somebody at the machine might. */
public final class MovingClock extends Clock {
  private Instant now = TestOffice.CLOCK.instant();

  /** Moves it; a negative duration sets it back. */
  public void move(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return TestOffice.CLOCK.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
