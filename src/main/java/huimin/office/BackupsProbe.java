package huimin.office;

import huimin.platform.backup.BackupRun;
import huimin.platform.backup.BackupService;
import huimin.platform.backup.BackupSide;
import huimin.platform.backup.OfficeRestore;
import huimin.platform.security.OfficeKeys.Proof;
import huimin.platform.security.OfficeSecret;
import huimin.platform.task.Progress;
import huimin.text.Messages;
import huimin.value.RefusedException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Whether the newest backup of each place is there, young enough and still what was verified. */
public record BackupsProbe(BackupService backups, OfficeSecret secret, Clock clock)
    implements HealthProbe {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Override
  public String code() {
    return "backup";
  }

  @Override
  public List<HealthLine> look(Progress progress) {
    return List.of(
        place(code(), backups.newestFirstPlace(), isOld()),
        place("second", backups.newestSecondPlace(), backups.isSecondPlaceDue()));
  }

  private boolean isOld() {
    LocalDateTime limit = LocalDateTime.now(clock).minusDays(1);
    return backups.newestFirstPlace().filter(run -> run.madeAt().isAfter(limit)).isEmpty();
  }

  private HealthLine place(String place, Optional<BackupRun> newest, boolean old) {
    if (newest.isEmpty()) {
      return HealthLine.note(place, Messages.text("office.health." + place + ".none"));
    }
    BackupRun run = newest.get();
    String at = run.madeAt().format(TIME);
    if (!Files.exists(run.file())) {
      return HealthLine.note(place, Messages.text("office.health." + place + ".gone", at));
    }
    try {
      BackupSide inside = OfficeRestore.of(run.file(), Proof.ofOpenOffice(secret)).inside();
      if (!inside.digest().equals(run.digest())) {
        return HealthLine.fault(place, Messages.text("office.health.backup.other", run.file()));
      }
    } catch (RefusedException refused) {
      return HealthLine.fault(place, Messages.text(refused));
    }
    return old
        ? HealthLine.note(place, Messages.text("office.health." + place + ".old", at))
        : HealthLine.good(place, Messages.text("office.health.backup.good", at, run.rows()));
  }
}
