package huimin.cli;

import huimin.Wiring;
import huimin.platform.task.Progress;
import huimin.value.RefusedException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command: gives an answer, which is printed as the caller wished. */
abstract class Command implements Callable<Integer> {
  @Mixin private CommonOptions options;

  CommonOptions options() {
    return options;
  }

  abstract Answer answer();

  @Override
  public final Integer call() {
    return new Output(options.isJson()).print(this::answer);
  }

  /** A command on an open office. */
  abstract static class InOffice extends Command {
    abstract Answer answer(Wiring office);

    /** Whether an office older than this computer remembers is let in, by the administrator. */
    boolean acceptsOlder() {
      return false;
    }

    /** The day's own backup; where it cannot be made the command is not kept from its work. */
    private static void daily(Wiring office) {
      try {
        office.backups().daily(Progress.NONE);
      } catch (RefusedException e) {
        Output.warn(e);
      }
    }

    @Override
    Answer answer() {
      try (Wiring office =
          Wiring.open(
              options().office(),
              options().user(),
              options().password(),
              options().clock(),
              acceptsOlder())) {
        daily(office);
        return answer(office);
      }
    }
  }
}
