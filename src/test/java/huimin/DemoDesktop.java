package huimin;

import huimin.testkit.DemoOffice;
import huimin.testkit.TestOffice;
import java.util.Optional;

/** The real desktop on the sample office, to be looked at. With an argument it asks who one is. */
public final class DemoDesktop {
  private DemoDesktop() {}

  /** Makes the office, opens the window, and deletes the office when it is left. */
  public static void main(String[] args) {
    SampleOffice sample = SampleOffice.create();
    sample.wiring().close();
    Optional<char[]> password =
        args.length > 0 ? Optional.empty() : Optional.of(DemoOffice.password());
    try {
      App.launch(
          Optional.of(sample.office().folder()),
          Optional.of(sample.office().session().user()),
          password,
          sample.office().clock());
    } finally {
      TestOffice.delete(sample.office().folder());
    }
  }
}
