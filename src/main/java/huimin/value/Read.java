package huimin.value;

import java.util.List;

/**
 * What reading a text gave: a value, or null where there is none, and what was noticed on the way.
 * A value beside an error is never used; a value beside a warning is.
 */
public record Read<T>(T value, List<Problem> problems) {

  /** A clean value; null means the text was blank or a placeholder for nothing. */
  public static <T> Read<T> of(T value) {
    return new Read<>(value, List.of());
  }

  /** A value with a warning. */
  public static <T> Read<T> of(T value, Problem warning) {
    return new Read<>(value, List.of(warning));
  }

  /** No value, because of an error. */
  public static <T> Read<T> refused(Problem error) {
    return new Read<>(null, List.of(error));
  }

  /** Whether the value may be used. */
  public boolean isUsable() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
