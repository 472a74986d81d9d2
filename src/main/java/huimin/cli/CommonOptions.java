package huimin.cli;

import huimin.platform.settings.OfficePaths;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import picocli.CommandLine.Option;

/** What every command understands: which office, who, and how to answer. */
final class CommonOptions {
  private static final String PASSWORD_VARIABLE = "HUIMIN_PASSWORD";

  @Option(names = "--office", paramLabel = "DIR", descriptionKey = "office")
  private Path office;

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "user")
  private String user;

  @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
  private Path passwordFile;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(names = "--clock", paramLabel = "YYYY-MM-DD", descriptionKey = "clock")
  private LocalDate day;

  Path office() {
    return office == null ? OfficePaths.defaultFolder() : office;
  }

  boolean isOfficeGiven() {
    return office != null;
  }

  boolean isJson() {
    return json;
  }

  String user() {
    if (user == null || user.isBlank()) {
      throw new RefusedException("cli.user-missing");
    }
    return user;
  }

  /** The machine's clock, or the given day at nine in the morning. */
  Clock clock() {
    ZoneId zone = ZoneId.systemDefault();
    return day == null
        ? Clock.systemDefaultZone()
        : Clock.fixed(day.atTime(LocalTime.of(9, 0)).atZone(zone).toInstant(), zone);
  }

  /** From the file or the environment, never from the command line itself. */
  char[] password() {
    if (passwordFile == null) {
      String password = System.getenv(PASSWORD_VARIABLE);
      if (password == null) {
        throw new RefusedException("cli.password-missing", PASSWORD_VARIABLE);
      }
      return password.toCharArray();
    }
    return Arguments.password(passwordFile);
  }
}
