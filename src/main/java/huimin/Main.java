package huimin;

import huimin.cli.CommandLineInterface;
import java.util.Locale;

/** The launcher: a command runs without a toolkit, no command opens the desktop. */
public final class Main {
  private Main() {}

  /** Starts the program; ends the process with the command's exit code. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    int exit = new CommandLineInterface((office, user, password, clock) -> {}).run(args);
    System.exit(exit);
  }
}
