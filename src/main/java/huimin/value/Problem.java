package huimin.value;

import java.util.List;

/**
 * Something wrong with one field of what was entered or imported.
 *
 * @param code stable kebab-case word, e.g. {@code id-checksum}; its sentence stands in the bundle
 *     under {@code problem.<code>}
 * @param field name of the field it stands at, or null while the value does not know its field
 * @param args what the sentence's {0}, {1} … stand for
 */
public record Problem(Severity severity, String code, String field, List<String> args) {

  /** A problem that refuses the row. */
  public static Problem error(String code, String... args) {
    return new Problem(Severity.ERROR, code, null, List.of(args));
  }

  /** A problem that lets the row in and marks it for checking. */
  public static Problem warning(String code, String... args) {
    return new Problem(Severity.WARNING, code, null, List.of(args));
  }

  /** The same problem, standing at a field. */
  public Problem at(String fieldName) {
    return new Problem(severity, code, fieldName, args);
  }

  /** Whether it refuses the row. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
