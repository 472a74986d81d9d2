package huimin.value;

import java.util.List;

/**
 * An act that was refused: nothing was changed. The message key names a Chinese sentence saying
 * what happened, what is safe and what to do next; the part after its last dot is the code told to
 * the user.
 */
public final class RefusedException extends RuntimeException {
  private final transient List<Object> args;

  /**
   * @param key message key, e.g. {@code sheet.not-a-workbook}
   */
  public RefusedException(String key, Object... args) {
    super(key);
    this.args = List.of(args);
  }

  /** The same, keeping what caused it for the log. */
  public RefusedException(Throwable cause, String key, Object... args) {
    super(key, cause);
    this.args = List.of(args);
  }

  /** The message key. */
  public String key() {
    return getMessage();
  }

  /** Stable code: the key's last part. */
  public String code() {
    return key().substring(key().lastIndexOf('.') + 1);
  }

  /** What the sentence's {0}, {1} … stand for. */
  public List<Object> args() {
    return args;
  }
}
