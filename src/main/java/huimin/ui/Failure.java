package huimin.ui;

import huimin.text.Messages;
import huimin.value.RefusedException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * What a clerk is told of something that went wrong.
 *
 * @param happened one sentence
 * @param safe what is not lost; empty when {@code happened} says it all
 * @param next what to do; empty when {@code happened} says it all
 * @param code can be read out over the telephone: the refusal's word, or six digits that are the
 *     same wherever the same fault strikes; empty for a cancelled job
 */
public record Failure(Kind kind, String happened, String safe, String next, String code) {

  /** Whether the clerk stopped it, a rule refused it, or the program is at fault. */
  public enum Kind {
    CANCELLED,
    REFUSED,
    UNEXPECTED
  }

  /** Puts anything a job threw into words. */
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case CancellationException _ ->
          new Failure(Kind.CANCELLED, Messages.text("ui.failure.cancelled"), "", "", "");
      case RefusedException refusal ->
          new Failure(Kind.REFUSED, Messages.text(refusal), "", "", refusal.code());
      default ->
          new Failure(
              Kind.UNEXPECTED,
              Messages.text("ui.failure.happened"),
              Messages.text("ui.failure.safe"),
              Messages.text("ui.failure.next"),
              faultCode(thrown));
    };
  }

  /** Made of the fault's type and place, never of its text: texts quote row values. */
  private static String faultCode(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    String place =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("huimin."))
            .findFirst()
            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
    int digits = Math.floorMod((root.getClass().getName() + place).hashCode(), 1_000_000);
    return "%03d-%03d".formatted(digits / 1000, digits % 1000);
  }
}
