package huimin;

import huimin.cli.CommandLineInterface;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The launcher: a command runs without a toolkit, no command opens the desktop. */
public final class Main {
  private Main() {}

  /** Starts the program; ends the process with the command's exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    int exit = new CommandLineInterface(Main::openDesktop).run(args);
    System.exit(exit);
  }

  private static void openDesktop(Path office, String user, char[] password, Clock clock) {
    App.launch(
        Optional.ofNullable(office),
        Optional.ofNullable(user),
        Optional.ofNullable(password),
        clock);
  }
}
