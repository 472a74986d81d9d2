package huimin.recovery.ui;

import huimin.text.Messages;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words put together for one line. */
final class Lines {
  private Lines() {}

  /** With a comma between them; nulls and empty ones are left out. */
  static String joined(String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("，"));
  }

  /** A sentence with a day in it; empty without one. */
  static String day(String key, LocalDate day) {
    return day == null ? "" : Messages.text(key, day);
  }

  /** From a day to another; open at the end while that is null. */
  static String span(LocalDate from, LocalDate until) {
    return until == null
        ? Messages.text("recovery.span.open", from)
        : Messages.text("recovery.span", from, until);
  }

  static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
