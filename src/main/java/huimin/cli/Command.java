package huimin.cli;

import huimin.Wiring;
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

    @Override
    Answer answer() {
      try (Wiring office =
          Wiring.open(
              options().office(), options().user(), options().password(), options().clock())) {
        return answer(office);
      }
    }
  }
}
