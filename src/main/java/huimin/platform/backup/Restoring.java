package huimin.platform.backup;

import huimin.platform.db.Deed;
import huimin.platform.db.OfficeDatabase;
import huimin.platform.db.Safeguards;
import huimin.platform.security.Access;
import huimin.platform.security.Action;
import huimin.platform.security.Session;
import huimin.platform.settings.KnownTips;
import huimin.value.RefusedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Restoring to its end: the new folder opens, its journal says where it came from. */
public final class Restoring {
  private final Clock clock;
  private final KnownTips known;

  /**
   * Restoring by this clock.
   *
   * @param known where the restored office is remembered, so that it may be opened here beside the
   *     newer one it comes from
   */
  public Restoring(Clock clock, KnownTips known) {
    this.clock = clock;
    this.known = known;
  }

  /**
   * Restores a backup into a new folder, opens it once (which brings an older one up to date), says
   * in its journal what it is, and gives it a first backup of its own.
   *
   * @return what arrived, before it was brought up to date
   * @throws RefusedException as {@link OfficeRestore#restore}
   */
  public BackupSide restore(OfficeRestore restore, Path folder) {
    BackupSide arrived = restore.restore(folder);
    var safeguards = new Safeguards(List::of, known, true);
    try (OfficeDatabase database =
        OfficeDatabase.open(folder, restore.secret(), clock, safeguards)) {
      database.write(
          Deed.ofProgram(Action.BACKUP_RESTORE)
              .on(arrived.tip().seq() + " " + arrived.tip().hash()),
          tx -> null);
      new BackupService(database, folder, Access.of(new Session("", Set.of())), clock)
          .backup(BackupReason.RESTORE);
    }
    return arrived;
  }
}
