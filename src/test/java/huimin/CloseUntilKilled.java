package huimin;

import huimin.platform.backup.BackupReason;
import huimin.platform.security.OfficeSecret;
import huimin.platform.settings.KnownTips;
import huimin.value.Period;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A program that closes month after month, tells of each step, and is killed. */
final class CloseUntilKilled {
  /** So late that there is always another month to close. */
  static final Clock LATE =
      Clock.fixed(Instant.parse("2399-12-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private CloseUntilKilled() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    Wiring wiring =
        new SmallOffice(folder, OfficeSecret.of(args[1]), LATE).open(folder, LATE, KnownTips.NONE);
    for (; ; ) {
      Period month = wiring.months().inWork();
      tell("backup", month);
      // What closing would do by itself; done before, so that both can be killed alike.
      wiring.backups().backup(BackupReason.CLOSING);
      tell("closing", month);
      wiring.months().close(month, wiring.session());
      tell("closed", month);
    }
  }

  private static void tell(String step, Period month) {
    System.out.println(step + " " + month);
    System.out.flush();
  }
}
