package huimin.office;

import huimin.text.Messages;
import java.util.Locale;

/**
 * One thing the health check looked at.
 *
 * @param code stable word of the subject, e.g. {@code journal}
 * @param words what was found and, unless it is in order, the way out
 */
public record HealthLine(String code, State state, String words) {

  /** How it stands. */
  public enum State {
    GOOD,
    NOTE,
    FAULT;

    /** The word a clerk reads. */
    public String label() {
      return Messages.text("office.health.state." + name().toLowerCase(Locale.ROOT));
    }
  }

  /** In order. */
  public static HealthLine good(String code, String words) {
    return new HealthLine(code, State.GOOD, words);
  }

  /** To be looked at soon; nothing is lost. */
  public static HealthLine note(String code, String words) {
    return new HealthLine(code, State.NOTE, words);
  }

  /** Wrong. */
  public static HealthLine fault(String code, String words) {
    return new HealthLine(code, State.FAULT, words);
  }

  /** What was looked at, in words. */
  public String subject() {
    return Messages.text("office.health.subject." + code);
  }
}
