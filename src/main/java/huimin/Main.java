package huimin;

import java.time.Clock;
import java.util.Optional;

/** Placeholder until the commands arrive: opens the desktop. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    App.launch(Optional.empty(), Optional.empty(), Optional.empty(), Clock.systemDefaultZone());
  }
}
